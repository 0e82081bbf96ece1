package nl.wijkweb.signals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;

/**
 * {@code crowded}: three or more organisations help a household or agreed to, and not exactly one
 * coordinates (Jenny, 004 L2020). A professional counts as the organisation they work for; no
 * household is a household of one. It is for organisations to arrange, so no question goes before
 * it and nobody's content silences it. Unknown when only professionals of whom it is not recorded
 * for whom they work, or who work for several, could make it three.
 */
final class CrowdedRule implements Rule {
  private final Thresholds limits;

  CrowdedRule(Thresholds limits) {
    this.limits = limits;
  }

  @Override
  public Verdict judge(PersonWeb web) {
    HouseholdHelp household = new HouseholdHelp(web);
    List<Tie> help = household.withStatus(EnumSet.of(TieStatus.ACTIVE, TieStatus.AGREED));
    Set<ActorId> helpers = help.stream().map(household::helper).collect(Collectors.toSet());
    Set<ActorId> sure = new HashSet<>();
    int perhaps = 0;
    for (ActorId helper : helpers) {
      Set<ActorId> organisations = household.organisations(helper);
      if (organisations.size() == 1) {
        sure.addAll(organisations);
      } else if (web.member(helper).kind() == ActorKind.PROFESSIONAL) {
        perhaps++;
      }
    }
    if (household.coordinators(help).size() == 1) {
      return Verdict.absent(help);
    }
    if (sure.size() >= limits.crowdedOrganisations()) {
      return Verdict.present(help);
    }
    if (sure.size() + perhaps >= limits.crowdedOrganisations()) {
      return Verdict.unknown(Question.FOR_WHOM, help);
    }
    return household.isWithheld()
        ? Verdict.unknown(Question.HOUSEHOLD, help)
        : Verdict.absent(help);
  }
}
