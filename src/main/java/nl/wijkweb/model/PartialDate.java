package nl.wijkweb.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date of which the day, or the month and the day, may be unknown: {@code 2016}, {@code 2016-05},
 * {@code 2016-05-21}. Whatever is unknown widens what the date may mean, and never narrows it.
 *
 * @param year 1500 to 2200
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to the last of the month, or 0 when unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  public PartialDate {
    if (year < 1500 || year > 2200) {
      throw new IllegalArgumentException("the year " + year + " is not between 1500 and 2200");
    }
    if (month < 0 || month > 12) {
      throw new IllegalArgumentException("there is no month " + month);
    }
    if (day != 0 && (month == 0 || day < 0 || day > YearMonth.of(year, month).lengthOfMonth())) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "there is no day %d in %04d-%02d", day, year, month));
    }
  }

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException when the text is no date of one of the three forms, or no day
   *     of the calendar
   */
  public static PartialDate parse(String text) {
    String date = text.strip();
    int length = date.length();
    boolean fits =
        (length == 4 || length == 7 || length == 10)
            && (length < 7 || date.charAt(4) == '-')
            && (length < 10 || date.charAt(7) == '-');
    int year = fits ? number(date, 0, 4) : -1;
    int month = fits && length >= 7 ? number(date, 5, 7) : 0;
    int day = fits && length == 10 ? number(date, 8, 10) : 0;
    if (year < 0 || month < 0 || day < 0) {
      throw new IllegalArgumentException(
          "'" + date + "' is no date; write 2016, 2016-05 or 2016-05-21");
    }
    if (length >= 7 && month == 0 || length == 10 && day == 0) {
      throw new IllegalArgumentException("'" + date + "' has a month or day 00");
    }
    return new PartialDate(year, month, day);
  }

  /** The number that digits of a text make; below 0 when one is no digit. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** The date that is known to the day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The first day that this date may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day that this date may mean. */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** By the earliest day, and among those by the latest: a wider date comes after a narrower. */
  @Override
  public int compareTo(PartialDate other) {
    int byEarliest = earliest().compareTo(other.earliest());
    return byEarliest != 0 ? byEarliest : latest().compareTo(other.latest());
  }

  /** The form in which {@link #parse} reads it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10).append(year);
    if (month != 0) {
      append(text, month);
    }
    if (day != 0) {
      append(text, day);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int part) {
    text.append(part < 10 ? "-0" : "-").append(part);
  }
}
