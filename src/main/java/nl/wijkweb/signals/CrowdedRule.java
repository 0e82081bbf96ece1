package nl.wijkweb.signals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;

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
    Set<ActorId> household = web.household();
    List<Tie> help =
        household.stream()
            .flatMap(one -> Given.helpTo(one, activeOrAgreed(web, one)))
            .distinct()
            .toList();
    Set<ActorId> helpers =
        help.stream().map(tie -> helper(household, tie)).collect(Collectors.toSet());
    Set<ActorId> sure = new HashSet<>();
    int perhaps = 0;
    for (ActorId helper : helpers) {
      ActorKind kind = web.member(helper).kind();
      Set<ActorId> employers = kind == ActorKind.PROFESSIONAL ? web.employers(helper) : Set.of();
      if (kind == ActorKind.ORGANISATION) {
        sure.add(helper);
      } else if (employers.size() == 1) {
        sure.addAll(employers);
      } else if (kind == ActorKind.PROFESSIONAL) {
        perhaps++;
      }
    }
    if (coordinators(web, household, help) == 1) {
      return Verdict.absent(help);
    }
    if (sure.size() >= limits.crowdedOrganisations()) {
      return Verdict.present(help);
    }
    if (sure.size() + perhaps >= limits.crowdedOrganisations()) {
      return Verdict.unknown(Question.FOR_WHOM, help);
    }
    return household.stream().anyMatch(web::isWithheld)
        ? Verdict.unknown(Question.HOUSEHOLD, help)
        : Verdict.absent(help);
  }

  private static Stream<Tie> activeOrAgreed(PersonWeb web, ActorId one) {
    return Stream.concat(web.activeOf(one).stream(), web.withStatus(one, TieStatus.AGREED));
  }

  private static ActorId helper(Set<ActorId> household, Tie tie) {
    return household.contains(tie.to()) ? tie.from() : tie.to();
  }

  /** Who coordinates for two of a household is one coordinator. */
  private static long coordinators(PersonWeb web, Set<ActorId> household, List<Tie> help) {
    return help.stream()
        .filter(tie -> tie.type() == TieType.COORDINATES_FOR)
        .filter(tie -> web.statusOf(tie) == TieStatus.ACTIVE)
        .map(tie -> helper(household, tie))
        .distinct()
        .count();
  }
}
