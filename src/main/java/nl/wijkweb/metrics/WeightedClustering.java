package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * Whether those with whom an actor has its strongest ties also know each other (Barrat, Barthélemy,
 * Pastor-Satorras and Vespignani 2004), direction left aside: a closed pair of neighbours counts by
 * the mean weight of the two ties to it. Where all ties weigh the same it is local clustering.
 * O(m^1.5).
 */
public final class WeightedClustering {
  private final Adjacency web;
  private final double[] closed;

  private WeightedClustering(Adjacency web, double[] closed) {
    this.web = web;
    this.closed = closed;
  }

  /** Measures a web; without weights every tie weighs 1. */
  public static WeightedClustering of(Adjacency web) {
    return of(web, Triangles.of(web));
  }

  static WeightedClustering of(Adjacency web, Triangles triangles) {
    double[] weights = web.weights();
    double[] closed = new double[web.order()];
    if (weights == null) {
      Arrays.setAll(closed, v -> 2.0 * triangles.at(v));
    } else {
      double[] weightOf = new double[triangles.edges()];
      triangles.forEachEdge(web, (one, other, number, place) -> weightOf[number] = weights[place]);
      triangles.forEach(
          (a, b, c, ab, bc, ac) -> {
            closed[a] += weightOf[ab] + weightOf[ac];
            closed[b] += weightOf[ab] + weightOf[bc];
            closed[c] += weightOf[bc] + weightOf[ac];
          });
    }
    return new WeightedClustering(web, closed);
  }

  /**
   * Σ (w_ij + w_ih)/2 over ordered pairs of joined neighbours j, h, divided by s(d − 1) with degree
   * d and weighted degree s. 0 to 1; empty below degree two.
   */
  public OptionalDouble local(int vertex) {
    return web.degree(vertex) < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            closed[vertex] / (web.weightedDegree(vertex) * (web.degree(vertex) - 1)));
  }

  /** The mean of {@link #local} over actors who have it; empty when nobody has. */
  public OptionalDouble meanLocal() {
    double sum = 0;
    int count = 0;
    for (int v = 0; v < web.order(); v++) {
      OptionalDouble local = local(v);
      sum += local.orElse(0);
      count += local.isPresent() ? 1 : 0;
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }
}
