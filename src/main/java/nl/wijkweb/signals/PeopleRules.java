package nl.wijkweb.signals;

import java.util.List;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.Tie;

/**
 * Who is around a person, who comes often, and who is close. The subject that must be asked is the
 * near circle.
 */
final class PeopleRules {
  private final Thresholds limits;

  PeopleRules(Thresholds limits) {
    this.limits = limits;
  }

  /**
   * {@code nobody}: they answered that there is nobody, and no unpaid tie is active (004 L575).
   * Unknown while nobody asked; an answer that is not noted leaves it unknown too.
   */
  Verdict nobody(PersonWeb web) {
    Told told = web.answers().about(Answers.NEAR);
    List<Tie> unpaid = web.active().stream().filter(web::isUnpaid).toList();
    if (!unpaid.isEmpty()) {
      return Verdict.absent(unpaid);
    }
    if (!told.isComplete(web.day(), limits) || told.answer() == null) {
      return Verdict.unknown(Question.NEAR, unpaid);
    }
    return told.answer() == Answer.NONE ? Verdict.present(unpaid) : Verdict.absent(unpaid);
  }

  /**
   * {@code few}: fewer than two unpaid people in at least monthly contact. Unknown while nobody
   * asked, or when those of whom it is not recorded how often could make it enough.
   */
  Verdict few(PersonWeb web) {
    List<UnpaidPerson> people = web.unpaidPeople();
    List<Tie> ties = UnpaidPerson.tiesOf(people);
    long often = people.stream().filter(one -> isOften(one) == Certainty.YES).count();
    long perhaps = people.stream().filter(one -> isOften(one) != Certainty.NO).count();
    if (often >= limits.enoughPeople()) {
      return Verdict.absent(ties);
    }
    if (perhaps >= limits.enoughPeople()) {
      return Verdict.unknown(Question.HOW_OFTEN, ties);
    }
    return lack(web, ties);
  }

  /**
   * {@code professionals-only}: active formal help, and no unpaid person in at least monthly
   * contact. Unknown too while the help is of an organisation without a level; that there is no
   * formal help is known only where support was asked about.
   */
  Verdict professionalsOnly(PersonWeb web) {
    List<UnpaidPerson> people = web.unpaidPeople();
    Certainty often = Certainty.any(people.stream().map(this::isOften));
    if (often != Certainty.NO) {
      return often == Certainty.YES
          ? Verdict.absent(UnpaidPerson.tiesOf(people))
          : Verdict.unknown(Question.HOW_OFTEN, UnpaidPerson.tiesOf(people));
    }
    List<Tie> help = formalHelp(web, Certainty.YES);
    if (!help.isEmpty()) {
      return lack(web, help);
    }
    List<Tie> perhaps = formalHelp(web, Certainty.MAYBE);
    if (!perhaps.isEmpty()) {
      return Verdict.unknown(Question.WHAT_LEVEL, perhaps);
    }
    return web.answers().about(Answers.SUPPORT).isComplete(web.day(), limits)
        ? Verdict.absent(List.of())
        : Verdict.unknown(Question.SUPPORT, List.of());
  }

  /**
   * {@code no-confidant}: it is known of every unpaid contact how close they are, and none is
   * close: who knows the whole street may have nobody to talk to (004 L1121). Without contacts it
   * says nothing; that is what {@code nobody} is for.
   */
  Verdict noConfidant(PersonWeb web) {
    Told told = web.answers().about(Answers.NEAR);
    List<UnpaidPerson> people = web.unpaidPeople();
    Certainty close = Certainty.any(people.stream().map(UnpaidPerson::isClose));
    if (close == Certainty.MAYBE) {
      return Verdict.unknown(Question.HOW_CLOSE, UnpaidPerson.tiesOf(people));
    }
    if (close == Certainty.YES || people.isEmpty() && told.isComplete(web.day(), limits)) {
      return Verdict.absent(UnpaidPerson.tiesOf(people));
    }
    return lack(web, UnpaidPerson.tiesOf(people));
  }

  private Certainty isOften(UnpaidPerson one) {
    return one.meets(limits.enoughContact());
  }

  private static List<Tie> formalHelp(PersonWeb web, Certainty formal) {
    return web.active().stream()
        .filter(tie -> PersonWeb.isHelpTo(web.person(), tie))
        .filter(tie -> web.isFormal(web.other(tie)) == formal)
        .toList();
  }

  private Verdict lack(PersonWeb web, List<Tie> evidence) {
    return web.answers().about(Answers.NEAR).isComplete(web.day(), limits)
        ? Verdict.present(evidence)
        : Verdict.unknown(Question.NEAR, evidence);
  }
}
