package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;

/**
 * Brandes' search from one source after another: forward by distance, counting shortest ways; then
 * back, handing each vertex what depends on it. The vertices before a vertex are found again by
 * their distance, which is cheaper than to remember them.
 */
final class BetweennessKernel {
  /** Beyond this many ways a double soon overflows, and they are counted in a wider range. */
  private static final double MANY = 0x1p1000;

  private final int[] offsets;
  private final int[] neighbours;
  private final int[] distance;
  private final int[] queue;
  private final double[] ways;
  private final double[] dependency;
  private final double[] scores;
  private final WideCounts wide;

  BetweennessKernel(Adjacency web) {
    int order = web.order();
    offsets = web.offsets();
    neighbours = web.neighbours();
    distance = new int[order];
    Arrays.fill(distance, -1);
    queue = new int[order];
    ways = new double[order];
    dependency = new double[order];
    scores = new double[order];
    wide = new WideCounts(order);
  }

  /** What the pairs from the sources of a part add to each vertex. */
  double[] search(Work.Part part) {
    for (int source = part.start(); source < part.end(); source++) {
      Work.stopIfCancelled();
      int found = forward(source);
      if (found < 0) {
        found = -found;
        backWide(found);
      } else {
        back(found);
      }
      clear(found);
    }
    return scores;
  }

  /** Returns how many vertices were found, negative when there are too many ways for a double. */
  private int forward(int source) {
    int end = 0;
    queue[end++] = source;
    distance[source] = 0;
    ways[source] = 1;
    boolean many = false;
    for (int at = 0; at < end; at++) {
      int v = queue[at];
      int next = distance[v] + 1;
      many |= ways[v] > MANY;
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int u = neighbours[i];
        if (distance[u] < 0) {
          distance[u] = next;
          queue[end++] = u;
        }
        if (distance[u] == next) {
          ways[u] += ways[v];
        }
      }
    }
    return many ? -end : end;
  }

  private void back(int found) {
    for (int at = found - 1; at > 0; at--) {
      int w = queue[at];
      int before = distance[w] - 1;
      double share = (1 + dependency[w]) / ways[w];
      for (int i = offsets[w]; i < offsets[w + 1]; i++) {
        int v = neighbours[i];
        if (distance[v] == before) {
          dependency[v] += ways[v] * share;
        }
      }
      scores[w] += dependency[w];
    }
  }

  private void backWide(int found) {
    wide.start(queue[0]);
    for (int at = 0; at < found; at++) {
      int v = queue[at];
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        if (distance[neighbours[i]] == distance[v] + 1) {
          wide.add(neighbours[i], v);
        }
      }
    }
    for (int at = found - 1; at > 0; at--) {
      int w = queue[at];
      for (int i = offsets[w]; i < offsets[w + 1]; i++) {
        int v = neighbours[i];
        if (distance[v] == distance[w] - 1) {
          dependency[v] += wide.ratio(v, w) * (1 + dependency[w]);
        }
      }
      scores[w] += dependency[w];
    }
  }

  private void clear(int found) {
    for (int at = 0; at < found; at++) {
      int v = queue[at];
      distance[v] = -1;
      ways[v] = 0;
      dependency[v] = 0;
    }
  }
}
