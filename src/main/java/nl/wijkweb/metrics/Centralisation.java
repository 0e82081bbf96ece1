package nl.wijkweb.metrics;

import java.util.OptionalDouble;

/** How far a web turns around one actor, by what the others fall short of it (Freeman 1978). */
final class Centralisation {
  private Centralisation() {}

  /**
   * By closeness: what the others fall short of the highest, added up, divided by the same of a
   * star, (n−1)(n−2)/(2n−3). In a web in several parts the closeness is still that of {@link
   * Distances#closeness}, by the share of others that is reached. 0 to 1; empty below three actors.
   */
  static OptionalDouble ofCloseness(Distances distances, int order) {
    if (order < 3) {
      return OptionalDouble.empty();
    }
    double highest = 0;
    double sum = 0;
    for (int v = 0; v < order; v++) {
      double closeness = distances.closeness(v).orElse(0);
      highest = Math.max(highest, closeness);
      sum += closeness;
    }
    double star = (order - 1.0) * (order - 2.0) / (2.0 * order - 3);
    return OptionalDouble.of(Math.max(0, (order * highest - sum) / star));
  }
}
