package nl.wijkweb.model;

import org.jspecify.annotations.Nullable;

/**
 * How a tie is lived.
 *
 * @param via the actor through which two people meet, {@code elsewhere}, or null
 */
public record Bond(
    @Nullable Frequency frequency,
    @Nullable Closeness closeness,
    @Nullable Distance distance,
    @Nullable String via,
    @Nullable Strain strain,
    @Nullable Direction direction) {
  /** The value of {@code via} for people who meet in no one place or activity. */
  public static final String ELSEWHERE = "elsewhere";

  /** Nothing is known about how it is lived. */
  public static final Bond UNKNOWN = new Bond(null, null, null, null, null, null);

  public Bond {
    via = Checks.optionalText("via", via, TextForm.ID);
  }
}
