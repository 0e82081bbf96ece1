package nl.wijkweb.signals;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.graph.TieKey;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import org.jspecify.annotations.Nullable;

/** Finds who helps a household, and sets together who come for the same organisation. */
final class PartyRules {
  private static final Map<TieStatus, Party.Stage> STAGES =
      Map.of(
          TieStatus.ACTIVE, Party.Stage.ACTIVE,
          TieStatus.AGREED, Party.Stage.AGREED,
          TieStatus.PAUSED, Party.Stage.PAUSED);

  /** Of several spells that are over, the last tells how it ended. */
  private static final Comparator<Tie> BY_BEGIN =
      Comparator.comparing(
          tie -> tie.course().period().since(),
          Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));

  private static final Comparator<Party> ORDER =
      Comparator.comparing(Party::stage)
          .thenComparing(party -> String.valueOf(party.organisation()))
          .thenComparing(party -> party.help().get(0).tie(), Finding.ORDER);

  private final Thresholds limits;

  PartyRules(Thresholds limits) {
    this.limits = limits;
  }

  /** Who comes as one: an organisation, or else a helper by themselves. */
  private record Who(@Nullable ActorId organisation, @Nullable ActorId alone) {}

  Parties of(PersonWeb web) {
    HouseholdHelp household = new HouseholdHelp(web);
    List<Tie> going = household.withStatus(EnumSet.copyOf(STAGES.keySet()));
    Stream<Party.Help> help =
        Stream.concat(
            going.stream().map(tie -> going(web, household, tie)),
            over(web, going).map(tie -> help(household, tie, Party.Stage.ENDED, null)));
    Map<Boolean, List<Party>> byPeople =
        help
            .collect(Collectors.groupingBy(one -> who(web, household, one.helper())))
            .entrySet()
            .stream()
            .map(party -> new Party(party.getKey().organisation(), party.getValue()))
            .sorted(ORDER)
            .collect(Collectors.partitioningBy(party -> isCarer(web, party)));
    return new Parties(
        household.household(),
        Objects.requireNonNull(byPeople.get(false)),
        Objects.requireNonNull(byPeople.get(true)),
        household.coordinators(going));
  }

  private Party.Help going(PersonWeb web, HouseholdHelp household, Tie tie) {
    Party.Stage stage = Objects.requireNonNull(STAGES.get(web.statusOf(tie)), "it goes on");
    Promise promise = stage == Party.Stage.AGREED ? Promise.of(tie, web.day(), limits) : null;
    return help(household, tie, stage, promise);
  }

  private static Party.Help help(
      HouseholdHelp household, Tie tie, Party.Stage stage, @Nullable Promise promise) {
    ActorId helper = household.helper(tie);
    ActorId helped = helper.equals(tie.from()) ? tie.to() : tie.from();
    return new Party.Help(tie, helper, helped, stage, promise);
  }

  /** The person's own help that is over since not long, and that nothing followed. */
  private Stream<Tie> over(PersonWeb web, Collection<Tie> going) {
    Set<TieKey> goesOn = going.stream().map(TieKey::of).collect(Collectors.toSet());
    return Given.helpTo(web.person(), web.spells().stream())
        .filter(tie -> PersonWeb.counts(tie) && web.isOver(tie))
        .filter(tie -> !goesOn.contains(TieKey.of(tie)))
        .collect(Collectors.groupingBy(TieKey::of))
        .values()
        .stream()
        .flatMap(spells -> spells.stream().max(BY_BEGIN).stream())
        .filter(tie -> web.stopOf(tie) != null)
        .filter(tie -> web.isWithin(limits.carerOutMonths(), web.stopOf(tie)) == Certainty.YES);
  }

  /** A professional counts as the organisation, and an activity as whoever organises it. */
  private static Who who(PersonWeb web, HouseholdHelp household, ActorId helper) {
    ActorKind kind = web.member(helper).kind();
    Set<ActorId> behind =
        kind == ActorKind.ACTIVITY ? web.organisers(helper) : household.organisations(helper);
    if (behind.size() == 1) {
      return new Who(behind.iterator().next(), null);
    }
    return kind.isPerson() ? new Who(null, helper) : new Who(helper, null);
  }

  private static boolean isCarer(PersonWeb web, Party party) {
    return party.organisation() == null
        && web.member(party.help().get(0).helper()).kind().isPrivatePerson();
  }
}
