package nl.wijkweb.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes sorted rows out of edges without comparing: rows in the order of the edges are turned
 * round, vertex by vertex, which fills each row in ascending order. Parallels keep the order in
 * which they were given, so that sums come out the same. O(n + m) time, and the memory of two sets
 * of rows.
 */
final class RowsBuilder {
  private final int[] offsets;
  private final int[] heads;
  private final double @Nullable [] weights;

  private RowsBuilder(int order, long places, boolean weighted) {
    int length = Math.toIntExact(places);
    offsets = new int[order + 1];
    heads = new int[length];
    weights = weighted ? new double[length] : null;
  }

  /** Arcs as rows: in the row of each start where its arcs end. */
  static Adjacency ofArcs(int order, int[] from, int[] to, double @Nullable [] weight) {
    RowsBuilder reversed = new RowsBuilder(order, from.length, weight != null);
    reversed.count(to);
    int[] next = reversed.begin();
    for (int arc = 0; arc < from.length; arc++) {
      reversed.put(next[to[arc]]++, from[arc], weight == null ? 1 : weight[arc]);
    }
    RowsBuilder rows = new RowsBuilder(order, from.length, weight != null);
    rows.count(from);
    return rows.turned(reversed).merged();
  }

  /** Edges as rows: each in the rows of both its ends. */
  static Adjacency ofEdges(int order, int[] from, int[] to, double @Nullable [] weight) {
    RowsBuilder given = new RowsBuilder(order, 2L * from.length, weight != null);
    given.count(from);
    given.count(to);
    int[] next = given.begin();
    for (int edge = 0; edge < from.length; edge++) {
      double heavy = weight == null ? 1 : weight[edge];
      given.put(next[from[edge]]++, to[edge], heavy);
      given.put(next[to[edge]]++, from[edge], heavy);
    }
    RowsBuilder rows = new RowsBuilder(order, 2L * from.length, weight != null);
    rows.count(from);
    rows.count(to);
    return rows.turned(given).merged();
  }

  /** Makes room in the row of each vertex for every time it is named. */
  private void count(int[] vertices) {
    for (int vertex : vertices) {
      offsets[vertex + 1]++;
    }
  }

  /** Where each row begins, once all is counted. */
  private int[] begin() {
    for (int v = 1; v < offsets.length; v++) {
      offsets[v] += offsets[v - 1];
    }
    return offsets.clone();
  }

  private void put(int place, int head, double weight) {
    heads[place] = head;
    if (weights != null) {
      weights[place] = weight;
    }
  }

  /** Fills these rows with others turned round. */
  private RowsBuilder turned(RowsBuilder others) {
    int[] next = begin();
    for (int v = 0; v < others.offsets.length - 1; v++) {
      for (int i = others.offsets[v]; i < others.offsets[v + 1]; i++) {
        put(next[others.heads[i]]++, v, others.weights == null ? 1 : others.weights[i]);
      }
    }
    return this;
  }

  /** Makes one of neighbours that stand in a row several times, and adds their weights. */
  private Adjacency merged() {
    int end = 0;
    int at = 0;
    for (int v = 0; v < offsets.length - 1; v++) {
      int start = end;
      for (; at < offsets[v + 1]; at++) {
        boolean parallel = end > start && heads[end - 1] == heads[at];
        if (!parallel) {
          put(end++, heads[at], weights == null ? 1 : weights[at]);
        } else if (weights != null) {
          weights[end - 1] += weights[at];
        }
      }
      offsets[v + 1] = end;
    }
    return new Adjacency(
        offsets,
        end == heads.length ? heads : Arrays.copyOf(heads, end),
        weights == null || end == heads.length ? weights : Arrays.copyOf(weights, end));
  }
}
