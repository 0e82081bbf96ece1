package nl.wijkweb.metrics;

import java.util.Arrays;

/**
 * Where a figure of a web stands among those of random webs with the same degrees.
 *
 * @param value the web's own; of a list its length
 * @param low the 5th percentile of the random webs
 * @param median their 50th percentile
 * @param high their 95th percentile
 */
public record Band(double value, double low, double median, double high) {
  private static final double LOW = 0.05;
  private static final double HALF = 0.5;
  private static final double HIGH = 0.95;

  /**
   * The band of values, of which there is at least one. A percentile is the value at its rank
   * (nearest rank), so it is always one that occurred.
   */
  static Band of(double value, double[] random) {
    double[] sorted = random.clone();
    Arrays.sort(sorted);
    return new Band(value, at(sorted, LOW), at(sorted, HALF), at(sorted, HIGH));
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
