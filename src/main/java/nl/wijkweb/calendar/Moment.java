package nl.wijkweb.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One time that something takes place, by the clock of the village.
 *
 * @param start midnight when the hour is not known
 * @param end when it is over, after the start; null when nobody wrote how long it takes
 * @param wholeDay whether only the day is known, or it is the whole day
 */
public record Moment(LocalDateTime start, @Nullable LocalDateTime end, boolean wholeDay) {
  /** Whether two are at the same time. */
  public enum Overlap {
    NO,
    /** On one day; the hours that would tell are not known. */
    MAYBE,
    YES
  }

  public Moment {
    if (end != null && !end.isAfter(start)) {
      throw new IllegalArgumentException("it is over before it begins");
    }
  }

  /** The day on which it begins. */
  public LocalDate day() {
    return start.toLocalDate();
  }

  /** The last day on which it is still going on. */
  public LocalDate lastDay() {
    return end == null ? day() : end.minusNanos(1).toLocalDate();
  }

  /** Whether it is going on at some time of a day. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(day()) && !day.isAfter(lastDay());
  }

  /** Whether it is at the same time as another; one that ends when the next begins is not. */
  public Overlap with(Moment other) {
    if (wholeDay || other.wholeDay) {
      boolean apart = lastDay().isBefore(other.day()) || other.lastDay().isBefore(day());
      return apart ? Overlap.NO : Overlap.MAYBE;
    }
    if (start.equals(other.start)) {
      return Overlap.YES;
    }
    boolean inOrder = start.isBefore(other.start);
    Moment first = inOrder ? this : other;
    Moment second = inOrder ? other : this;
    if (first.end != null) {
      return first.end.isAfter(second.start) ? Overlap.YES : Overlap.NO;
    }
    return first.day().equals(second.day()) ? Overlap.MAYBE : Overlap.NO;
  }
}
