package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalInt;
import nl.wijkweb.graph.Adjacency;

/**
 * How deep each actor stands in the web: the k-core is what is left when everybody with fewer than
 * k ties to what is left has gone, and an actor's core number is the largest k whose core holds it
 * (Seidman 1983). Direction left aside.
 *
 * <p>By taking away who has the fewest ties left (Batagelj and Zaveršnik 2003), one core after the
 * other. Those who are left are looked through once for each core, so nobody more often than its
 * core number and one: O(n + m) together.
 */
public final class Cores {
  private final int[] numbers;

  private Cores(int[] numbers) {
    this.numbers = numbers;
  }

  /** Finds the core number of every actor. */
  public static Cores of(Adjacency web) {
    int order = web.order();
    int[] degree = new int[order];
    int[] rest = new int[order];
    for (int v = 0; v < order; v++) {
      degree[v] = web.degree(v);
      rest[v] = v;
    }
    int[] leaving = new int[order];
    int left = order;
    for (int core = 0; left > 0; core++) {
      Work.stopIfCancelled();
      int kept = 0;
      int end = 0;
      for (int i = 0; i < left; i++) {
        int v = rest[i];
        if (degree[v] > core) {
          rest[kept++] = v;
        } else if (degree[v] == core) {
          leaving[end++] = v;
        } // Else it went with an earlier core, in the middle of it.
      }
      left = kept;
      peel(web, core, degree, leaving, end);
    }
    return new Cores(degree);
  }

  /** Takes those who leave away, and with them who is left with too few: they share this core. */
  private static void peel(Adjacency web, int core, int[] degree, int[] leaving, int first) {
    int[] offsets = web.offsets();
    int[] neighbours = web.neighbours();
    int end = first;
    for (int at = 0; at < end; at++) {
      int v = leaving[at];
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int u = neighbours[i];
        if (degree[u] > core && --degree[u] == core) {
          leaving[end++] = u;
        }
      }
    }
  }

  /** An actor's core number; 0 for an isolate. */
  public int number(int vertex) {
    return numbers[vertex];
  }

  /** The largest core number; empty without actors. */
  public OptionalInt max() {
    return Arrays.stream(numbers).max();
  }
}
