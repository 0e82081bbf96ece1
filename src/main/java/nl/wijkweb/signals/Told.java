package nl.wijkweb.signals;

import java.time.LocalDate;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What a person told about a subject when they were last asked.
 *
 * @param on the last day on which that may have been, null when they never were
 */
record Told(
    @Nullable LocalDate on,
    @Nullable Answer answer,
    @Nullable Wish wish,
    @Nullable String obstacle) {
  static final Told NOTHING = new Told(null, null, null, null);

  /**
   * Whether their own judgement is that it is well as it is; it holds until they are asked anew.
   */
  boolean isContent() {
    return wish == Wish.CONTENT;
  }

  /**
   * Whether what is not recorded on the subject is not there: they were asked lately, and did not
   * rather keep it to themselves.
   */
  boolean isComplete(LocalDate day, Thresholds limits) {
    return on != null
        && answer != Answer.DECLINED
        && !on.isBefore(day.minusMonths(limits.askedMonths()));
  }
}
