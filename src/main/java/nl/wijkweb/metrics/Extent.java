package nl.wijkweb.metrics;

import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;

/**
 * How large and how dense a web is. O(n + m log d), where d is the largest degree.
 *
 * <p>Directed, size, density, mean degree and reciprocity follow arcs. A web without actors has
 * order and size 0 and nothing else.
 */
public final class Extent {
  private final WebGraph graph;
  private final int isolates;

  private Extent(WebGraph graph, int isolates) {
    this.graph = graph;
    this.isolates = isolates;
  }

  /** Measures a web. */
  public static Extent of(WebGraph graph) {
    int isolates = 0;
    for (int v = 0; v < graph.order(); v++) {
      isolates += graph.neighbours().degree(v) == 0 ? 1 : 0;
    }
    return new Extent(graph, isolates);
  }

  /** The number of actors. */
  public int order() {
    return graph.order();
  }

  /** The number of pairs that are joined; directed, of arcs. */
  public int size() {
    int places = graph.successors().places();
    return graph.isDirected() ? places : places / 2;
  }

  /** The share of all possible ties that is there, 0 to 1; empty below two actors. */
  public OptionalDouble density() {
    double pairs = (double) order() * (order() - 1);
    return order() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(graph.successors().places() / pairs);
  }

  /** Twice the size divided by the order; empty without actors. */
  public OptionalDouble meanDegree() {
    return perActor(2.0 * size());
  }

  /** The weights of each actor's ties added up, on average; empty without actors. */
  public OptionalDouble meanWeightedDegree() {
    double sum = 0;
    for (int v = 0; v < order(); v++) {
      sum += graph.neighbours().weightedDegree(v);
    }
    return perActor(sum);
  }

  private OptionalDouble perActor(double sum) {
    return order() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / order());
  }

  /** How many actors have no tie. */
  public int isolates() {
    return isolates;
  }

  /** The share of arcs that are answered by an arc back, 0 to 1; empty without arcs. */
  public OptionalDouble reciprocity() {
    Adjacency arcs = graph.successors();
    if (arcs.places() == 0) {
      return OptionalDouble.empty();
    }
    int[] offsets = arcs.offsets();
    int[] heads = arcs.neighbours();
    int answered = 0;
    for (int v = 0; v < order(); v++) {
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        answered += arcs.joins(heads[i], v) ? 1 : 0;
      }
    }
    return OptionalDouble.of((double) answered / arcs.places());
  }
}
