package nl.wijkweb.signals;

import java.util.List;

/**
 * {@code wish-blocked}: the person wishes something and something stands in the way: stairs, money,
 * transport, language, a waiting list, opening hours, or whatever they named (004 L716). It counts
 * for twelve months, on whatever subject they said it. Unknown while nobody asked about wishes.
 */
final class WishRule implements Rule {
  private final Thresholds limits;

  WishRule(Thresholds limits) {
    this.limits = limits;
  }

  @Override
  public Verdict judge(PersonWeb web) {
    Told told = web.answers().about(Answers.WISHES);
    if (web.answers().each().stream().anyMatch(one -> isBlocked(web, one))) {
      return Verdict.present(List.of());
    }
    return told.isComplete(web.day(), limits)
        ? Verdict.absent(List.of())
        : Verdict.unknown(Question.WISHES, List.of());
  }

  private boolean isBlocked(PersonWeb web, Told one) {
    return one.obstacle() != null && !one.isContent() && one.isComplete(web.day(), limits);
  }
}
