package nl.wijkweb.insight;

import org.jspecify.annotations.Nullable;

/**
 * The pieces into which a web falls when some of its actors and ties are left out. Disjoint sets
 * with path halving (Tarjan and van Leeuwen 1984), so that a web of which ties go need not be made
 * anew: O(n + m log n).
 */
final class Pieces {
  /** The root of a piece for each actor; its own number where the actor is the root. */
  private final int[] parent;

  /** How many actors hang together at a root. */
  private final int[] size;

  private int standing;
  private int count;

  /** Everybody apart. */
  Pieces(int order) {
    parent = new int[order];
    size = new int[order];
    for (int actor = 0; actor < order; actor++) {
      parent[actor] = actor;
      size[actor] = 1;
    }
    standing = order;
    count = order;
  }

  /** Leaves an actor out, who is still apart. */
  void leaveOut(int actor) {
    size[actor] = 0;
    standing--;
    count--;
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a != b) {
      // The lower number stays the root, so that pieces of one size always have one order.
      int keeps = Math.min(a, b);
      int joins = Math.max(a, b);
      parent[joins] = keeps;
      size[keeps] += size[joins];
      count--;
    }
  }

  /** By which actor a piece is known: the one with the lowest number. */
  int root(int actor) {
    int at = actor;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The root of everybody's piece by their number. */
  int[] roots() {
    int[] roots = new int[parent.length];
    for (int actor = 0; actor < roots.length; actor++) {
      roots[actor] = root(actor);
    }
    return roots;
  }

  /** How many actors are in the piece with a root. */
  int size(int root) {
    return size[root];
  }

  /** How many pieces there are; whoever stands alone is one. */
  int count() {
    return count;
  }

  /** The share of pairs who do not reach each other, 0 to 1; null below two actors. */
  @Nullable Double fragmentation() {
    if (standing < 2) {
      return null;
    }
    long pairs = 0;
    for (int actor = 0; actor < parent.length; actor++) {
      if (parent[actor] == actor) {
        pairs += (long) size[actor] * (size[actor] - 1);
      }
    }
    double order = standing;
    return 1 - pairs / (order * (order - 1));
  }
}
