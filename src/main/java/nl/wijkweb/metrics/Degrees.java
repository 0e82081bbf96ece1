package nl.wijkweb.metrics;

import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * How ties are spread over actors, direction and weight left aside. O(n + m).
 *
 * <p>Centralisation: Freeman (1978). Assortativity: Newman (2002). Inequality: Gini (1912).
 */
public final class Degrees {
  private final Adjacency web;

  private Degrees(Adjacency web) {
    this.web = web;
  }

  /** Measures a web. */
  public static Degrees of(Adjacency web) {
    return new Degrees(web);
  }

  /** How many others an actor is joined with. */
  public int degree(int vertex) {
    return web.degree(vertex);
  }

  /**
   * How far the web is one star: what the others fall short of the highest degree, added up, as a
   * share of that in a star. 0 to 1; empty below three actors.
   */
  public OptionalDouble centralisation() {
    double order = web.order();
    if (order < 3) {
      return OptionalDouble.empty();
    }
    int highest = 0;
    for (int v = 0; v < order; v++) {
      highest = Math.max(highest, web.degree(v));
    }
    double missing = order * highest - web.places();
    return OptionalDouble.of(missing / ((order - 1) * (order - 2)));
  }

  /**
   * Whether actors with many ties are tied to such actors: the correlation of the degrees at both
   * ends of the ties, −1 to 1; empty without ties, or when all ends have the same degree.
   */
  public OptionalDouble assortativity() {
    int[] offsets = web.offsets();
    int[] neighbours = web.neighbours();
    double squares = 0;
    int lowest = Integer.MAX_VALUE;
    int highest = 0;
    for (int v = 0; v < web.order(); v++) {
      int degree = web.degree(v);
      if (degree > 0) {
        squares += (double) degree * degree;
        lowest = Math.min(lowest, degree);
        highest = Math.max(highest, degree);
      }
    }
    if (lowest >= highest) {
      return OptionalDouble.empty();
    }
    double mean = squares / web.places();
    double covariance = 0;
    double variance = 0;
    for (int v = 0; v < web.order(); v++) {
      double own = web.degree(v) - mean;
      variance += web.degree(v) * own * own;
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        covariance += own * (web.degree(neighbours[i]) - mean);
      }
    }
    return OptionalDouble.of(covariance / variance);
  }

  /**
   * How unevenly ties are spread over actors, isolates included: the mean difference between two
   * degrees, divided by twice the mean degree (Gini 1912). 0 when all are alike, below 1 for ever
   * more; empty without ties.
   */
  public OptionalDouble gini() {
    int[] actors = new int[web.order()];
    for (int v = 0; v < web.order(); v++) {
      actors[web.degree(v)]++;
    }
    return Concentration.of(actors).gini();
  }
}
