package nl.wijkweb.metrics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkweb.graph.WebGraph;

/** The definitions of the metrics, word for word on a matrix: slow, and written to be believed. */
final class Naive {
  static final int FAR = 1_000_000;

  final int order;
  final boolean[][] arc;
  final boolean[][] joined;

  Naive(WebGraph graph) {
    order = graph.order();
    arc = new boolean[order][order];
    joined = new boolean[order][order];
    for (Integer edge : graph.edgeSet()) {
      int from = graph.getEdgeSource(edge);
      int to = graph.getEdgeTarget(edge);
      joined[from][to] = true;
      joined[to][from] = true;
      arc[from][to] = true;
      arc[to][from] |= !graph.isDirected();
    }
  }

  private Naive(boolean[][] joined) {
    this.order = joined.length;
    this.joined = joined;
    this.arc = joined;
  }

  int degree(int v) {
    return (int) IntStream.range(0, order).filter(u -> joined[v][u]).count();
  }

  List<int[]> edges() {
    List<int[]> edges = new ArrayList<>();
    for (int v = 0; v < order; v++) {
      for (int u = 0; u < v; u++) {
        if (joined[v][u]) {
          edges.add(new int[] {u, v});
        }
      }
    }
    return edges;
  }

  /** Floyd and Warshall. */
  int[][] distances() {
    int[][] distance = new int[order][order];
    for (int v = 0; v < order; v++) {
      for (int u = 0; u < order; u++) {
        distance[v][u] = v == u ? 0 : joined[v][u] ? 1 : FAR;
      }
    }
    for (int k = 0; k < order; k++) {
      for (int v = 0; v < order; v++) {
        for (int u = 0; u < order; u++) {
          distance[v][u] = Math.min(distance[v][u], distance[v][k] + distance[k][u]);
        }
      }
    }
    return distance;
  }

  int components() {
    int[][] distance = distances();
    return (int)
        IntStream.range(0, order)
            .filter(v -> IntStream.range(0, v).allMatch(u -> distance[v][u] >= FAR))
            .count();
  }

  Naive withoutVertex(int vertex) {
    boolean[][] rest = new boolean[order - 1][order - 1];
    for (int v = 0; v < order - 1; v++) {
      for (int u = 0; u < order - 1; u++) {
        rest[v][u] = joined[v < vertex ? v : v + 1][u < vertex ? u : u + 1];
      }
    }
    return new Naive(rest);
  }

  Naive withoutEdge(int[] edge) {
    boolean[][] rest = new boolean[order][];
    for (int v = 0; v < order; v++) {
      rest[v] = joined[v].clone();
    }
    rest[edge[0]][edge[1]] = false;
    rest[edge[1]][edge[0]] = false;
    return new Naive(rest);
  }

  /** Losing an isolate takes a component away; losing an articulation point leaves more. */
  boolean isArticulation(int v) {
    return withoutVertex(v).components() > components();
  }

  boolean isBridge(int[] edge) {
    return withoutEdge(edge).components() > components();
  }

  /** Peels the web, k after k, until nobody below k is left. */
  int core(int vertex) {
    boolean[] left = new boolean[order];
    java.util.Arrays.fill(left, true);
    for (int k = 1; ; k++) {
      boolean again = true;
      while (again) {
        again = false;
        for (int v = 0; v < order; v++) {
          int row = v;
          long ties = IntStream.range(0, order).filter(u -> left[u] && joined[row][u]).count();
          if (left[v] && ties < k) {
            left[v] = false;
            again = true;
          }
        }
      }
      if (!left[vertex]) {
        return k - 1;
      }
    }
  }

  int tiesAmongNeighbours(int v) {
    return (int) edges().stream().filter(edge -> joined[v][edge[0]] && joined[v][edge[1]]).count();
  }

  /** Burt's formula over all others, with p_ij = 1/d. */
  double constraint(int i) {
    double sum = 0;
    for (int j = 0; j < order; j++) {
      if (joined[i][j]) {
        double p = 1.0 / degree(i);
        for (int q = 0; q < order; q++) {
          if (joined[i][q] && joined[q][j]) {
            p += 1.0 / degree(i) * (1.0 / degree(q));
          }
        }
        sum += p * p;
      }
    }
    return sum;
  }

  /** How many shortest ways there are between each two. */
  BigInteger[][] ways(int[][] distance) {
    BigInteger[][] ways = new BigInteger[order][order];
    for (int s = 0; s < order; s++) {
      int source = s;
      java.util.Arrays.fill(ways[s], BigInteger.ZERO);
      ways[s][s] = BigInteger.ONE;
      int[] outward =
          IntStream.range(0, order)
              .filter(v -> distance[source][v] > 0 && distance[source][v] < FAR)
              .boxed()
              .sorted(java.util.Comparator.comparing(v -> distance[source][v]))
              .mapToInt(v -> v)
              .toArray();
      for (int v : outward) {
        for (int u = 0; u < order; u++) {
          if (joined[u][v] && distance[s][u] == distance[s][v] - 1) {
            ways[s][v] = ways[s][v].add(ways[s][u]);
          }
        }
      }
    }
    return ways;
  }

  /** The share of shortest ways through each vertex, over unordered pairs of others. */
  double[] betweenness() {
    int[][] distance = distances();
    BigInteger[][] ways = ways(distance);
    double[] score = new double[order];
    for (int s = 0; s < order; s++) {
      for (int t = 0; t < s; t++) {
        for (int v = 0; v < order; v++) {
          boolean between =
              v != s
                  && v != t
                  && distance[s][t] < FAR
                  && distance[s][v] + distance[v][t] == distance[s][t];
          if (between) {
            score[v] += ways[s][v].multiply(ways[v][t]).doubleValue() / ways[s][t].doubleValue();
          }
        }
      }
    }
    return score;
  }

  /** PageRank as the solution of its equations, by elimination with pivots. */
  double[] pageRank() {
    double[][] system = new double[order][order + 1];
    for (int v = 0; v < order; v++) {
      long ways = IntStream.range(0, order).filter(row(v)::test).count();
      for (int u = 0; u < order; u++) {
        double share = ways == 0 ? 1.0 / order : arc[v][u] ? 1.0 / ways : 0;
        system[u][v] = (u == v ? 1 : 0) - 0.85 * share;
      }
      system[v][order] = 0.15 / order;
    }
    for (int c = 0; c < order; c++) {
      int column = c;
      int pivot =
          IntStream.range(c, order)
              .boxed()
              .max(java.util.Comparator.comparing(r -> Math.abs(system[r][column])))
              .orElseThrow();
      double[] row = system[pivot];
      system[pivot] = system[c];
      system[c] = row;
      for (int r = 0; r < order; r++) {
        double factor = r == c ? 0 : system[r][c] / row[c];
        for (int k = c; factor != 0 && k <= order; k++) {
          system[r][k] -= factor * row[k];
        }
      }
    }
    return IntStream.range(0, order).mapToDouble(v -> system[v][order] / system[v][v]).toArray();
  }

  private java.util.function.IntPredicate row(int v) {
    return u -> arc[v][u];
  }

  /** Pearson's correlation over both readings of every edge, or NaN. */
  double assortativity() {
    List<double[]> ends = new ArrayList<>();
    for (int[] edge : edges()) {
      ends.add(new double[] {degree(edge[0]), degree(edge[1])});
      ends.add(new double[] {degree(edge[1]), degree(edge[0])});
    }
    double mean = ends.stream().mapToDouble(end -> end[0]).average().orElse(Double.NaN);
    double above = ends.stream().mapToDouble(end -> (end[0] - mean) * (end[1] - mean)).sum();
    double below = ends.stream().mapToDouble(end -> (end[0] - mean) * (end[0] - mean)).sum();
    return above / below;
  }
}
