package nl.wijkweb.metrics;

import java.util.Arrays;
import nl.wijkweb.graph.Adjacency;

/**
 * Every three who are all joined, listed once: the kernel under clustering, brokerage and the triad
 * census. Each edge points to its end of higher degree, which bounds what leaves a vertex by √(2m):
 * O(m^1.5) time and O(n + m) memory, also around a club of a hundred thousand members.
 */
final class Triangles {
  private final int order;
  private final int[] offsets;
  private final int[] heads;
  private final int[] perEdge;
  private final long[] perVertex;
  private final double[] sharedBrokerage;

  private Triangles(Adjacency web) {
    order = web.order();
    offsets = new int[order + 1];
    int[] rows = web.offsets();
    int[] neighbours = web.neighbours();
    heads = new int[neighbours.length / 2];
    int end = 0;
    for (int v = 0; v < order; v++) {
      for (int i = rows[v]; i < rows[v + 1]; i++) {
        if (isUpward(web, v, neighbours[i])) {
          heads[end++] = neighbours[i];
        }
      }
      offsets[v + 1] = end;
    }
    perEdge = new int[end];
    perVertex = new long[order];
    sharedBrokerage = new double[end];
  }

  private static boolean isUpward(Adjacency web, int v, int u) {
    int ours = web.degree(v);
    int theirs = web.degree(u);
    return ours < theirs || (ours == theirs && v < u);
  }

  static Triangles of(Adjacency web) {
    Triangles triangles = new Triangles(web);
    triangles.count(web);
    triangles.addUp();
    return triangles;
  }

  private void count(Adjacency web) {
    double[] share = new double[order];
    for (int v = 0; v < order; v++) {
      share[v] = 1.0 / web.degree(v);
    }
    forEach(
        (a, b, c, ab, bc, ac) -> {
          perEdge[ab]++;
          perEdge[bc]++;
          perEdge[ac]++;
          sharedBrokerage[ab] += share[c];
          sharedBrokerage[bc] += share[a];
          sharedBrokerage[ac] += share[b];
        });
  }

  /** Receives three who are all joined, and the numbers of the edges between them. */
  interface Visitor {
    void accept(int a, int b, int c, int ab, int bc, int ac);
  }

  /** Gives every triangle once; edges are numbered in the order of {@link #forEachEdge}. */
  void forEach(Visitor visitor) {
    // Edges are numbered by their tail, so that one of an earlier tail is known by its number.
    int[] edgeTo = new int[order];
    Arrays.fill(edgeTo, -1);
    for (int a = 0; a < order; a++) {
      if ((a & 0xfff) == 0) {
        Work.stopIfCancelled();
      }
      for (int ab = offsets[a]; ab < offsets[a + 1]; ab++) {
        edgeTo[heads[ab]] = ab;
      }
      for (int ab = offsets[a]; ab < offsets[a + 1]; ab++) {
        int b = heads[ab];
        for (int bc = offsets[b]; bc < offsets[b + 1]; bc++) {
          int c = heads[bc];
          int ac = edgeTo[c];
          if (ac >= offsets[a]) {
            visitor.accept(a, b, c, ab, bc, ac);
          }
        }
      }
    }
  }

  /** Each triangle of a vertex has two of its edges. */
  private void addUp() {
    for (int v = 0; v < order; v++) {
      for (int edge = offsets[v]; edge < offsets[v + 1]; edge++) {
        perVertex[v] += perEdge[edge];
        perVertex[heads[edge]] += perEdge[edge];
      }
    }
    for (int v = 0; v < order; v++) {
      perVertex[v] /= 2;
    }
  }

  /** In how many triangles a vertex stands. */
  long at(int vertex) {
    return perVertex[vertex];
  }

  /** The number of edges. */
  int edges() {
    return heads.length;
  }

  /** Receives an edge, and 1 divided by the degree of each common neighbour, added up. */
  interface Edges {
    void accept(int one, int other, double brokerage);
  }

  /** Gives every edge once. */
  void forEachEdge(Edges edges) {
    for (int v = 0; v < order; v++) {
      for (int edge = offsets[v]; edge < offsets[v + 1]; edge++) {
        edges.accept(v, heads[edge], sharedBrokerage[edge]);
      }
    }
  }

  /** Receives an edge, its place in the rows of the web, and in how many triangles it stands. */
  interface Places {
    void accept(int one, int other, int place, int count);
  }

  /** Gives every edge of the web that was listed once. */
  void forEachPlace(Adjacency web, Places places) {
    int[] rows = web.offsets();
    int[] neighbours = web.neighbours();
    int edge = 0;
    for (int v = 0; v < order; v++) {
      for (int place = rows[v]; place < rows[v + 1]; place++) {
        if (isUpward(web, v, neighbours[place])) {
          places.accept(v, neighbours[place], place, perEdge[edge++]);
        }
      }
    }
  }
}
