package nl.wijkweb.graph;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Edges one by one, in the order in which they came, without loops; it grows and is then frozen.
 */
final class EdgeList {
  private int[] sources;
  private int[] targets;
  private double @Nullable [] weights;
  private int size;
  private final BitSet returns = new BitSet();

  EdgeList(int capacity, boolean weighted) {
    sources = new int[capacity];
    targets = new int[capacity];
    weights = weighted ? new double[capacity] : null;
  }

  /** Appends an edge; the weight is dropped where edges carry none. */
  void add(int source, int target, double weight) {
    if (size == sources.length) {
      grow();
    }
    sources[size] = source;
    targets[size] = target;
    if (weights != null) {
      weights[size] = weight;
    }
    size++;
  }

  /** Appends the way back of the edge added last, so that the two together are one tie. */
  void addReturn() {
    int last = size - 1;
    add(targets[last], sources[last], weights == null ? 1 : weights[last]);
    returns.set(size - 1);
  }

  private void grow() {
    int capacity = Math.max(16, Math.addExact(size, size / 2 + 1));
    sources = Arrays.copyOf(sources, capacity);
    targets = Arrays.copyOf(targets, capacity);
    if (weights != null) {
      weights = Arrays.copyOf(weights, capacity);
    }
  }

  /** Trims the arrays to what they hold. */
  EdgeList trim() {
    if (size < sources.length) {
      sources = Arrays.copyOf(sources, size);
      targets = Arrays.copyOf(targets, size);
      weights = weights == null ? null : Arrays.copyOf(weights, size);
    }
    return this;
  }

  /** The same edges between vertices that have got other numbers; this list is of no use after. */
  EdgeList renumbered(int[] numbers) {
    for (int edge = 0; edge < size; edge++) {
      sources[edge] = numbers[sources[edge]];
      targets[edge] = numbers[targets[edge]];
    }
    return this;
  }

  /** Whether another holds the same edges in the same order; both are trimmed. */
  boolean isSameAs(EdgeList other) {
    return Arrays.equals(sources, other.sources)
        && Arrays.equals(targets, other.targets)
        && Arrays.equals(weights, other.weights)
        && returns.equals(other.returns);
  }

  int size() {
    return size;
  }

  int source(int edge) {
    return sources[edge];
  }

  int target(int edge) {
    return targets[edge];
  }

  double weight(int edge) {
    return weights == null ? 1 : weights[edge];
  }

  boolean weighted() {
    return weights != null;
  }

  int[] sources() {
    return sources;
  }

  int[] targets() {
    return targets;
  }

  /** The edges as arcs from source to target. */
  Adjacency arcs(int order) {
    return Adjacency.ofArcs(order, sources, targets, weights);
  }

  /** The arcs turned round. */
  Adjacency arcsReversed(int order) {
    return Adjacency.ofArcs(order, targets, sources, weights);
  }

  /** The edges without direction; a tie that goes both ways weighs once. */
  Adjacency undirected(int order) {
    if (returns.isEmpty()) {
      return Adjacency.ofEdges(order, sources, targets, weights);
    }
    EdgeList once = new EdgeList(size - returns.cardinality(), weighted());
    for (int edge = returns.nextClearBit(0); edge < size; edge = returns.nextClearBit(edge + 1)) {
      once.add(sources[edge], targets[edge], weight(edge));
    }
    return once.undirected(order);
  }
}
