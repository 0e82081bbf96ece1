package nl.wijkweb.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * JGraphT on its own graph as a peer of the comparison; arguments: the file of edges, how many
 * actors. Its blocks recurse, so its thread has a stack of two gigabytes.
 */
public final class JGraphTPeer {
  private static final long STACK = 2L << 30;

  private JGraphTPeer() {}

  /** Reads the graph and answers. */
  public static void main(String[] args) {
    Thread thread = new Thread(null, () -> serve(args), "peer", STACK);
    thread.start();
  }

  private static void serve(String[] args) {
    try {
      PeerLoop.serve(works(read(Path.of(args[0]), Integer.parseInt(args[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph<Integer, DefaultEdge> read(Path file, int order) throws IOException {
    EdgesFile edges = new EdgesFile(file);
    int[] from = edges.from();
    int[] to = edges.to();
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int v = 0; v < order; v++) {
      graph.addVertex(v);
    }
    for (int edge = 0; edge < from.length; edge++) {
      graph.addEdge(from[edge], to[edge]);
    }
    return graph;
  }

  private static Map<String, Callable<Double>> works(Graph<Integer, DefaultEdge> graph) {
    Map<String, Callable<Double>> works = new HashMap<>();
    works.put(
        "components", () -> (double) new ConnectivityInspector<>(graph).connectedSets().size());
    works.put(
        "cut-points", () -> (double) new BiconnectivityInspector<>(graph).getCutpoints().size());
    works.put("cores", () -> sum(new Coreness<>(graph).getScores()));
    works.put("clustering", () -> clustering(graph));
    works.put("PageRank", () -> max(pageRank(graph)));
    works.put("betweenness", () -> max(new BetweennessCentrality<>(graph).getScores()));
    works.put("harmonic", () -> sum(new HarmonicCentrality<>(graph).getScores()));
    works.put("linear", () -> linear(works));
    return works;
  }

  private static double linear(Map<String, Callable<Double>> works) throws Exception {
    double sum = 0;
    for (String work : List.of("components", "cut-points", "cores", "clustering", "PageRank")) {
      sum += works.getOrDefault(work, () -> 0.0).call();
    }
    return sum;
  }

  private static Map<Integer, Double> pageRank(Graph<Integer, DefaultEdge> graph) {
    return new org.jgrapht.alg.scoring.PageRank<>(graph, 0.85, 200, 1e-15).getScores();
  }

  /** The mean over those of degree two and more, as ours. */
  private static double clustering(Graph<Integer, DefaultEdge> graph) {
    double sum = 0;
    int count = 0;
    for (Map.Entry<Integer, Double> score :
        new ClusteringCoefficient<>(graph).getScores().entrySet()) {
      if (graph.degreeOf(score.getKey()) >= 2) {
        sum += score.getValue();
        count++;
      }
    }
    return sum / count;
  }

  private static double sum(Map<Integer, ? extends Number> scores) {
    return scores.values().stream().mapToDouble(Number::doubleValue).sum();
  }

  private static double max(Map<Integer, Double> scores) {
    return scores.values().stream().mapToDouble(score -> score).max().orElse(0);
  }
}
