package nl.wijkweb.graph;

/** Which edges touch a vertex, in compressed sparse rows of edge numbers in ascending order. */
final class Incidence {
  private final int[] offsets;
  private final int[] edges;

  private Incidence(int[] offsets, int[] edges) {
    this.offsets = offsets;
    this.edges = edges;
  }

  /** Each edge stands at every one of its given ends: one array of ends, or two. */
  static Incidence of(int order, int[]... ends) {
    int[] offsets = new int[order + 1];
    int size = 0;
    for (int[] side : ends) {
      size = Math.addExact(size, side.length);
      for (int vertex : side) {
        offsets[vertex + 1]++;
      }
    }
    for (int v = 0; v < order; v++) {
      offsets[v + 1] += offsets[v];
    }
    int[] next = offsets.clone();
    int[] edges = new int[size];
    int count = ends[0].length;
    for (int edge = 0; edge < count; edge++) {
      for (int[] side : ends) {
        edges[next[side[edge]]++] = edge;
      }
    }
    return new Incidence(offsets, edges);
  }

  int degree(int vertex) {
    return offsets[vertex + 1] - offsets[vertex];
  }

  IntSlice edgesOf(int vertex) {
    return new IntSlice(edges, offsets[vertex], offsets[vertex + 1]);
  }
}
