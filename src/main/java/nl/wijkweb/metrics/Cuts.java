package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.wijkweb.graph.Adjacency;

/**
 * Where a web hangs by one actor or one tie: articulation points, whose loss leaves more
 * components, and bridges, ties whose loss does. Direction left aside; several ties of one pair are
 * one.
 *
 * <p>Hopcroft and Tarjan (1973), by a stack of its own, so that a long chain overflows nothing. O(n
 * + m).
 */
public final class Cuts {
  private final BitSet articulations;
  private final List<Bridge> bridges;

  private Cuts(BitSet articulations, List<Bridge> bridges) {
    this.articulations = articulations;
    this.bridges = bridges;
  }

  /** A tie that alone joins two parts; the lower number first. */
  public record Bridge(int one, int other) {}

  /** Finds them. */
  public static Cuts of(Adjacency web) {
    return new Search(web).run();
  }

  /** Whether more components are left when an actor goes; never for an isolate. */
  public boolean isArticulation(int vertex) {
    return articulations.get(vertex);
  }

  /** The articulation points by their number, ascending. */
  public int[] articulations() {
    return articulations.stream().toArray();
  }

  /** The bridges in the order in which the search leaves them. */
  public List<Bridge> bridges() {
    return bridges;
  }

  /** One depth-first search through every component. */
  private static final class Search {
    private final int[] offsets;
    private final int[] neighbours;

    /** When a vertex was found, from 1; 0 is not yet. */
    private final int[] found;

    /** The earliest found vertex to which the subtree of a vertex has a way past its own parent. */
    private final int[] low;

    /** For each vertex on the path, the next place in its row. */
    private final int[] next;

    private final int[] path;
    private final BitSet articulations = new BitSet();
    private final List<Bridge> bridges = new ArrayList<>();
    private int clock;

    Search(Adjacency web) {
      offsets = web.offsets();
      neighbours = web.neighbours();
      int order = web.order();
      found = new int[order];
      low = new int[order];
      next = new int[order];
      path = new int[order];
    }

    Cuts run() {
      for (int root = 0; root < found.length; root++) {
        if (found[root] == 0) {
          Work.stopIfCancelled();
          walk(root);
        }
      }
      return new Cuts(articulations, List.copyOf(bridges));
    }

    private void walk(int root) {
      int depth = 0;
      int childrenOfRoot = 0;
      enter(root, depth);
      while (depth >= 0) {
        int v = path[depth];
        int parent = depth == 0 ? -1 : path[depth - 1];
        if (next[v] < offsets[v + 1]) {
          int u = neighbours[next[v]++];
          if (found[u] == 0) {
            childrenOfRoot += depth == 0 ? 1 : 0;
            enter(u, ++depth);
          } else if (u != parent) {
            low[v] = Math.min(low[v], found[u]);
          }
        } else {
          depth--;
          if (parent >= 0) {
            leave(v, parent, depth == 0);
          }
        }
      }
      articulations.set(root, childrenOfRoot > 1);
    }

    private void enter(int v, int depth) {
      path[depth] = v;
      found[v] = ++clock;
      low[v] = clock;
      next[v] = offsets[v];
    }

    private void leave(int v, int parent, boolean parentIsRoot) {
      low[parent] = Math.min(low[parent], low[v]);
      if (low[v] > found[parent]) {
        bridges.add(new Bridge(Math.min(v, parent), Math.max(v, parent)));
      }
      if (!parentIsRoot && low[v] >= found[parent]) {
        articulations.set(parent);
      }
    }
  }
}
