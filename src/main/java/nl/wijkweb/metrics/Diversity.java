package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * How mixed the actors around an actor are: the index of Blau (1977), the chance that two of its
 * neighbours, drawn one after the other with the first put back, carry different labels. Direction
 * and weight left aside; neighbours without a label are left out. O(n + m).
 */
public final class Diversity {
  /** Stands for no value; kept within. */
  private static final double NONE = -1;

  private final double[] values;

  private Diversity(double[] values) {
    this.values = values;
  }

  /** Measures a web whose actors carry labels. */
  public static Diversity of(Adjacency web, Labelling labels) {
    double[] values = new double[web.order()];
    int[] counts = new int[labels.names().size()];
    Arrays.setAll(values, v -> around(web, labels, v, counts));
    return new Diversity(values);
  }

  /** Leaves the counts as it found them: all 0. */
  private static double around(Adjacency web, Labelling labels, int vertex, int[] counts) {
    int[] neighbours = web.neighbours();
    int start = web.offsets()[vertex];
    int end = web.offsets()[vertex + 1];
    double known = 0;
    for (int i = start; i < end; i++) {
      if (labels.isKnown(neighbours[i])) {
        counts[labels.number(neighbours[i])]++;
        known++;
      }
    }
    double alike = 0;
    for (int i = start; i < end; i++) {
      if (labels.isKnown(neighbours[i])) {
        double count = counts[labels.number(neighbours[i])];
        alike += count * count;
        counts[labels.number(neighbours[i])] = 0;
      }
    }
    return known == 0 ? NONE : 1 - alike / (known * known);
  }

  /**
   * 1 − Σ p² over the shares p of the labels among an actor's neighbours: 0 when all carry the
   * same, below 1 for ever more; empty when no neighbour carries a label.
   */
  public OptionalDouble at(int vertex) {
    return values[vertex] == NONE ? OptionalDouble.empty() : OptionalDouble.of(values[vertex]);
  }
}
