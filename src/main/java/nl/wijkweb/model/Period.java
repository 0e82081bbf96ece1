package nl.wijkweb.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which something was so. An absent end is unknown or still open; both ends count.
 *
 * @param since the first day, or null
 * @param until the last day, or null; not before {@code since} in every reading
 */
public record Period(@Nullable PartialDate since, @Nullable PartialDate until) {
  /** Nothing is known about when. */
  public static final Period UNKNOWN = new Period(null, null);

  public Period {
    if (since != null && until != null && since.earliest().isAfter(until.latest())) {
      throw new IllegalArgumentException(
          "it ends (" + until + ") before it begins (" + since + ")");
    }
  }

  /** Whether the day may lie in the period; what is unknown never excludes a day. */
  public boolean mayInclude(LocalDate day) {
    return (since == null || !since.earliest().isAfter(day))
        && (until == null || !until.latest().isBefore(day));
  }
}
