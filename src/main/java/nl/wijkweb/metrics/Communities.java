package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * Groups whose members are joined with each other more than chance would have it: the communities
 * of high modularity (Newman and Girvan 2004, resolution 1) that the Leiden algorithm finds (Traag,
 * Waltman and Van Eck 2019), direction and weight left aside. Each is connected; an isolate is one
 * of its own.
 *
 * <p>The best of all divisions is out of reach, and others may be as good: a community is a view on
 * the web and no fact. The same web always gives the same; with its actors in another order it may
 * give another of about the same modularity. At most five rounds of O(n + m) a level, of which
 * there are about log n.
 */
public final class Communities {
  private final int[] labels;
  private final int count;
  private final OptionalDouble modularity;

  private Communities(int[] labels, int count, OptionalDouble modularity) {
    this.labels = labels;
    this.count = count;
    this.modularity = modularity;
  }

  /** Finds the communities, numbered in the order of their first actor. */
  public static Communities of(Adjacency web) {
    int[] labels = new int[web.order()];
    int count = connected(web, Leiden.search(web), labels);
    double ends = web.places();
    return new Communities(
        labels,
        count,
        ends == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(LeidenGraph.of(web).quality(labels) / (ends * ends)));
  }

  /**
   * Numbers the communities. Should one of them not be connected, its pieces are communities: two
   * that no tie joins always have a higher modularity apart.
   */
  private static int connected(Adjacency web, int[] found, int[] labels) {
    int[] offsets = web.offsets();
    int[] neighbours = web.neighbours();
    int[] queue = new int[web.order()];
    Arrays.fill(labels, -1);
    int count = 0;
    for (int root = 0; root < labels.length; root++) {
      if (labels[root] >= 0) {
        continue;
      }
      int end = 0;
      queue[end++] = root;
      labels[root] = count;
      for (int at = 0; at < end; at++) {
        int v = queue[at];
        for (int i = offsets[v]; i < offsets[v + 1]; i++) {
          int u = neighbours[i];
          if (labels[u] < 0 && found[u] == found[v]) {
            labels[u] = count;
            queue[end++] = u;
          }
        }
      }
      count++;
    }
    return count;
  }

  /** How many communities there are, isolates among them; 0 without actors. */
  public int count() {
    return count;
  }

  /** The number of an actor's community, from 0 in the order of their first actor. */
  public int label(int vertex) {
    return labels[vertex];
  }

  /**
   * The share of ties within communities, less what chance would put there if every actor kept its
   * degree: Σ_c (ties in c / m − (degrees in c / 2m)²), above −0.5 and below 1; empty without ties.
   */
  public OptionalDouble modularity() {
    return modularity;
  }
}
