package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * The parts of a web within which everybody reaches everybody, direction left aside. O(n + m).
 *
 * <p>Connectedness and fragmentation: Krackhardt (1994), Borgatti (2006).
 */
public final class Components {
  private final int[] labels;
  private final int[] sizes;

  private Components(int[] labels, int[] sizes) {
    this.labels = labels;
    this.sizes = sizes;
  }

  /** Finds the components, numbered in the order of their first actor. */
  public static Components of(Adjacency web) {
    int order = web.order();
    int[] offsets = web.offsets();
    int[] neighbours = web.neighbours();
    int[] labels = new int[order];
    Arrays.fill(labels, -1);
    int[] sizes = new int[order];
    int[] queue = new int[order];
    int count = 0;
    for (int root = 0; root < order; root++) {
      if (labels[root] >= 0) {
        continue;
      }
      Work.stopIfCancelled();
      int end = 0;
      queue[end++] = root;
      labels[root] = count;
      for (int at = 0; at < end; at++) {
        int v = queue[at];
        for (int i = offsets[v]; i < offsets[v + 1]; i++) {
          int u = neighbours[i];
          if (labels[u] < 0) {
            labels[u] = count;
            queue[end++] = u;
          }
        }
      }
      sizes[count++] = end;
    }
    return new Components(labels, Arrays.copyOf(sizes, count));
  }

  /** How many components there are; an isolate is one. */
  public int count() {
    return sizes.length;
  }

  /** The number of the component in which an actor is. */
  public int label(int vertex) {
    return labels[vertex];
  }

  /** How many actors a component has. */
  public int size(int component) {
    return sizes[component];
  }

  /** The share of actors in the largest component, above 0 to 1; empty without actors. */
  public OptionalDouble largestShare() {
    return labels.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) Arrays.stream(sizes).max().getAsInt() / labels.length);
  }

  /** The share of pairs who reach each other, 0 to 1; empty below two actors. */
  public OptionalDouble connectedness() {
    double order = labels.length;
    long pairs = 0;
    for (int size : sizes) {
      pairs += (long) size * (size - 1);
    }
    return order < 2 ? OptionalDouble.empty() : OptionalDouble.of(pairs / (order * (order - 1)));
  }

  /** The share of pairs who do not reach each other, 0 to 1; empty below two actors. */
  public OptionalDouble fragmentation() {
    OptionalDouble connectedness = connectedness();
    return connectedness.isEmpty()
        ? connectedness
        : OptionalDouble.of(1 - connectedness.getAsDouble());
  }
}
