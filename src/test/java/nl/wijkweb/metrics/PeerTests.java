package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** JGraphT, where it is right, gives the same on larger random graphs. */
class PeerTests {
  /** The underlying graph in JGraphT's own structure. */
  static Graph<Integer, DefaultEdge> simple(WebGraph web) {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    web.vertexSet().forEach(graph::addVertex);
    for (Integer edge : web.edgeSet()) {
      graph.addEdge(web.getEdgeSource(edge), web.getEdgeTarget(edge));
    }
    return graph;
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void shouldAgreeWithJGraphT(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph web = Graphs.random(random, 300, random.nextBoolean());
    Panel panel = MetricsSuite.compute(web);
    Graph<Integer, DefaultEdge> peer = simple(web);

    BiconnectivityInspector<Integer, DefaultEdge> blocks = new BiconnectivityInspector<>(peer);
    Map<Integer, Integer> cores = new Coreness<>(peer).getScores();
    Map<Integer, Double> between = new BetweennessCentrality<>(peer).getScores();
    Map<Integer, Double> harmonic = new HarmonicCentrality<>(peer, false, true).getScores();
    Map<Integer, Double> local = new ClusteringCoefficient<>(peer).getScores();

    assertThat(panel.components().count())
        .isEqualTo(new ConnectivityInspector<>(peer).connectedSets().size());
    assertThat(panel.cuts().articulations())
        .containsExactlyInAnyOrder(blocks.getCutpoints().stream().mapToInt(v -> v).toArray());
    assertThat(panel.cuts().bridges()).hasSameSizeAs(blocks.getBridges());
    for (Integer v : peer.vertexSet()) {
      assertThat(panel.cores().number(v)).isEqualTo(cores.get(v));
      assertThat(panel.betweenness().score(v)).isCloseTo(between.get(v), within(1e-7));
      assertThat(panel.clustering().local(v).orElse(0)).isCloseTo(local.get(v), within(1e-9));
      if (web.order() > 1) {
        assertThat(panel.distances().harmonic(v).getAsDouble())
            .isCloseTo(harmonic.get(v), within(1e-9));
      }
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void shouldRankPagesAsJGraphTDoesOnSimpleGraphs(@ForAll long seed) {
    WebGraph web = Graphs.random(new Random(seed), 200, false);
    Graph<Integer, DefaultEdge> peer = simple(web);
    Map<Integer, Double> expected = new PageRank<>(peer, 0.85, 1000, 1e-15).getScores();
    nl.wijkweb.metrics.PageRank actual = nl.wijkweb.metrics.PageRank.of(web);

    peer.vertexSet()
        .forEach(v -> assertThat(actual.rank(v)).isCloseTo(expected.get(v), within(1e-9)));
  }
}
