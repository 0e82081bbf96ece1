package nl.wijkweb.insight;

import java.time.LocalDate;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;

/** Whether something was so on a day, as far as its dates tell. From the least to the most sure. */
enum Presence {
  NO,
  MAYBE,
  YES;

  /**
   * Whether a day lies in a period. An end that nobody knows excludes no day and makes none
   * doubtful; a date of which only the year or the month is known makes the days doubtful that it
   * may mean.
   */
  static Presence of(Period period, LocalDate day) {
    if (!period.mayInclude(day)) {
      return NO;
    }
    PartialDate since = period.since();
    PartialDate until = period.until();
    boolean begun = since == null || !since.latest().isAfter(day);
    boolean goesOn = until == null || !until.earliest().isBefore(day);
    return begun && goesOn ? YES : MAYBE;
  }

  /** Of both: no surer than the less sure. */
  Presence and(Presence other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Of either: as sure as the surer. */
  Presence or(Presence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
