package nl.wijkweb.metrics;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.wijkweb.graph.Adjacency;

/**
 * How far a web is a core to which everybody has ties, and a periphery without ties of its own
 * (Borgatti and Everett 1999, discrete), direction and weight left aside. The fit is the
 * correlation over all pairs between being joined and having at least one of the two in the core.
 *
 * <p>The search goes along the order of degrees, which Lip (2011) showed to hold the best core by
 * his count of wrong pairs; for the correlation, whose best is hard to find, it is the best of the
 * cores that hold everybody of some degree and more. So actors alike in degree are never parted,
 * and the core does not depend on the order of actors. O(n + m).
 */
public final class CorePeriphery {
  private final int leastDegree;
  private final int size;
  private final double fit;

  private CorePeriphery(int leastDegree, int size, double fit) {
    this.leastDegree = leastDegree;
    this.size = size;
    this.fit = fit;
  }

  /** Finds the core of best fit; of several the smallest. */
  public static CorePeriphery of(Adjacency web) {
    int highest = 0;
    for (int v = 0; v < web.order(); v++) {
      highest = Math.max(highest, web.degree(v));
    }
    int[] actors = new int[highest + 1];
    long[] joined = new long[highest + 1];
    count(web, actors, joined);
    CorePeriphery best = new CorePeriphery(0, 0, 0);
    int core = 0;
    long touching = 0;
    for (int degree = highest; degree > 0; degree--) {
      core += actors[degree];
      touching += joined[degree];
      // A periphery of one has no pair of its own.
      if (actors[degree] > 0 && core < web.order() - 1) {
        double fit = correlation(web, core, touching);
        if (best.size == 0 || fit > best.fit) {
          best = new CorePeriphery(degree, core, fit);
        }
      }
    }
    return best;
  }

  /** How many actors have each degree, and how many ties have it as the higher of their ends. */
  private static void count(Adjacency web, int[] actors, long[] joined) {
    int[] offsets = web.offsets();
    int[] neighbours = web.neighbours();
    for (int v = 0; v < web.order(); v++) {
      int degree = web.degree(v);
      actors[degree]++;
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int other = web.degree(neighbours[i]);
        if (degree > other || (degree == other && v < neighbours[i])) {
          joined[degree]++;
        }
      }
    }
  }

  private static double correlation(Adjacency web, int core, double touching) {
    double order = web.order();
    double outer = order - core;
    double pairs = order * (order - 1) / 2;
    double ideal = pairs - outer * (outer - 1) / 2;
    double ties = web.places() / 2.0;
    double spread = Math.sqrt(ties * (pairs - ties)) * Math.sqrt(ideal * (pairs - ideal));
    return (pairs * touching - ties * ideal) / spread;
  }

  /** The number of actors in the core; empty when no core stands apart from two others or more. */
  public OptionalInt size() {
    return size == 0 ? OptionalInt.empty() : OptionalInt.of(size);
  }

  /** The degree from which actors are in the core; empty when there is none. */
  public OptionalInt leastDegree() {
    return size == 0 ? OptionalInt.empty() : OptionalInt.of(leastDegree);
  }

  /** The correlation with the ideal, −1 to 1, 1 for a star; empty when there is no core. */
  public OptionalDouble fit() {
    return size == 0 ? OptionalDouble.empty() : OptionalDouble.of(fit);
  }
}
