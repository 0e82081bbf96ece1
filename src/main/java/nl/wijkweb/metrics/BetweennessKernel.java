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

  /** For each set of eight sources, 1 for those that are in it and 0 for the others. */
  private static final double[] FOUND = new double[(LANE_BITS + 1) * LANES];

  static {
    for (int i = 0; i < FOUND.length; i++) {
      FOUND[i] = i / LANES >> i % LANES & 1;
    }
  }

  private final int[] offsets;
  private final int[] neighbours;
  private final LevelSearch levels;
  private final WideBetweenness wide;
  private final PairShare share;
  private final double[] scores;
  private final double @Nullable [] squares;

  /** For each vertex where its block at the level next to this one stands; 0 is the zeros. */
  private final int[] block;

  private int[] vertices = new int[0];
  private int[] found = new int[0];
  private int[] starts = new int[0];

  /** Ways, and on the way back what each way is worth to those before it. */
  private double[] ways = new double[0];

  private BetweennessKernel(Adjacency web, PairShare share, double @Nullable [] squares) {
    offsets = web.offsets();
    neighbours = web.neighbours();
    levels = new LevelSearch(web);
    wide = new WideBetweenness(web, share);
    this.share = share;
    scores = new double[web.order()];
    block = new int[web.order()];
    this.squares = squares;
  }

  /**
   * What the pairs from some sources add to each vertex; a pair found from both ends counts twice.
   */
  static double[] scores(Adjacency web, int[] sources, Work.Part part) {
    return new BetweennessKernel(web, PairShare.WHOLE, null).search(sources, part);
  }

  /**
   * What the pairs from some sources add to each vertex, and the squares of it by source; a pair
   * found from both ends counts once.
   */
  static Spread spread(Adjacency web, int[] sources, Work.Part part) {
    double[] squares = new double[web.order()];
    return new Spread(
        new BetweennessKernel(web, PairShare.BY_DISTANCE, squares).search(sources, part), squares);
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
    double[] m = FOUND;
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
      int lanes = found[at] << SHIFT;
      w[to] = a * m[lanes];
      w[to + 1] = b * m[lanes + 1];
      w[to + 2] = c * m[lanes + 2];
      w[to + 3] = d * m[lanes + 3];
      w[to + 4] = e * m[lanes + 4];
      w[to + 5] = f * m[lanes + 5];
      w[to + 6] = g * m[lanes + 6];
      w[to + 7] = h * m[lanes + 7];
      most = Math.max(most, a + b + c + d + e + f + g + h);
    }
    return most <= MANY;
  }

  /** At the farthest level nothing depends on anybody yet. */
  private void begin(int last) {
    double end = share.end(last);
    for (int at = starts[last]; at < starts[last + 1]; at++) {
      for (int lane = 0; lane < LANES; lane++) {
        int own = (at + 1 << SHIFT) + lane;
        ways[own] = worth(ways[own], end, FOUND[(found[at] << SHIFT) + lane]);
      }
    }
  }

  /**
   * What one way to a vertex is worth to whoever stands before it on that way; 0 where {@code
   * found} is 0, and there are no ways. Without a question, because its answer could not be
   * foreseen.
   */
  private static double worth(double ways, double handed, double found) {
    return handed / (ways + (1 - found)) * found;
  }

  private void handBack(int level) {
    double[] w = ways;
    double[] m = FOUND;
    double own = share.end(level);
    double between = share.between(level);
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
      a *= w[to];
      b *= w[to + 1];
      c *= w[to + 2];
      d *= w[to + 3];
      e *= w[to + 4];
      f *= w[to + 5];
      g *= w[to + 6];
      h *= w[to + 7];
      scores[v] += between * (((a + b) + (c + d)) + ((e + f) + (g + h)));
      if (squares != null) {
        double square = a * a + b * b + c * c + d * d + e * e + f * f + g * g + h * h;
        squares[v] += between * between * square;
      }
      int lanes = found[at] << SHIFT;
      w[to] = worth(w[to], own + a, m[lanes]);
      w[to + 1] = worth(w[to + 1], own + b, m[lanes + 1]);
      w[to + 2] = worth(w[to + 2], own + c, m[lanes + 2]);
      w[to + 3] = worth(w[to + 3], own + d, m[lanes + 3]);
      w[to + 4] = worth(w[to + 4], own + e, m[lanes + 4]);
      w[to + 5] = worth(w[to + 5], own + f, m[lanes + 5]);
      w[to + 6] = worth(w[to + 6], own + g, m[lanes + 6]);
      w[to + 7] = worth(w[to + 7], own + h, m[lanes + 7]);
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
