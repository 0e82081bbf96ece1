package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** By when a next step has to be done, seen from a day. */
enum Due implements Coded {
  OVERDUE,
  WEEK,
  LATER,
  UNDATED;

  private static final int DAYS = 7;

  /** A date in part may mean its last day, so that nothing is late too early. */
  static Due of(@Nullable PartialDate by, LocalDate today) {
    if (by == null) {
      return UNDATED;
    }
    LocalDate last = by.latest();
    if (last.isBefore(today)) {
      return OVERDUE;
    }
    return last.isBefore(today.plusDays(DAYS)) ? WEEK : LATER;
  }
}
