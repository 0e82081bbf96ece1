package nl.wijkweb.signals;

import java.util.List;
import nl.wijkweb.model.Coded;

/**
 * One of the lines that the rules draw, as it is shown with the signals.
 *
 * @param id which line it is
 * @param value a whole number, or the code of a frequency
 * @param signals in which signals it counts, in their order; empty when it is one of what carries
 */
public record Threshold(String id, String value, Unit unit, List<Signal> signals) {
  /** What is counted. */
  public enum Unit implements Coded {
    MONTHS,
    WEEKS,
    PEOPLE,
    CONTACTS,
    ORGANISATIONS,
    PERCENT,
    /** At least so often. */
    FREQUENCY
  }

  public Threshold {
    signals = List.copyOf(signals);
  }

  static Threshold of(String id, int value, Unit unit, Signal... signals) {
    return new Threshold(id, String.valueOf(value), unit, List.of(signals));
  }

  static Threshold of(String id, Coded value, Signal... signals) {
    return new Threshold(id, value.code(), Unit.FREQUENCY, List.of(signals));
  }
}
