package nl.wijkweb.api;

import java.time.LocalDate;

/** The days for which people are counted: only the first of a quarter. */
final class Quarter {
  private Quarter() {}

  /** The first day of the quarter in which a day falls. */
  static LocalDate begin(LocalDate day) {
    return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
  }
}
