package nl.wijkweb.metrics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.NumberedIds;
import nl.wijkweb.graph.WebGraph;

/** Our kernels as a peer of the comparison; arguments: the file of edges, how many actors. */
public final class OwnPeer {
  private OwnPeer() {}

  /** Reads the graph and answers. */
  public static void main(String[] args) throws IOException {
    PeerLoop.serve(works(read(Path.of(args[0]), Integer.parseInt(args[1]))));
  }

  private static WebGraph read(Path file, int order) throws IOException {
    EdgesFile edges = new EdgesFile(file);
    return WebGraph.ofEdges(new NumberedIds(order), edges.from(), edges.to(), null, false);
  }

  private static Map<String, Callable<Double>> works(WebGraph graph) {
    Adjacency web = graph.neighbours();
    int order = graph.order();
    Map<String, Callable<Double>> works = new HashMap<>();
    works.put("components", () -> (double) Components.of(web).count());
    works.put("cut-points", () -> (double) Cuts.of(web).articulations().length);
    works.put("cores", () -> sum(order, Cores.of(web)::number));
    works.put("clustering", () -> Clustering.of(web).meanLocal().orElse(0));
    works.put("PageRank", () -> max(order, PageRank.of(graph)::rank));
    works.put("constraint", () -> constraint(web));
    works.put("betweenness", () -> max(order, Betweenness.of(web, Work.onEveryCore())::score));
    works.put("harmonic", () -> harmonic(web));
    works.put("Leiden", () -> Communities.of(web).modularity().orElse(0));
    works.put("linear", () -> linear(graph));
    return works;
  }

  private static double constraint(Adjacency web) {
    Brokerage brokerage = Brokerage.of(web);
    return sum(web.order(), v -> brokerage.constraint(v).orElse(0));
  }

  private static double harmonic(Adjacency web) {
    Distances distances = Distances.of(web, Work.onEveryCore());
    return sum(web.order(), v -> distances.harmonic(v).orElse(0));
  }

  /** Every linear metric, as {@link MetricsSuite} computes them. */
  private static double linear(WebGraph graph) {
    Adjacency web = graph.neighbours();
    return Components.of(web).count()
        + Cuts.of(web).articulations().length
        + Cores.of(web).max().orElse(0)
        + PageRank.of(graph).rank(0)
        + closure(web);
  }

  /** Clustering and constraint, which list the triangles once together. */
  private static double closure(Adjacency web) {
    Brokerage.Detours detours = new Brokerage.Detours(web);
    Triangles triangles = Triangles.of(web, detours);
    return Clustering.of(web, triangles).meanLocal().orElse(0)
        + Brokerage.of(web, triangles, detours).constraint(0).orElse(0);
  }

  private static double sum(int order, IntToDoubleFunction value) {
    return IntStream.range(0, order).mapToDouble(value).sum();
  }

  private static double max(int order, IntToDoubleFunction value) {
    return IntStream.range(0, order).mapToDouble(value).max().orElse(0);
  }
}
