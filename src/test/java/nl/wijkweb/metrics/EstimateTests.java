package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where betweenness is estimated it says so, keeps to its bound, and finds the same brokers. */
class EstimateTests {
  private static final int SOURCES = 16_384;

  private static Set<Integer> highest(Betweenness betweenness, int order, int count) {
    return IntStream.range(0, order)
        .boxed()
        .sorted(Comparator.comparingDouble(betweenness::score).reversed())
        .limit(count)
        .collect(Collectors.toSet());
  }

  @Test
  @Tag("every")
  void shouldKeepToItsBoundAndFindTheSameBrokersAmongTwentyThousand() {
    Adjacency village = VillageGraph.of(20_000, 1).neighbours();
    Betweenness exact = Betweenness.of(village, Work.onEveryCore());
    Betweenness estimated = Betweenness.estimated(village, SOURCES, 1, Work.onEveryCore());
    Estimate estimate = estimated.estimate().orElseThrow();
    Set<Integer> brokers = highest(exact, village.order(), 100);
    brokers.retainAll(highest(estimated, village.order(), 100));

    assertThat(exact.estimate()).isEmpty();
    assertThat(estimate.sources()).isEqualTo(SOURCES);
    assertThat(estimate.error()).isBetween(0.001, 0.02);
    for (int v = 0; v < village.order(); v++) {
      assertThat(estimated.normalised(v).getAsDouble())
          .isCloseTo(exact.normalised(v).getAsDouble(), within(estimate.error()));
    }
    assertThat(brokers).hasSizeGreaterThanOrEqualTo(95);
  }

  @Test
  void shouldStateInThePanelWhatIsEstimated() {
    WebGraph large = Graphs.star(MetricsSuite.EXACT_UP_TO + 1);

    assertThat(MetricsSuite.compute(Graphs.star(1_000)).estimated()).isEmpty();
    assertThat(MetricsSuite.compute(large).estimated().keySet())
        .containsExactlyElementsOf(
            List.of("betweennessCentralisation", "betweenness", "betweennessNormalised"));
  }
}
