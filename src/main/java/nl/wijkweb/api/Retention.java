package nl.wijkweb.api;

import java.time.Period;

/**
 * How long what people told is kept.
 *
 * @param worries a worry, from the day on which it was passed on
 */
public record Retention(Period worries) {
  /** Unless the configuration says otherwise. */
  public static final Retention USUAL = new Retention(Period.ofMonths(3));
}
