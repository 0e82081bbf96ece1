package nl.wijkweb.model;

import java.util.OptionalInt;

/** How often a tie is lived. An absent frequency is unknown. */
public enum Frequency implements Coded {
  DAILY(6),
  WEEKLY(5),
  MONTHLY(4),
  QUARTERLY(3),
  YEARLY(2),
  RARELY(1),
  /** One single time; no contact that counts. */
  ONCE(0);

  private final int weight;

  Frequency(int weight) {
    this.weight = weight;
  }

  /** The weight in weighted projections, 6 (daily) to 1 (rarely); empty for {@link #ONCE}. */
  public OptionalInt weight() {
    return weight == 0 ? OptionalInt.empty() : OptionalInt.of(weight);
  }
}
