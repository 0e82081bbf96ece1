package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;

/**
 * Breadth-first search from up to 64 sources at once, one bit of a word each (Then and others
 * 2014), that remembers what it found level by level: which vertex, by which of the sources.
 *
 * <p>O((n + m) · levels) at worst and far less where searches run together. Memory is 20 bytes a
 * vertex and 12 for each time a level holds a vertex: a few times where ways are short, 64 at
 * worst.
 */
final class LevelSearch {
  /** How many sources fit in one search. */
  static final int SOURCES = Long.SIZE;

  /** From this share of the vertices on, going through all of them beats a list out of order. */
  private static final int FEW = 8;

  private final int[] offsets;
  private final int[] neighbours;
  private final long[] seen;
  private final long[] arriving;
  private final int[] touched;
  private int[] vertices = new int[1024];
  private long[] sources = new long[1024];
  private int[] starts = new int[16];
  private int size;
  private int levels;

  LevelSearch(Adjacency web) {
    offsets = web.offsets();
    neighbours = web.neighbours();
    seen = new long[web.order()];
    arriving = new long[web.order()];
    touched = new int[web.order()];
  }

  /**
   * Searches from some of a list of sources: from {@code start} up to, not including, {@code end}.
   */
  void search(int[] from, int start, int end) {
    Arrays.fill(seen, 0);
    size = 0;
    levels = 0;
    for (int at = start; at < end; at++) {
      seen[from[at]] |= 1L << (at - start);
      add(from[at], 1L << (at - start));
    }
    close();
    while (endOf(levels - 1) > startOf(levels - 1)) {
      arrive(spread(levels - 1));
      close();
    }
    levels--; // the last one found nobody
  }

  /** Ends a level; what is added next belongs to the next one. */
  private void close() {
    levels++;
    if (levels == starts.length) {
      starts = Arrays.copyOf(starts, 2 * levels);
    }
    starts[levels] = size;
  }

  /** Sends what a level holds to its neighbours; returns how many vertices were touched. */
  private int spread(int level) {
    int count = 0;
    for (int at = startOf(level); at < endOf(level); at++) {
      int v = vertices[at];
      long sent = sources[at];
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int u = neighbours[i];
        if (arriving[u] == 0) {
          touched[count++] = u;
        }
        arriving[u] |= sent;
      }
    }
    return count;
  }

  private void arrive(int count) {
    if (count > arriving.length / FEW) {
      for (int u = 0; u < arriving.length; u++) {
        arriveAt(u);
      }
    } else {
      for (int at = 0; at < count; at++) {
        arriveAt(touched[at]);
      }
    }
  }

  private void arriveAt(int u) {
    long fresh = arriving[u] & ~seen[u];
    arriving[u] = 0;
    if (fresh != 0) {
      seen[u] |= fresh;
      add(u, fresh);
    }
  }

  private void add(int vertex, long found) {
    if (size == vertices.length) {
      vertices = Arrays.copyOf(vertices, 2 * size);
      sources = Arrays.copyOf(sources, 2 * size);
    }
    vertices[size] = vertex;
    sources[size++] = found;
  }

  /** How many levels were found; the sources are the first. */
  int levels() {
    return levels;
  }

  /** Where a level begins among all that was found. */
  int startOf(int level) {
    return starts[level];
  }

  /** Where a level ends. */
  int endOf(int level) {
    return starts[level + 1];
  }

  /** The vertex that was found at a place. */
  int vertex(int at) {
    return vertices[at];
  }

  /** By which sources it was found there, a bit each. */
  long sources(int at) {
    return sources[at];
  }
}
