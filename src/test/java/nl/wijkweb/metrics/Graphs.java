package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkweb.graph.NumberedIds;
import nl.wijkweb.graph.WebGraph;

/** Small and large graphs with nodes {@code n0}, {@code n1} … */
final class Graphs {
  private Graphs() {}

  /** An undirected graph; every two numbers are an edge. */
  static WebGraph undirected(int order, int... ends) {
    return of(order, false, ends);
  }

  /** A directed graph; every two numbers are an arc. */
  static WebGraph directed(int order, int... ends) {
    return of(order, true, ends);
  }

  private static WebGraph of(int order, boolean directed, int... ends) {
    int size = ends.length / 2;
    int[] from = IntStream.range(0, size).map(i -> ends[2 * i]).toArray();
    int[] to = IntStream.range(0, size).map(i -> ends[2 * i + 1]).toArray();
    return WebGraph.ofEdges(new NumberedIds(order), from, to, null, directed);
  }

  static WebGraph path(int order) {
    return of(order, order - 1, i -> i, i -> i + 1);
  }

  static WebGraph cycle(int order) {
    return of(order, order, i -> i, i -> (i + 1) % order);
  }

  /** Node 0 in the middle. */
  static WebGraph star(int order) {
    return of(order, order - 1, i -> 0, i -> i + 1);
  }

  static WebGraph clique(int order) {
    int[] ends =
        IntStream.range(0, order)
            .boxed()
            .flatMapToInt(v -> IntStream.range(0, v).flatMap(u -> IntStream.of(u, v)))
            .toArray();
    return undirected(order, ends);
  }

  private static WebGraph of(
      int order,
      int size,
      java.util.function.IntUnaryOperator from,
      java.util.function.IntUnaryOperator to) {
    return WebGraph.ofEdges(
        new NumberedIds(order),
        IntStream.range(0, size).map(from).toArray(),
        IntStream.range(0, size).map(to).toArray(),
        null,
        false);
  }

  /** Any graph, mostly disconnected: loops, parallel edges and isolates included. */
  static WebGraph random(Random random, int mostNodes, boolean directed) {
    int order = random.nextInt(mostNodes + 1);
    int size = order == 0 ? 0 : random.nextInt(1 + (int) (order * (0.2 + 2 * random.nextDouble())));
    int[] from = random.ints(size, 0, Math.max(1, order)).toArray();
    int[] to = random.ints(size, 0, Math.max(1, order)).toArray();
    return WebGraph.ofEdges(new NumberedIds(order), from, to, null, directed);
  }

  /** The same graph with its nodes in another order; ids stay with their nodes. */
  static WebGraph shuffled(WebGraph graph, Random random) {
    List<Integer> order = new ArrayList<>(graph.vertexSet());
    Collections.shuffle(order, random);
    int[] place = new int[graph.order()];
    for (int i = 0; i < place.length; i++) {
      place[order.get(i)] = i;
    }
    return WebGraph.ofEdges(
        order.stream().map(graph::id).toList(),
        graph.edgeSet().stream().mapToInt(edge -> place[graph.getEdgeSource(edge)]).toArray(),
        graph.edgeSet().stream().mapToInt(edge -> place[graph.getEdgeTarget(edge)]).toArray(),
        null,
        graph.isDirected());
  }
}
