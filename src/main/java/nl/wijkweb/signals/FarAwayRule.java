package nl.wijkweb.signals;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;

/**
 * {@code far-away}: there are people who are close, all of them elsewhere or abroad, and nobody
 * unpaid in the kern is met every week (004 L703). The subject that must be asked is the near
 * circle. Unknown while nobody did, or when who is close, where they live or how often they come is
 * not recorded and could make the difference.
 */
final class FarAwayRule implements Rule {
  private final Thresholds limits;

  FarAwayRule(Thresholds limits) {
    this.limits = limits;
  }

  @Override
  public Verdict judge(PersonWeb web) {
    Told told = web.answers().about(Answers.NEAR);
    List<UnpaidPerson> people = web.unpaidPeople();
    List<Tie> ties = UnpaidPerson.tiesOf(people);
    Certainty weekly = Certainty.any(Stream.concat(weeklyPeople(people), weeklyPlaces(web)));
    Certainty dearNearby =
        Certainty.any(people.stream().map(one -> one.isClose().and(one.isNearby())));
    if (weekly.or(dearNearby) == Certainty.YES) {
      return Verdict.absent(ties);
    }
    if (weekly.or(dearNearby) == Certainty.MAYBE) {
      return Verdict.unknown(missing(people, weekly), ties);
    }
    Certainty dear = Certainty.any(people.stream().map(UnpaidPerson::isClose));
    if (dear == Certainty.MAYBE) {
      return Verdict.unknown(Question.HOW_CLOSE, ties);
    }
    if (!told.isComplete(web.day(), limits)) {
      return Verdict.unknown(Question.NEAR, ties);
    }
    return dear == Certainty.YES ? Verdict.present(dearTies(people)) : Verdict.absent(ties);
  }

  /** What to ask first, when it is not recorded whether somebody who matters is nearby. */
  private Question missing(List<UnpaidPerson> people, Certainty weekly) {
    boolean somewhere =
        people.stream()
            .filter(one -> one.isNearby() == Certainty.MAYBE)
            .anyMatch(one -> one.isClose().or(one.meets(limits.kernContact())) == Certainty.YES);
    if (somewhere) {
      return Question.HOW_FAR;
    }
    return weekly == Certainty.MAYBE ? Question.HOW_OFTEN : Question.HOW_CLOSE;
  }

  private Stream<Certainty> weeklyPeople(List<UnpaidPerson> people) {
    return people.stream().map(one -> one.meets(limits.kernContact()).and(one.isNearby()));
  }

  /** Whoever takes part in something here meets people here, whoever they are. */
  private Stream<Certainty> weeklyPlaces(PersonWeb web) {
    return web.active().stream()
        .filter(web::isTakingPart)
        .filter(tie -> isHere(web, tie))
        .map(tie -> UnpaidPerson.isAtLeast(tie, limits.kernContact()));
  }

  /** What says of no other area to lie there lies in the web's own. */
  private static boolean isHere(PersonWeb web, Tie tie) {
    AreaCode area = web.member(web.other(tie)).facts().home().area();
    AreaCode own = web.member(web.person()).facts().home().area();
    return area == null || own == null || area.equals(own);
  }

  private static List<Tie> dearTies(List<UnpaidPerson> people) {
    return UnpaidPerson.tiesOf(
        people.stream().filter(one -> one.isClose() == Certainty.YES).toList());
  }
}
