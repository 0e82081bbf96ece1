package nl.wijkweb.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;

/**
 * Two that are at the same time and want the same people or place, or one that is where it is
 * closed.
 *
 * @param one what takes place, of two the one with the lower id
 * @param other what takes place too; the place itself when that is closed
 * @param over the two groups that say they share people, that of {@code one} first; else the place
 * @param days on which it is so, in order, at least one
 * @param sure whether the hours are known to overlap on one of them
 */
public record Clash(
    Why why, ActorId one, ActorId other, List<ActorId> over, List<LocalDate> days, boolean sure) {
  /** What both want. */
  public enum Why implements Coded {
    /** People whom two groups say they share. */
    PEOPLE,
    PLACE,
    /** The place is closed. */
    CLOSED
  }

  public Clash {
    over = List.copyOf(over);
    days = List.copyOf(days);
  }
}
