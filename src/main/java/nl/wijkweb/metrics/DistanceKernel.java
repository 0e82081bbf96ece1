package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;

/**
 * Breadth-first search from many sources at once, one bit of a word each, so that a step along an
 * edge is a step for all of them (Then and others 2014). Because distance has no direction here,
 * what arrives at a vertex is counted there, over all sources.
 *
 * <p>O((n + m) · levels · sources / 64) at worst, and far less where searches run together; 24
 * bytes a vertex, and 20 for the result.
 */
final class DistanceKernel {
  /** How many sources fit in one search. */
  static final int SOURCES = Long.SIZE;

  private final int[] offsets;
  private final int[] neighbours;
  private final long[] seen;
  private final long[] frontier;
  private final long[] arriving;
  private final int[] active;
  private final int[] touchedNow;

  /** How many sources reach each vertex. */
  final int[] reached;

  /** The distances from those to each vertex, added up. */
  final long[] steps;

  /** 1 divided by each of those distances, added up. */
  final double[] inverse;

  /** The largest distance found. */
  int longest;

  DistanceKernel(Adjacency web) {
    int order = web.order();
    offsets = web.offsets();
    neighbours = web.neighbours();
    seen = new long[order];
    frontier = new long[order];
    arriving = new long[order];
    active = new int[order];
    touchedNow = new int[order];
    reached = new int[order];
    steps = new long[order];
    inverse = new double[order];
  }

  /** Searches from every source of a part, and returns itself with the result. */
  DistanceKernel search(Work.Part part) {
    for (int first = part.start(); first < part.end(); first += SOURCES) {
      Work.stopIfCancelled();
      searchTogether(first, Math.min(first + SOURCES, part.end()));
    }
    return this;
  }

  private void searchTogether(int first, int end) {
    Arrays.fill(seen, 0);
    int count = 0;
    for (int source = first; source < end; source++) {
      long bit = 1L << (source - first);
      seen[source] = bit;
      frontier[source] = bit;
      active[count++] = source;
    }
    for (int distance = 1; count > 0; distance++) {
      int touched = spread(count);
      count = arrive(touched, distance);
      if (count > 0) {
        longest = Math.max(longest, distance);
      }
    }
  }

  /** Sends every active vertex's sources to its neighbours; returns how many were touched. */
  private int spread(int count) {
    int touched = 0;
    for (int at = 0; at < count; at++) {
      int v = active[at];
      long sources = frontier[v];
      frontier[v] = 0;
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int u = neighbours[i];
        if (arriving[u] == 0) {
          touchedNow[touched++] = u;
        }
        arriving[u] |= sources;
      }
    }
    return touched;
  }

  /** Counts the sources that are new to a vertex; returns how many vertices go on. */
  private int arrive(int touched, int distance) {
    int count = 0;
    double share = 1.0 / distance;
    for (int at = 0; at < touched; at++) {
      int u = touchedNow[at];
      long fresh = arriving[u] & ~seen[u];
      arriving[u] = 0;
      if (fresh != 0) {
        int sources = Long.bitCount(fresh);
        seen[u] |= fresh;
        frontier[u] = fresh;
        reached[u] += sources;
        steps[u] += (long) sources * distance;
        inverse[u] += sources * share;
        active[count++] = u;
      }
    }
    return count;
  }
}
