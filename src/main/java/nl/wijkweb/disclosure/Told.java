package nl.wijkweb.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A count of people as it is told to all, with what whoever knows the rules can make of it: it may
 * stand for any number from the least to the most.
 *
 * @param value a multiple of {@value Disclosure#STEP}, or null for fewer than {@value
 *     Disclosure#SMALLEST}
 */
record Told(@Nullable Integer value, int least, int most) {
  /** Fewer than ten, none included. */
  static final Told FEW = new Told(null, 0, Disclosure.SMALLEST - 1);

  /** A rounded count stands for any that is nearer than a step. */
  private static final int NEAR = Disclosure.STEP - 1;

  /** How many values a hidden count keeps at the least. */
  private static final int VALUES = 5;

  /** What a rounded count stands for. */
  static Told rounded(int value) {
    return new Told(value, Math.max(Disclosure.SMALLEST, value - NEAR), value + NEAR);
  }

  /** Whether it is too small to tell. */
  boolean isFew() {
    return value == null;
  }

  /** The value, 0 for few. */
  int orZero() {
    return value == null ? 0 : value;
  }

  /**
   * What is told of a whole of which some parts are told: never less than would let what is left of
   * it be one of fewer than five values.
   *
   * @param told what is told of the greatest part
   * @param atLeast how many the whole is known to have at the least, by its parts
   */
  Told notBelow(int told, int atLeast) {
    if (value == null) {
      return this;
    }
    int bound = Math.max(told, atLeast);
    int floor = (bound + Disclosure.STEP - 1) / Disclosure.STEP * Disclosure.STEP;
    int moved = Math.max(value, floor);
    // At the floor itself one cannot tell whether it was lifted.
    int under = moved == floor ? Disclosure.STEP : 0;
    return new Told(
        moved,
        Math.max(Math.max(Disclosure.SMALLEST, atLeast), moved - under - NEAR),
        Math.max(most, moved + NEAR));
  }

  /**
   * What is told of a whole, or of a part of it, of which the parts that are too small to tell
   * could be worked out if they make up the whole: one step less, so that they keep five values.
   *
   * @param together the most that the parts may be together, one of them few
   */
  Told notToFill(int together) {
    if (value == null) {
      return this;
    }
    if (fills(least, together)) {
      return new Told(
          value - Disclosure.STEP,
          Math.max(Disclosure.SMALLEST, least - Disclosure.STEP),
          Math.max(most, value + NEAR));
    }
    Told next = rounded(value + Disclosure.STEP);
    return fills(next.least(), together)
        ? new Told(value, least, Math.max(most, next.most()))
        : this;
  }

  /** Whether a whole of so many fits its parts, and leaves a small one fewer than five values. */
  static boolean fills(int least, int together) {
    return least > together - VALUES + 1 && least <= together;
  }

  /**
   * As it is told to somebody who knows some of the people by name: how many the others are must
   * not show, however many of them they bring in or take away themselves.
   *
   * @param known how many of the people they know
   */
  PeopleCount to(int known) {
    if (known > 0 && orZero() < known + Disclosure.SMALLEST) {
      return PeopleCount.HIDDEN;
    }
    return value == null ? PeopleCount.FEW : new PeopleCount(value, String.valueOf(value));
  }
}
