package nl.wijkweb.metrics;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import nl.wijkweb.graph.Adjacency;

/**
 * How many pairs some actors could still join: pairs that are not joined yet, with one of them at
 * an end. O(n²/64 + m).
 */
final class NewPairs {
  private final Adjacency web;
  private final BitSet some;
  private final int count;

  NewPairs(Adjacency web, BitSet some) {
    this.web = web;
    this.some = some;
    this.count = some.cardinality();
  }

  /** All such pairs. */
  double all() {
    double others = web.order() - (double) count;
    double touching = (web.order() * (web.order() - 1.0) - others * (others - 1)) / 2;
    double joined = some.stream().mapToDouble(v -> web.degree(v) - among(v, some) / 2.0).sum();
    return touching - joined;
  }

  /**
   * The most when each brings one of its pairs at most. Take the graph of the missing pairs among
   * them: within one of its parts everybody has a pair of their own when somebody there also lacks
   * a pair with the others, or when there are as many pairs as actors; else the part is a tree, and
   * one goes without.
   */
  int oneEach() {
    int pairs = 0;
    BitSet left = (BitSet) some.clone();
    for (int v = left.nextSetBit(0); v >= 0; v = left.nextSetBit(0)) {
      BitSet part = partOf(v, left);
      pairs += part.cardinality() - (isTree(part) ? 1 : 0);
    }
    return pairs;
  }

  /** Everybody who hangs together with one by missing pairs; they are taken from who is left. */
  private BitSet partOf(int first, BitSet left) {
    BitSet part = new BitSet();
    Deque<Integer> next = new ArrayDeque<>();
    left.clear(first);
    next.add(first);
    while (!next.isEmpty()) {
      int v = next.remove();
      part.set(v);
      BitSet missing = (BitSet) left.clone();
      for (int u : web.neighboursOf(v)) {
        missing.clear(u);
      }
      left.andNot(missing);
      missing.stream().forEach(next::add);
    }
    return part;
  }

  private boolean isTree(BitSet part) {
    long size = part.cardinality();
    long joined = part.stream().mapToLong(v -> among(v, part)).sum() / 2;
    boolean lacksNobodyElse =
        part.stream().allMatch(v -> web.degree(v) - among(v, some) == web.order() - count);
    return lacksNobodyElse && size * (size - 1) / 2 - joined < size;
  }

  private long among(int vertex, BitSet others) {
    long found = 0;
    for (int u : web.neighboursOf(vertex)) {
      found += others.get(u) ? 1 : 0;
    }
    return found;
  }
}
