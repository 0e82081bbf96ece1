package nl.wijkweb.exchange;

import java.util.List;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A graph as a file holds it: nodes in the order of the file, edges with parallels and loops, and
 * nothing known of what they stand for.
 */
public final class PlainGraph {
  private final List<ActorId> ids;
  private final int[] from;
  private final int[] to;
  private final double @Nullable [] weights;
  private final boolean directed;

  PlainGraph(
      List<ActorId> ids, int[] from, int[] to, double @Nullable [] weights, boolean directed) {
    this.ids = List.copyOf(ids);
    this.from = from;
    this.to = to;
    this.weights = weights;
    this.directed = directed;
  }

  /** The ids of the nodes, each once; isolated nodes are there too. */
  public List<ActorId> ids() {
    return ids;
  }

  /** How many edges there are. */
  public int size() {
    return from.length;
  }

  /** For every edge the number of the node where it starts, as a copy. */
  public int[] from() {
    return from.clone();
  }

  /** For every edge the number of the node where it ends, as a copy. */
  public int[] to() {
    return to.clone();
  }

  /** For every edge its weight, a finite number above 0, as a copy; null when edges have none. */
  public double @Nullable [] weights() {
    return weights == null ? null : weights.clone();
  }

  /**
   * Whether edges go one way. In a mixed file an edge without direction is here twice, each way.
   */
  public boolean isDirected() {
    return directed;
  }
}
