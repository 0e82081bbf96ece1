package nl.wijkweb.metrics;

import java.util.Arrays;

/**
 * Counts far beyond the range of a double: each is a double times a power of two. A chain of a
 * thousand squares has more shortest ways from end to end than a double can hold.
 */
final class WideCounts {
  private static final int STEP = 512;
  private static final double LARGE = 0x1p512;

  private final double[] fraction;
  private final int[] exponent;

  WideCounts(int size) {
    fraction = new double[size];
    exponent = new int[size];
  }

  /** All are nothing, but one is 1. */
  void start(int one) {
    Arrays.fill(fraction, 0);
    Arrays.fill(exponent, 0);
    fraction[one] = 1;
  }

  /** Adds the count of one to that of another. */
  void add(int to, int from) {
    int gap = exponent[from] - exponent[to];
    if (gap > 0) {
      fraction[to] = Math.scalb(fraction[to], -gap) + fraction[from];
      exponent[to] = exponent[from];
    } else {
      fraction[to] += Math.scalb(fraction[from], gap);
    }
    if (fraction[to] > LARGE) {
      fraction[to] /= LARGE;
      exponent[to] += STEP;
    }
  }

  /** One count divided by another that is not nothing. */
  double ratio(int one, int other) {
    return Math.scalb(fraction[one] / fraction[other], exponent[one] - exponent[other]);
  }
}
