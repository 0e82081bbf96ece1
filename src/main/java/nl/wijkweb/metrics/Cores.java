package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalInt;
import nl.wijkweb.graph.Adjacency;

/**
 * How deep each actor stands in the web: the k-core is what is left when everybody with fewer than
 * k ties to what is left has gone, and an actor's core number is the largest k whose core holds it
 * (Seidman 1983). Direction left aside. By Batagelj and Zaveršnik (2003), O(n + m).
 */
public final class Cores {
  private final int[] numbers;

  private Cores(int[] numbers) {
    this.numbers = numbers;
  }

  /** Finds the core number of every actor. */
  public static Cores of(Adjacency web) {
    int order = web.order();
    int[] offsets = web.offsets();
    int[] neighbours = web.neighbours();
    int[] degree = new int[order];
    int highest = 0;
    for (int v = 0; v < order; v++) {
      degree[v] = web.degree(v);
      highest = Math.max(highest, degree[v]);
    }
    int[] start = new int[highest + 2];
    for (int v = 0; v < order; v++) {
      start[degree[v] + 1]++;
    }
    for (int d = 0; d <= highest; d++) {
      start[d + 1] += start[d];
    }
    // Vertices in order of what is left of their degree; start[d] is the first of degree d.
    int[] sorted = new int[order];
    int[] place = new int[order];
    int[] fill = start.clone();
    for (int v = 0; v < order; v++) {
      place[v] = fill[degree[v]]++;
      sorted[place[v]] = v;
    }
    for (int at = 0; at < order; at++) {
      int v = sorted[at];
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int u = neighbours[i];
        if (degree[u] > degree[v]) {
          int first = Math.max(start[degree[u]], at + 1);
          int other = sorted[first];
          sorted[place[u]] = other;
          place[other] = place[u];
          sorted[first] = u;
          place[u] = first;
          start[degree[u]] = first + 1;
          degree[u]--;
        }
      }
    }
    return new Cores(degree);
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
