package nl.wijkweb.signals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * What carries a person: what they do for a group as a volunteer, whom they meet every week outside
 * anybody's work, and where they come. Only what is recorded as such; nothing is measured by it.
 */
final class Carries {
  private static final Set<TieType> ROLES =
      EnumSet.of(TieType.VOLUNTEERS_AT, TieType.BOARD_MEMBER_OF, TieType.RUNS);
  private static final Set<TieType> PLACES = EnumSet.of(TieType.MEMBER_OF, TieType.ATTENDS);

  private final Thresholds limits;

  Carries(Thresholds limits) {
    this.limits = limits;
  }

  /** In order: roles, contacts, places; within each by id. */
  List<Carrying> of(PersonWeb web) {
    Predicate<Tie> takesPart = web::isTakingPart;
    return Stream.of(
            of(web, Carrying.Kind.ROLE, takesPart.and(tie -> ROLES.contains(tie.type()))),
            of(web, Carrying.Kind.CONTACT, tie -> web.isPersonal(tie) && isFrequent(tie)),
            of(
                web,
                Carrying.Kind.PLACE,
                takesPart.and(tie -> PLACES.contains(tie.type()) && isFrequent(tie))))
        .flatMap(found -> found)
        .toList();
  }

  private boolean isFrequent(Tie tie) {
    return UnpaidPerson.isAtLeast(tie, limits.carryingContact()) == Certainty.YES;
  }

  private static Stream<Carrying> of(PersonWeb web, Carrying.Kind kind, Predicate<Tie> carries) {
    return web.active().stream()
        .filter(carries)
        .collect(Collectors.groupingBy(web::other, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(one -> new Carrying(kind, one.getKey(), one.getValue()));
  }
}
