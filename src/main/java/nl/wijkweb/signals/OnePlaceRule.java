package nl.wijkweb.signals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Distance;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * {@code one-place}: there are three or more unpaid people, and at least 80 % of the contacts
 * happen at one place or activity and nowhere else (the sauna, 001 L338); not when people who met
 * there also meet elsewhere (001 L837). Taking part in something that is not at that place is a
 * contact elsewhere. The subject that must be asked is the near circle. Unknown while nobody did,
 * or when it is not recorded where people meet and that could make the difference.
 */
final class OnePlaceRule implements Rule {
  private static final Set<TieType> AT =
      Set.of(TieType.LOCATED_AT, TieType.MEETS_AT, TieType.ORGANISES);

  private final Thresholds limits;

  OnePlaceRule(Thresholds limits) {
    this.limits = limits;
  }

  @Override
  public Verdict judge(PersonWeb web) {
    Told told = web.answers().about(Answers.NEAR);
    List<UnpaidPerson> people = web.unpaidPeople();
    boolean complete = told.isComplete(web.day(), limits);
    List<Tie> all = UnpaidPerson.tiesOf(people);
    if (people.size() < limits.placeContacts()) {
      return complete ? Verdict.absent(all) : Verdict.unknown(Question.NEAR, all);
    }
    List<Place> places = placesOf(people).map(id -> place(web, people, id)).toList();
    List<Tie> only =
        places.stream()
            .filter(place -> isMost(place.only().size(), place.contacts()))
            .flatMap(place -> place.only().stream().flatMap(one -> one.ties().stream()))
            .distinct()
            .toList();
    if (!only.isEmpty()) {
      return complete ? Verdict.present(only) : Verdict.unknown(Question.NEAR, only);
    }
    boolean perhaps =
        places.stream().anyMatch(place -> isMost(place.perhaps(), place.contacts()))
            || isMost(withoutPlace(people), people.size());
    return perhaps ? Verdict.unknown(Question.WHERE, all) : Verdict.absent(all);
  }

  /**
   * What a place means for the person.
   *
   * @param only whom they meet there and nowhere else
   * @param perhaps how many those are when whoever leaves it open is counted with them
   * @param contacts how many contacts they have in all
   */
  private record Place(List<UnpaidPerson> only, int perhaps, int contacts) {}

  private Place place(PersonWeb web, List<UnpaidPerson> people, ActorId id) {
    Set<ActorId> there = sameAs(web, id);
    List<UnpaidPerson> only = new ArrayList<>();
    int perhaps = 0;
    for (UnpaidPerson one : people) {
      Certainty isOnly = isOnlyAt(there, one);
      if (isOnly == Certainty.YES) {
        only.add(one);
      }
      perhaps += isOnly == Certainty.NO ? 0 : 1;
    }
    long elsewhere =
        web.active().stream()
            .filter(web::isTakingPart)
            .map(web::other)
            .filter(other -> !there.contains(other))
            .distinct()
            .count();
    return new Place(only, perhaps, people.size() + (int) elsewhere);
  }

  /** The place itself, and what is held, housed or organised there: it falls away together. */
  private static Set<ActorId> sameAs(PersonWeb web, ActorId id) {
    Set<ActorId> same = new HashSet<>(Set.of(id));
    web.activeOf(id).stream()
        .filter(tie -> AT.contains(tie.type()))
        .forEach(tie -> same.addAll(List.of(tie.from(), tie.to())));
    return same;
  }

  private static Certainty isOnlyAt(Set<ActorId> place, UnpaidPerson one) {
    Set<String> there = place.stream().map(ActorId::value).collect(Collectors.toSet());
    Certainty only = Certainty.YES;
    for (Tie tie : one.ties()) {
      String via = via(tie);
      only = only.and(via == null ? Certainty.MAYBE : Certainty.of(there.contains(via)));
    }
    return only;
  }

  /** Where the two meet; people of one home meet there. */
  private static @Nullable String via(Tie tie) {
    boolean home = tie.bond().via() == null && tie.bond().distance() == Distance.HOME;
    return home ? Bond.ELSEWHERE : tie.bond().via();
  }

  private static Stream<ActorId> placesOf(List<UnpaidPerson> people) {
    return people.stream()
        .flatMap(one -> one.ties().stream())
        .flatMap(tie -> Stream.ofNullable(tie.bond().via()))
        .filter(via -> !via.equals(Bond.ELSEWHERE))
        .distinct()
        .map(ActorId::new);
  }

  private static int withoutPlace(List<UnpaidPerson> people) {
    return (int)
        people.stream()
            .filter(one -> one.ties().stream().allMatch(tie -> via(tie) == null))
            .count();
  }

  private boolean isMost(int part, int whole) {
    return part >= limits.placeContacts() && 100 * part >= limits.placePercent() * whole;
  }
}
