package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.NumberedIds;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;

/** Strong ties weigh more in what is closed. */
class WeightedClusteringTests {
  private static WebGraph weighted(int order, int[] from, int[] to, double[] weight) {
    return WebGraph.ofEdges(new NumberedIds(order), from, to, weight, false);
  }

  @Test
  void shouldWeighTheTiesToAClosedPair() {
    // Around 0: 1 and 2 know each other, 3 knows neither.
    WebGraph strongClosed =
        weighted(4, new int[] {0, 0, 0, 1}, new int[] {1, 2, 3, 2}, new double[] {6, 6, 1, 2});
    Panel panel = MetricsSuite.compute(strongClosed);

    // (6 + 6) / (13 · 2), where all alike would be 1/3
    assertThat(panel.weightedClustering().local(0).getAsDouble())
        .isCloseTo(12.0 / 26, within(1e-12));
    assertThat(panel.weightedClustering().local(1)).hasValue(1);
    assertThat(panel.weightedClustering().local(3)).isEmpty();
    assertThat((double) panel.web().values().get("meanWeightedClustering"))
        .isCloseTo((12.0 / 26 + 2) / 3, within(1e-12));
    assertThat(panel.actors().get(3).values()).containsEntry("weightedClustering", null);
  }

  @Test
  void shouldBeCountedInWeightedWebsAlone() {
    Panel plain = MetricsSuite.compute(Graphs.clique(4));

    assertThat(plain.web().values()).doesNotContainKey("meanWeightedClustering");
    assertThat(plain.actors().get(0).values()).doesNotContainKey("weightedClustering");
    assertThat(WeightedClustering.of(Graphs.undirected(0).neighbours()).meanLocal()).isEmpty();
    assertThat(WeightedClustering.of(Graphs.path(2).neighbours()).meanLocal()).isEmpty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinition(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph bare = Graphs.random(random, 24, random.nextBoolean());
    int[] from = bare.edgeSet().stream().mapToInt(bare::getEdgeSource).toArray();
    int[] to = bare.edgeSet().stream().mapToInt(bare::getEdgeTarget).toArray();
    double[] weight = random.doubles(from.length, 0.1, 6).toArray();
    WebGraph graph = WebGraph.ofEdges(bare.ids(), from, to, weight, bare.isDirected());
    double[][] w = new double[graph.order()][graph.order()];
    for (int edge = 0; edge < from.length; edge++) {
      w[from[edge]][to[edge]] += weight[edge];
      w[to[edge]][from[edge]] += weight[edge];
    }
    WeightedClustering found = WeightedClustering.of(graph.neighbours());

    for (int i = 0; i < w.length; i++) {
      double strength = 0;
      double closed = 0;
      int degree = 0;
      for (int j = 0; j < w.length; j++) {
        strength += w[i][j];
        degree += w[i][j] > 0 ? 1 : 0;
        for (int h = 0; h < w.length; h++) {
          closed += w[i][j] * w[i][h] * w[j][h] > 0 ? (w[i][j] + w[i][h]) / 2 : 0;
        }
      }
      assertThat(found.local(i).isEmpty()).isEqualTo(degree < 2);
      if (degree > 1) {
        assertThat(found.local(i).getAsDouble())
            .isCloseTo(closed / (strength * (degree - 1)), within(1e-9));
      }
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldBeLocalClusteringWhereAllTiesWeighTheSame(@ForAll long seed) {
    WebGraph graph = Graphs.random(new Random(seed), 60, false);
    Clustering plain = Clustering.of(graph.neighbours());
    WeightedClustering found = WeightedClustering.of(graph.neighbours());

    for (int v = 0; v < graph.order(); v++) {
      assertThat(found.local(v).orElse(-1)).isCloseTo(plain.local(v).orElse(-1), within(1e-12));
    }
  }
}
