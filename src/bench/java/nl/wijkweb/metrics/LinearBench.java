package nl.wijkweb.metrics;

import java.util.concurrent.TimeUnit;
import nl.wijkweb.graph.WebGraph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The linear kernels beside JGraphT on the same snapshot. JGraphT's blocks recurse, so its thread
 * gets a large stack.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xss1g", "-Xmx3g"})
public class LinearBench {
  @Param({"2000", "20000", "200000"})
  public int people;

  private WebGraph graph;

  @Setup
  public void makeVillage() {
    graph = VillageGraph.of(people, 1);
  }

  @Benchmark
  public Object components() {
    return Components.of(graph.neighbours());
  }

  @Benchmark
  public Object componentsByJGraphT() {
    return new ConnectivityInspector<>(graph).connectedSets();
  }

  @Benchmark
  public Object cuts() {
    return Cuts.of(graph.neighbours());
  }

  @Benchmark
  public Object cutsByJGraphT() {
    return new BiconnectivityInspector<>(graph).getCutpoints();
  }

  @Benchmark
  public Object cores() {
    return Cores.of(graph.neighbours());
  }

  @Benchmark
  public Object coresByJGraphT() {
    return new Coreness<>(graph).getScores();
  }

  @Benchmark
  public Object clusteringAndBrokerage() {
    Triangles triangles = Triangles.of(graph.neighbours());
    Clustering clustering = Clustering.of(graph.neighbours(), triangles);
    return Brokerage.of(graph.neighbours(), triangles).constraint(0).orElse(0)
        + clustering.meanLocal().orElse(0);
  }

  @Benchmark
  public Object clusteringByJGraphT() {
    return new ClusteringCoefficient<>(graph).getScores();
  }

  @Benchmark
  public Object pageRank() {
    return PageRank.of(graph);
  }

  @Benchmark
  public Object pageRankByJGraphT() {
    return new org.jgrapht.alg.scoring.PageRank<>(graph, 0.85, 200, 1e-15).getScores();
  }

  @Benchmark
  public Object communities() {
    return Communities.of(graph.neighbours());
  }

  @Benchmark
  public Object coreAndPeriphery() {
    return CorePeriphery.of(graph.neighbours());
  }
}
