package nl.wijkweb.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A count of people after disclosure control.
 *
 * @param value a multiple of 5 from 10, or null when there are too few to tell
 * @param text what to show: the value, {@code <10}, or {@code …} when it is hidden for the sake of
 *     another
 */
public record PeopleCount(@Nullable Integer value, String text) {
  /** Fewer than ten, none included. */
  static final PeopleCount FEW = new PeopleCount(null, "<10");

  /** Not told, so that another that is small cannot be worked out. */
  static final PeopleCount HIDDEN = new PeopleCount(null, "…");

  /** Whether there are fewer than ten, none included. */
  public boolean isFew() {
    return equals(FEW);
  }
}
