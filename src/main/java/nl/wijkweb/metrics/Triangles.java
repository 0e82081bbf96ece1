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
  private final long[] perVertex;

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
    perVertex = new long[order];
  }

  private static boolean isUpward(Adjacency web, int v, int u) {
    int ours = web.degree(v);
    int theirs = web.degree(u);
    return ours < theirs || (ours == theirs && v < u);
  }

  static Triangles of(Adjacency web) {
    return of(web, (a, b, c, ab, bc, ac) -> {});
  }

  /** The same, and gives every triangle to another as it is counted. */
  static Triangles of(Adjacency web, Visitor another) {
    Triangles triangles = new Triangles(web);
    long[] perVertex = triangles.perVertex;
    triangles.forEach(
        (a, b, c, ab, bc, ac) -> {
          perVertex[a]++;
          perVertex[b]++;
          perVertex[c]++;
          another.accept(a, b, c, ab, bc, ac);
        });
    return triangles;
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

  /** In how many triangles a vertex stands. */
  long at(int vertex) {
    return perVertex[vertex];
  }

  /** The number of edges. */
  int edges() {
    return heads.length;
  }

  /** Receives an edge, its number and its place in the rows of the web. */
  interface Edges {
    void accept(int one, int other, int number, int place);
  }

  /** Gives every edge of the web that was listed once, by number ascending. */
  void forEachEdge(Adjacency web, Edges edges) {
    int[] rows = web.offsets();
    int[] neighbours = web.neighbours();
    int number = 0;
    for (int v = 0; v < order; v++) {
      for (int place = rows[v]; place < rows[v + 1]; place++) {
        if (isUpward(web, v, neighbours[place])) {
          edges.accept(v, neighbours[place], number++, place);
        }
      }
    }
  }
}
