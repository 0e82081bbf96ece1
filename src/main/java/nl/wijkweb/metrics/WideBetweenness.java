package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;

/**
 * Brandes' search from one source where there are more shortest ways than a double can count. Slow
 * and rare: a chain of a thousand squares needs it. O(n + m) a source; 36 bytes a vertex.
 */
final class WideBetweenness {
  private final int[] offsets;
  private final int[] neighbours;
  private final int[] distance;
  private final int[] queue;
  private final double[] dependency;
  private final WideCounts ways;
  private final PairShare share;

  WideBetweenness(Adjacency web, PairShare share) {
    this.share = share;
    int order = web.order();
    offsets = web.offsets();
    neighbours = web.neighbours();
    distance = new int[order];
    queue = new int[order];
    dependency = new double[order];
    ways = new WideCounts(order);
  }

  /** What depends on each vertex from a source; the array is used again for the next source. */
  double[] from(int source) {
    Work.stopIfCancelled();
    int found = forward(source);
    Arrays.fill(dependency, 0);
    for (int at = found - 1; at > 0; at--) {
      int w = queue[at];
      double handed = share.end(distance[w]) + dependency[w];
      for (int i = offsets[w]; i < offsets[w + 1]; i++) {
        int v = neighbours[i];
        if (distance[v] == distance[w] - 1) {
          dependency[v] += ways.ratio(v, w) * handed;
        }
      }
      dependency[w] *= share.between(distance[w]);
    }
    dependency[source] = 0;
    return dependency;
  }

  /** Counts the ways to everybody; returns how many vertices were found. */
  private int forward(int source) {
    Arrays.fill(distance, -1);
    ways.start(source);
    int end = 0;
    queue[end++] = source;
    distance[source] = 0;
    for (int at = 0; at < end; at++) {
      int v = queue[at];
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int u = neighbours[i];
        if (distance[u] < 0) {
          distance[u] = distance[v] + 1;
          queue[end++] = u;
        }
        if (distance[u] == distance[v] + 1) {
          ways.add(u, v);
        }
      }
    }
    return end;
  }
}
