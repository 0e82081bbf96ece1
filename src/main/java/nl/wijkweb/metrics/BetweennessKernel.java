package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;
import org.jspecify.annotations.Nullable;

/**
 * Brandes' accumulation (2001) for eight sources at once. {@link LevelSearch} says which vertices
 * stand at which distance from which sources; then ways are counted level by level outward, and
 * what depends on a vertex is handed back inward.
 *
 * <p>What is known of a vertex at one level stands in a block of eight numbers, one a source, in
 * the order in which it was found. A source that does not find it at that level has 0 there, so
 * that a step along an edge is eight additions without a question, also for neighbours at other
 * levels: those lead to a block of zeros. The eight sums are written out as variables, because only
 * then are they kept in registers; with loops over arrays this is half as fast.
 *
 * <p>O(n · m) for all sources; 28 bytes a vertex beside those of the search, and 76 for each time a
 * level holds a vertex.
 */
final class BetweennessKernel {
  private static final int LANES = 8;
  private static final int SHIFT = 3;
  private static final int LANE_BITS = 0xff;

  /** Beyond this many ways a double soon overflows, and they are counted in a wider range. */
  private static final double MANY = 0x1p1000;

  private final int[] offsets;
  private final int[] neighbours;
  private final LevelSearch levels;
  private final WideBetweenness wide;
  private final double[] scores;
  private final double @Nullable [] squares;

  /** For each vertex where its block at the level next to this one stands; 0 is the zeros. */
  private final int[] block;

  private int[] vertices = new int[0];
  private int[] found = new int[0];
  private int[] starts = new int[0];

  /** Ways, and on the way back what each way is worth to those before it. */
  private double[] ways = new double[0];

  private BetweennessKernel(Adjacency web, double @Nullable [] squares) {
    offsets = web.offsets();
    neighbours = web.neighbours();
    levels = new LevelSearch(web);
    wide = new WideBetweenness(web);
    scores = new double[web.order()];
    block = new int[web.order()];
    this.squares = squares;
  }

  /** What the pairs from some sources add to each vertex. */
  static double[] scores(Adjacency web, int[] sources, Work.Part part) {
    return new BetweennessKernel(web, null).search(sources, part);
  }

  /** What the pairs from some sources add to each vertex, and the squares of it by source. */
  static Spread spread(Adjacency web, int[] sources, Work.Part part) {
    double[] squares = new double[web.order()];
    return new Spread(new BetweennessKernel(web, squares).search(sources, part), squares);
  }

  /** Sums over sources, of what depends on each vertex and of its square. */
  record Spread(double[] sums, double[] squares) {}

  private double[] search(int[] sources, Work.Part part) {
    for (int first = part.start(); first < part.end(); first += LevelSearch.SOURCES) {
      Work.stopIfCancelled();
      int end = Math.min(first + LevelSearch.SOURCES, part.end());
      levels.search(sources, first, end);
      for (int lanes = first; lanes < end; lanes += LANES) {
        if (!accumulate(lanes - first)) {
          for (int at = lanes; at < Math.min(lanes + LANES, end); at++) {
            add(wide.from(sources[at]));
          }
        }
      }
    }
    return scores;
  }

  /** Returns whether a double could hold all the ways; if not, nothing was added. */
  private boolean accumulate(int firstSource) {
    int last = select(firstSource);
    for (int level = 1; level <= last; level++) {
      point(level - 1);
      boolean fits = countWays(level);
      forget(level - 1);
      if (!fits) {
        return false;
      }
    }
    if (last > 0) {
      begin(last);
    }
    for (int level = last - 1; level > 0; level--) {
      point(level + 1);
      handBack(level);
      forget(level + 1);
    }
    return true;
  }

  /** Takes from the levels what these eight sources found; returns the farthest level. */
  private int select(int firstSource) {
    int count = levels.levels();
    int size = levels.endOf(count - 1);
    if (vertices.length < size) {
      vertices = new int[size + size / 4];
      found = new int[vertices.length];
      ways = new double[(vertices.length + 1) * LANES];
    }
    if (starts.length <= count) {
      starts = new int[count + count / 4 + 1];
    }
    int end = 0;
    int last = 0;
    for (int level = 0; level < count; level++) {
      starts[level] = end;
      for (int at = levels.startOf(level); at < levels.endOf(level); at++) {
        int lanes = (int) (levels.sources(at) >>> firstSource) & LANE_BITS;
        if (lanes != 0) {
          vertices[end] = levels.vertex(at);
          found[end++] = lanes;
          last = level;
        }
      }
    }
    Arrays.fill(starts, last + 1, starts.length, end);
    for (int at = starts[0]; at < starts[1]; at++) {
      for (int lane = 0; lane < LANES; lane++) {
        ways[(at + 1 << SHIFT) + lane] = found[at] >> lane & 1;
      }
    }
    return last;
  }

  private void point(int level) {
    for (int at = starts[level]; at < starts[level + 1]; at++) {
      block[vertices[at]] = at + 1 << SHIFT;
    }
  }

  private void forget(int level) {
    for (int at = starts[level]; at < starts[level + 1]; at++) {
      block[vertices[at]] = 0;
    }
  }

  /** Adds up the ways of those before; returns whether all are far from overflow. */
  private boolean countWays(int level) {
    double[] w = ways;
    double most = 0;
    for (int at = starts[level]; at < starts[level + 1]; at++) {
      int v = vertices[at];
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      double e = 0;
      double f = 0;
      double g = 0;
      double h = 0;
      for (int i = offsets[v], end = offsets[v + 1]; i < end; i++) {
        int from = block[neighbours[i]];
        a += w[from];
        b += w[from + 1];
        c += w[from + 2];
        d += w[from + 3];
        e += w[from + 4];
        f += w[from + 5];
        g += w[from + 6];
        h += w[from + 7];
      }
      int to = at + 1 << SHIFT;
      int lanes = found[at];
      w[to] = (lanes & 1) != 0 ? a : 0;
      w[to + 1] = (lanes & 2) != 0 ? b : 0;
      w[to + 2] = (lanes & 4) != 0 ? c : 0;
      w[to + 3] = (lanes & 8) != 0 ? d : 0;
      w[to + 4] = (lanes & 16) != 0 ? e : 0;
      w[to + 5] = (lanes & 32) != 0 ? f : 0;
      w[to + 6] = (lanes & 64) != 0 ? g : 0;
      w[to + 7] = (lanes & 128) != 0 ? h : 0;
      most = Math.max(most, a + b + c + d + e + f + g + h);
    }
    return most <= MANY;
  }

  /** At the farthest level nothing depends on anybody yet. */
  private void begin(int last) {
    for (int at = starts[last] + 1 << SHIFT; at < starts[last + 1] + 1 << SHIFT; at++) {
      ways[at] = worth(ways[at], 0);
    }
  }

  /** What one way to a vertex is worth to whoever stands before it on that way. */
  private static double worth(double ways, double dependency) {
    return ways > 0 ? (1 + dependency) / ways : 0;
  }

  private void handBack(int level) {
    double[] w = ways;
    for (int at = starts[level]; at < starts[level + 1]; at++) {
      int v = vertices[at];
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      double e = 0;
      double f = 0;
      double g = 0;
      double h = 0;
      for (int i = offsets[v], end = offsets[v + 1]; i < end; i++) {
        int from = block[neighbours[i]];
        a += w[from];
        b += w[from + 1];
        c += w[from + 2];
        d += w[from + 3];
        e += w[from + 4];
        f += w[from + 5];
        g += w[from + 6];
        h += w[from + 7];
      }
      int own = at + 1 << SHIFT;
      a *= w[own];
      b *= w[own + 1];
      c *= w[own + 2];
      d *= w[own + 3];
      e *= w[own + 4];
      f *= w[own + 5];
      g *= w[own + 6];
      h *= w[own + 7];
      scores[v] += ((a + b) + (c + d)) + ((e + f) + (g + h));
      if (squares != null) {
        squares[v] += a * a + b * b + c * c + d * d + e * e + f * f + g * g + h * h;
      }
      w[own] = worth(w[own], a);
      w[own + 1] = worth(w[own + 1], b);
      w[own + 2] = worth(w[own + 2], c);
      w[own + 3] = worth(w[own + 3], d);
      w[own + 4] = worth(w[own + 4], e);
      w[own + 5] = worth(w[own + 5], f);
      w[own + 6] = worth(w[own + 6], g);
      w[own + 7] = worth(w[own + 7], h);
    }
  }

  private void add(double[] dependency) {
    for (int v = 0; v < scores.length; v++) {
      scores[v] += dependency[v];
      if (squares != null) {
        squares[v] += dependency[v] * dependency[v];
      }
    }
  }
}
