package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;

/**
 * Where somebody ends up who follows ties at random and now and then starts anew (Brin and Page
 * 1998), following arcs where they have a direction; weight left aside. Damping 0.85; whoever leads
 * nowhere leads to everybody alike. The ranks add up to 1.
 *
 * <p>Repeated until all ranks together move less than 10⁻¹², which leaves each nearer than 10⁻¹¹ to
 * the limit. Each round brings all ranks together nearer by the damping, so 200 rounds of O(n + m)
 * are enough for any web, also where rounding keeps them moving.
 */
public final class PageRank {
  private static final double DAMPING = 0.85;
  private static final double STILL = 1e-12;
  private static final int ROUNDS = 200;

  private final double[] ranks;

  private PageRank(double[] ranks) {
    this.ranks = ranks;
  }

  /** Ranks the actors of a web. */
  public static PageRank of(WebGraph graph) {
    int order = graph.order();
    double[] ranks = new double[order];
    double[] next = new double[order];
    double[] given = new double[order];
    Arrays.fill(ranks, 1.0 / order);
    double moved = 1;
    for (int round = 0; round < ROUNDS && moved >= STILL; round++) {
      Work.stopIfCancelled();
      moved = round(graph, ranks, given, next);
      double[] old = ranks;
      ranks = next;
      next = old;
    }
    return new PageRank(summingToOne(ranks));
  }

  /** One round; returns by how much all ranks together moved. */
  private static double round(WebGraph graph, double[] ranks, double[] given, double[] next) {
    Adjacency out = graph.successors();
    int order = ranks.length;
    double stranded = 0;
    for (int v = 0; v < order; v++) {
      int ways = out.degree(v);
      given[v] = ways == 0 ? 0 : ranks[v] / ways;
      stranded += ways == 0 ? ranks[v] : 0;
    }
    double base = (1 - DAMPING + DAMPING * stranded) / order;
    int[] offsets = graph.predecessors().offsets();
    int[] sources = graph.predecessors().neighbours();
    double moved = 0;
    for (int v = 0; v < order; v++) {
      double received = 0;
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        received += given[sources[i]];
      }
      next[v] = base + DAMPING * received;
      moved += Math.abs(next[v] - ranks[v]);
    }
    return moved;
  }

  private static double[] summingToOne(double[] ranks) {
    double total = 0;
    for (double rank : ranks) {
      total += rank;
    }
    for (int v = 0; v < ranks.length; v++) {
      ranks[v] /= total;
    }
    return ranks;
  }

  /** An actor's rank, above 0 to 1. */
  public double rank(int vertex) {
    return ranks[vertex];
  }
}
