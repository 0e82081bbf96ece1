package nl.wijkweb.signals;

import java.util.stream.Stream;
import nl.wijkweb.model.Coded;

/** Whether something is so, when not everything is recorded. */
public enum Certainty implements Coded {
  NO,
  MAYBE,
  YES;

  static Certainty of(boolean so) {
    return so ? YES : NO;
  }

  /** Whether at least one of them is so. */
  static Certainty any(Stream<Certainty> all) {
    return all.reduce(NO, Certainty::or);
  }

  Certainty or(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Certainty and(Certainty other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
