package nl.wijkweb.signals;

import java.util.List;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * {@code carer-alone}: the person cares for somebody, and nobody shares that care or relieves them.
 * Others who care for that somebody, or give them a part of that care, share it; so does whoever
 * falls in. The subject that must be asked is support. Unknown while nobody did, when the ties of
 * the one cared for are not for the viewer, or when there is help of which it is not recorded
 * whether it is with this.
 */
final class CarerAloneRule implements Rule {
  private final Thresholds limits;

  CarerAloneRule(Thresholds limits) {
    this.limits = limits;
  }

  @Override
  public Verdict judge(PersonWeb web) {
    Told told = web.answers().about(Answers.SUPPORT);
    boolean complete = told.isComplete(web.day(), limits);
    List<Tie> cares =
        web.active().stream()
            .filter(tie -> tie.type() == TieType.CARES_FOR && tie.from().equals(web.person()))
            .toList();
    if (cares.isEmpty()) {
      return complete ? Verdict.absent(List.of()) : Verdict.unknown(Question.SUPPORT, List.of());
    }
    return Verdict.ofParts(cares.stream().map(care -> judge(web, care, complete)).toList());
  }

  private static Verdict judge(PersonWeb web, Tie care, boolean complete) {
    Certainty shared = isShared(web, care);
    if (shared == Certainty.YES) {
      return Verdict.absent(List.of(care));
    }
    if (shared == Certainty.MAYBE || web.isWithheld(care.to())) {
      return Verdict.unknown(Question.WHO_SHARES, List.of(care));
    }
    return complete
        ? Verdict.present(List.of(care))
        : Verdict.unknown(Question.SUPPORT, List.of(care));
  }

  private static Certainty isShared(PersonWeb web, Tie care) {
    String fallback = care.help().fallback();
    if (fallback != null && !fallback.equals(web.person().value())) {
      return Certainty.YES;
    }
    Certainty byOthers =
        Certainty.any(
            Given.active(web, care.to()).stream()
                .filter(tie -> !isOf(web.person(), tie))
                .map(tie -> shares(tie, Given.kinds(care))));
    boolean isHelped = Given.active(web, web.person()).stream().anyMatch(CarerAloneRule::isSupport);
    return byOthers.or(isHelped ? Certainty.MAYBE : Certainty.NO);
  }

  private static boolean isOf(ActorId person, Tie tie) {
    return tie.from().equals(person) || tie.to().equals(person);
  }

  private static Certainty shares(Tie tie, Set<Support> care) {
    if (tie.type() == TieType.CARES_FOR) {
      return Certainty.YES;
    }
    return Certainty.any(care.stream().map(kind -> Given.gives(tie, kind)));
  }

  /** Whether a tie is help in daily life, which may relieve whoever cares for another. */
  private static boolean isSupport(Tie tie) {
    return tie.type() == TieType.SUPPORTS || tie.type() == TieType.CARES_FOR;
  }
}
