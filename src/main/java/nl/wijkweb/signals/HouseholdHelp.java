package nl.wijkweb.signals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;

/** Who helps a person's household, and for whom those helpers come. */
final class HouseholdHelp {
  private final PersonWeb web;
  private final Set<ActorId> household;

  HouseholdHelp(PersonWeb web) {
    this.web = web;
    this.household = web.household();
  }

  Set<ActorId> household() {
    return household;
  }

  /** Whether the viewer may not see the ties of everybody in the household. */
  boolean isWithheld() {
    return household.stream().anyMatch(web::isWithheld);
  }

  /** The help to anybody in the household that has one of some statuses on the day, once. */
  List<Tie> withStatus(Set<TieStatus> statuses) {
    return household.stream()
        .flatMap(one -> Given.helpTo(one, statuses.stream().flatMap(status -> ties(one, status))))
        .distinct()
        .toList();
  }

  /** What happened once is no help that goes on. */
  private Stream<Tie> ties(ActorId one, TieStatus status) {
    return status == TieStatus.ACTIVE ? web.activeOf(one).stream() : web.withStatus(one, status);
  }

  /** Who helps by a tie: of two in the household who help each other, the one it starts from. */
  ActorId helper(Tie tie) {
    return household.contains(tie.to()) ? tie.from() : tie.to();
  }

  /**
   * The organisations for which a helper comes: itself, or those for which a professional works.
   * Whoever comes for none, or for several, cannot be counted to one.
   */
  Set<ActorId> organisations(ActorId helper) {
    ActorKind kind = web.member(helper).kind();
    if (kind == ActorKind.PROFESSIONAL) {
      return web.employers(helper);
    }
    return kind == ActorKind.ORGANISATION ? Set.of(helper) : Set.of();
  }

  /** Who coordinates, once, also for who does so for two of the household. */
  Set<ActorId> coordinators(List<Tie> help) {
    return help.stream()
        .filter(tie -> tie.type() == TieType.COORDINATES_FOR)
        .filter(tie -> web.statusOf(tie) == TieStatus.ACTIVE)
        .map(this::helper)
        .collect(Collectors.toSet());
  }
}
