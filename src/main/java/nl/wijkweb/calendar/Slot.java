package nl.wijkweb.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A time of the week at which something could be, and what it would clash with if it were there
 * every week.
 *
 * @param people how often it would want people whom another wants, in the weeks looked at
 * @param place how often its place is taken or closed
 * @param beside how often something else for everybody is at that time
 */
public record Slot(DayOfWeek day, LocalTime start, int people, int place, int beside) {
  /** How often it would clash. */
  public int clashes() {
    return people + place;
  }
}
