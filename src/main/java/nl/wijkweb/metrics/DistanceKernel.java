package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;

/**
 * Breadth-first search from 512 sources at once, one bit of eight words each, so that a step along
 * an edge is a step for all of them (Then and others 2014). Because distance has no direction here,
 * what arrives at a vertex is counted there, over all sources.
 *
 * <p>While few vertices are at the front, they send to their neighbours; once they have more edges
 * than a share of all, every vertex that some source has not found looks among its neighbours
 * instead (Beamer and others 2012). The eight words are written out as variables, because only then
 * are they kept in registers.
 *
 * <p>O((n + m) · levels · sources / 64) at worst, and far less where searches run together; 204
 * bytes a vertex, and 32 for the result.
 */
final class DistanceKernel {
  /** How many sources fit in one search. */
  static final int SOURCES = 512;

  private static final int WORDS = 8;
  private static final int SHIFT = 3;

  /** The front sends while its edges are fewer than this part of all. */
  private static final int SEND_BELOW = 12;

  private final int[] offsets;
  private final int[] neighbours;

  /** Per vertex, by which sources it was found. */
  private final long[] seen;

  /** Per vertex, by which sources it was found in the last step; all 0 off the front. */
  private long[] front;

  /** Per vertex, by which sources it is found in this step; all 0 between steps. */
  private long[] next;

  private int[] active;
  private int[] found;
  private final boolean[] touched;

  /** How many sources reach each vertex. */
  final int[] reached;

  /** How many sources reach each vertex within two steps, and within three. */
  final int[] within2;

  final int[] within3;

  /** The distances from those to each vertex, added up. */
  final long[] steps;

  /** 1 divided by each of those distances, added up. */
  final double[] inverse;

  /** The largest distance from a source to each vertex. */
  final int[] farthest;

  DistanceKernel(Adjacency web) {
    int order = web.order();
    offsets = web.offsets();
    neighbours = web.neighbours();
    seen = new long[Math.multiplyExact(order, WORDS)];
    front = new long[order * WORDS];
    next = new long[order * WORDS];
    active = new int[order];
    found = new int[order];
    touched = new boolean[order];
    reached = new int[order];
    within2 = new int[order];
    within3 = new int[order];
    steps = new long[order];
    inverse = new double[order];
    farthest = new int[order];
  }

  /** Searches from every source of a part of a list, and returns itself with the result. */
  DistanceKernel search(int[] sources, Work.Part part) {
    for (int first = part.start(); first < part.end(); first += SOURCES) {
      Work.stopIfCancelled();
      searchTogether(sources, first, Math.min(first + SOURCES, part.end()));
    }
    return this;
  }

  private void searchTogether(int[] sources, int first, int end) {
    Arrays.fill(seen, 0);
    int count = 0;
    for (int at = first; at < end; at++) {
      int word = (sources[at] << SHIFT) + (at - first >> 6);
      seen[word] = 1L << (at - first);
      front[word] = 1L << (at - first);
      active[count++] = sources[at];
    }
    for (int distance = 1; count > 0; distance++) {
      int fresh =
          edgesOf(count) < neighbours.length / SEND_BELOW
              ? arrive(send(count), distance)
              : look(distance);
      leave(count);
      count = fresh;
    }
  }

  private long edgesOf(int count) {
    long edges = 0;
    for (int at = 0; at < count; at++) {
      edges += offsets[active[at] + 1] - offsets[active[at]];
    }
    return edges;
  }

  /** Sends every active vertex's sources to its neighbours; returns how many were touched. */
  private int send(int count) {
    int size = 0;
    for (int at = 0; at < count; at++) {
      int v = active[at];
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int u = neighbours[i];
        if (!touched[u]) {
          touched[u] = true;
          found[size++] = u;
        }
        for (int word = 0; word < WORDS; word++) {
          next[(u << SHIFT) + word] |= front[(v << SHIFT) + word];
        }
      }
    }
    return size;
  }

  /** Counts what was sent; returns how many vertices were found by somebody new. */
  private int arrive(int size, int distance) {
    int count = 0;
    for (int at = 0; at < size; at++) {
      int u = found[at];
      touched[u] = false;
      int from = u << SHIFT;
      if (keepFresh(
          u,
          distance,
          next[from],
          next[from + 1],
          next[from + 2],
          next[from + 3],
          next[from + 4],
          next[from + 5],
          next[from + 6],
          next[from + 7])) {
        found[count++] = u;
      }
    }
    return count;
  }

  /** Lets everybody look among their neighbours; returns how many were found by somebody new. */
  private int look(int distance) {
    long[] f = front;
    int count = 0;
    for (int v = 0; v < reached.length; v++) {
      long a = 0;
      long b = 0;
      long c = 0;
      long d = 0;
      long e = 0;
      long g = 0;
      long h = 0;
      long j = 0;
      for (int i = offsets[v], end = offsets[v + 1]; i < end; i++) {
        int from = neighbours[i] << SHIFT;
        a |= f[from];
        b |= f[from + 1];
        c |= f[from + 2];
        d |= f[from + 3];
        e |= f[from + 4];
        g |= f[from + 5];
        h |= f[from + 6];
        j |= f[from + 7];
      }
      if (keepFresh(v, distance, a, b, c, d, e, g, h, j)) {
        found[count++] = v;
      }
    }
    return count;
  }

  /** Counts the sources that are new to a vertex, and says whether there are any. */
  private boolean keepFresh(
      int v, int distance, long a, long b, long c, long d, long e, long f, long g, long h) {
    int to = v << SHIFT;
    int sources =
        keep(to, a)
            + keep(to + 1, b)
            + keep(to + 2, c)
            + keep(to + 3, d)
            + keep(to + 4, e)
            + keep(to + 5, f)
            + keep(to + 6, g)
            + keep(to + 7, h);
    if (sources == 0) {
      return false;
    }
    reached[v] += sources;
    within2[v] += distance <= 2 ? sources : 0;
    within3[v] += distance <= 3 ? sources : 0;
    steps[v] += (long) sources * distance;
    inverse[v] += (double) sources / distance;
    farthest[v] = Math.max(farthest[v], distance);
    return true;
  }

  private int keep(int word, long arriving) {
    long fresh = arriving & ~seen[word];
    seen[word] |= fresh;
    next[word] = fresh;
    return Long.bitCount(fresh);
  }

  /** Makes the vertices that were found the front of the next step. */
  private void leave(int count) {
    for (int at = 0; at < count; at++) {
      int from = active[at] << SHIFT;
      Arrays.fill(front, from, from + WORDS, 0);
    }
    long[] emptied = front;
    front = next;
    next = emptied;
    int[] left = active;
    active = found;
    found = left;
  }
}
