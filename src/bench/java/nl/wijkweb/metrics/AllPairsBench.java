package nl.wijkweb.metrics;

import java.util.concurrent.TimeUnit;
import nl.wijkweb.graph.WebGraph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
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

/** What takes every pair, beside JGraphT on the same snapshot. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class AllPairsBench {
  @Param({"500", "2000"})
  public int people;

  private WebGraph graph;

  @Setup
  public void makeVillage() {
    graph = VillageGraph.of(people, 1);
  }

  @Benchmark
  public Object distances() {
    return Distances.of(graph.neighbours(), Work.onEveryCore());
  }

  @Benchmark
  public Object harmonicByJGraphT() {
    return new HarmonicCentrality<>(graph, false, true).getScores();
  }

  @Benchmark
  public Object betweenness() {
    return Betweenness.of(graph.neighbours(), Work.onEveryCore());
  }

  @Benchmark
  public Object betweennessByJGraphT() {
    return new BetweennessCentrality<>(graph).getScores();
  }

  @Benchmark
  public Object everyMetric() {
    return MetricsSuite.compute(graph);
  }
}
