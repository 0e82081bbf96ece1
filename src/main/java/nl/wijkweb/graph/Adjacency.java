package nl.wijkweb.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who is next to whom: for each vertex its neighbours in ascending order, each once, in compressed
 * sparse rows. It holds no loops; parallel edges are merged and their weights added.
 *
 * <p>The row of vertex {@code v} runs from {@code offsets()[v]} up to {@code offsets()[v + 1]}.
 * Building costs O(n + m) time. Memory is 4 bytes a vertex and 4 (weighted 12) a place in a row.
 */
public final class Adjacency {
  private final int[] offsets;
  private final int[] neighbours;
  private final double @Nullable [] weights;

  private Adjacency(int[] offsets, int[] neighbours, double @Nullable [] weights) {
    this.offsets = offsets;
    this.neighbours = neighbours;
    this.weights = weights;
  }

  /**
   * The rows of arcs.
   *
   * @param order the number of vertices; every entry of {@code from} and {@code to} is below it
   * @param weight per arc, or null when arcs carry none
   * @throws ArithmeticException when there are more than 2,147,483,647 arcs
   */
  static Adjacency ofArcs(int order, int[] from, int[] to, double @Nullable [] weight) {
    // Scattering by the far end, and then by the near end in that order, sorts every row without
    // comparing, and keeps parallel arcs in the order given, so that sums come out the same.
    int[] byTarget = scatter(order, to, identity(from.length));
    int[] arcs = scatter(order, from, byTarget);
    int[] offsets = new int[order + 1];
    int[] neighbours = new int[arcs.length];
    double[] weights = weight == null ? null : new double[arcs.length];
    int end = 0;
    int vertex = 0;
    for (int arc : arcs) {
      while (vertex < from[arc]) {
        offsets[++vertex] = end;
      }
      boolean parallel = end > offsets[vertex] && neighbours[end - 1] == to[arc];
      if (!parallel) {
        neighbours[end++] = to[arc];
      }
      if (weights != null && weight != null) {
        weights[end - 1] += weight[arc];
      }
    }
    while (vertex < order) {
      offsets[++vertex] = end;
    }
    return new Adjacency(
        offsets,
        end == neighbours.length ? neighbours : Arrays.copyOf(neighbours, end),
        weights == null || end == weights.length ? weights : Arrays.copyOf(weights, end));
  }

  /** The rows of edges: each edge is an arc both ways. */
  static Adjacency ofEdges(int order, int[] from, int[] to, double @Nullable [] weight) {
    int size = from.length;
    int[] tails = Arrays.copyOf(from, Math.multiplyExact(2, size));
    int[] heads = Arrays.copyOf(to, 2 * size);
    System.arraycopy(to, 0, tails, size, size);
    System.arraycopy(from, 0, heads, size, size);
    double[] weights = null;
    if (weight != null) {
      weights = Arrays.copyOf(weight, 2 * size);
      System.arraycopy(weight, 0, weights, size, size);
    }
    return ofArcs(order, tails, heads, weights);
  }

  /** The items, stably sorted by their key. */
  private static int[] scatter(int order, int[] key, int[] items) {
    int[] next = new int[order + 1];
    for (int item : items) {
      next[key[item] + 1]++;
    }
    for (int v = 0; v < order; v++) {
      next[v + 1] += next[v];
    }
    int[] sorted = new int[items.length];
    for (int item : items) {
      sorted[next[key[item]]++] = item;
    }
    return sorted;
  }

  private static int[] identity(int length) {
    int[] items = new int[length];
    Arrays.setAll(items, i -> i);
    return items;
  }

  /**
   * The same among some vertices, which are numbered anew from 0 in the order given.
   *
   * @param vertices ascending, each once
   */
  public Adjacency among(int[] vertices) {
    int[] numbers = new int[order()];
    Arrays.fill(numbers, -1);
    int places = 0;
    for (int v = 0; v < vertices.length; v++) {
      numbers[vertices[v]] = v;
      places += degree(vertices[v]);
    }
    int[] rows = new int[vertices.length + 1];
    int[] kept = new int[places];
    double[] keptWeights = weights == null ? null : new double[places];
    int end = 0;
    for (int v = 0; v < vertices.length; v++) {
      for (int i = offsets[vertices[v]]; i < offsets[vertices[v] + 1]; i++) {
        if (numbers[neighbours[i]] >= 0) {
          if (keptWeights != null && weights != null) {
            keptWeights[end] = weights[i];
          }
          kept[end++] = numbers[neighbours[i]];
        }
      }
      rows[v + 1] = end;
    }
    return new Adjacency(
        rows,
        Arrays.copyOf(kept, end),
        keptWeights == null ? null : Arrays.copyOf(keptWeights, end));
  }

  /** The number of vertices. */
  public int order() {
    return offsets.length - 1;
  }

  /** The number of places in all rows: each arc once, each undirected edge twice. */
  public int places() {
    return neighbours.length;
  }

  /** The number of neighbours of a vertex. */
  public int degree(int vertex) {
    return offsets[vertex + 1] - offsets[vertex];
  }

  /** The neighbours of a vertex in ascending order, as a copy. */
  public int[] neighboursOf(int vertex) {
    return Arrays.copyOfRange(neighbours, offsets[vertex], offsets[vertex + 1]);
  }

  /** Whether {@code other} stands in the row of {@code vertex}; O(log degree). */
  public boolean joins(int vertex, int other) {
    return Arrays.binarySearch(neighbours, offsets[vertex], offsets[vertex + 1], other) >= 0;
  }

  /** The weights of a vertex's row added up, or its degree where there are no weights. */
  public double weightedDegree(int vertex) {
    if (weights == null) {
      return degree(vertex);
    }
    double sum = 0;
    for (int i = offsets[vertex]; i < offsets[vertex + 1]; i++) {
      sum += weights[i];
    }
    return sum;
  }

  /**
   * Where the rows begin; the last entry is where the last row ends. This is the array itself, lent
   * to the kernels because a copy of a big web costs more than most metrics: never write to it.
   */
  public int[] offsets() {
    return offsets;
  }

  /** All rows one after another: the array itself, lent to the kernels; never write to it. */
  public int[] neighbours() {
    return neighbours;
  }

  /**
   * The weight at each place, or null: the array itself, lent to the kernels; never write to it.
   */
  public double @Nullable [] weights() {
    return weights;
  }
}
