package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;

/**
 * A depth-first search that tells of every block of a web: a largest part that hangs together also
 * when any one of it goes, or a bridge. An isolate is in none.
 *
 * <p>Hopcroft and Tarjan (1973), by a stack of its own, so that a long chain overflows nothing. O(n
 * + m); 20 bytes a vertex. It can run again.
 */
final class BlockSearch {
  /** Leave nobody out. */
  static final int NOBODY = -1;

  /** Hears of what is found, as the search leaves it. */
  interface Listener {
    /**
     * A block, which is all that joins its head with what lies beyond it.
     *
     * @param head of the block's vertices the one that was found first
     * @param rest holds the others from {@code start} up to {@code end}, for the time of the call
     * @param beyond how many vertices hang at the head by this block
     */
    void block(int head, int[] rest, int start, int end, int beyond);

    /** A component has been walked through; its blocks were told of before. */
    default void component(int size) {}
  }

  private final int[] offsets;
  private final int[] neighbours;

  /** When a vertex was found, from 1; 0 is not yet. */
  private final int[] found;

  /** The earliest found vertex to which the subtree of a vertex has a way past its own parent. */
  private final int[] low;

  /** For each vertex on the path, the next place in its row. */
  private final int[] next;

  private final int[] path;

  /** The vertices found whose block is not known yet. */
  private final int[] open;

  private int opened;
  private int clock;

  BlockSearch(Adjacency web) {
    offsets = web.offsets();
    neighbours = web.neighbours();
    int order = web.order();
    found = new int[order];
    low = new int[order];
    next = new int[order];
    path = new int[order];
    open = new int[order];
  }

  /** Searches what is left of the web without one of its vertices, or without {@link #NOBODY}. */
  void run(int without, Listener listener) {
    Arrays.fill(found, 0);
    clock = 0;
    if (without != NOBODY) {
      // As if found after all others: the search never enters it, and no way leads back to it.
      found[without] = Integer.MAX_VALUE;
    }
    for (int root = 0; root < found.length; root++) {
      if (found[root] == 0) {
        Work.stopIfCancelled();
        walk(root, listener);
      }
    }
  }

  private void walk(int root, Listener listener) {
    int depth = 0;
    opened = 0;
    enter(root, depth);
    while (depth >= 0) {
      int v = path[depth];
      int parent = depth == 0 ? -1 : path[depth - 1];
      if (next[v] < offsets[v + 1]) {
        int u = neighbours[next[v]++];
        if (found[u] == 0) {
          enter(u, ++depth);
        } else if (u != parent) {
          low[v] = Math.min(low[v], found[u]);
        }
      } else {
        depth--;
        if (parent >= 0) {
          leave(v, parent, listener);
        }
      }
    }
    listener.component(clock - found[root] + 1);
  }

  private void enter(int v, int depth) {
    path[depth] = v;
    open[opened++] = v;
    found[v] = ++clock;
    low[v] = clock;
    next[v] = offsets[v];
  }

  private void leave(int v, int parent, Listener listener) {
    low[parent] = Math.min(low[parent], low[v]);
    if (low[v] >= found[parent]) {
      int end = opened;
      while (open[--opened] != v) {
        // down to the child by which the block hangs
      }
      listener.block(parent, open, opened, end, clock - found[v] + 1);
    }
  }

  /** The vertices of a block as a listener hears of it, ascending. */
  static int[] members(int head, int[] rest, int start, int end) {
    int[] members = Arrays.copyOfRange(rest, start, end + 1);
    members[end - start] = head;
    Arrays.sort(members);
    return members;
  }
}
