package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;

class BandsTests {
  private static final Work ALONE = new Work(1, Progress.SILENT);

  /** Rings of neighbours and a few long ties: tight circles, short ways. */
  private static WebGraph smallWorld() {
    List<Integer> ends = new ArrayList<>();
    int order = 60;
    for (int v = 0; v < order; v++) {
      ends.addAll(List.of(v, (v + 1) % order, v, (v + 2) % order));
    }
    IntStream.range(0, 5).forEach(i -> ends.addAll(List.of(i * 7, i * 7 + 25)));
    return Graphs.undirected(order, ends.stream().mapToInt(end -> end).toArray());
  }

  @Test
  void shouldGiveABandToWhatChanceCouldHaveMadeOtherwise() {
    Bands bands = Bands.of(smallWorld(), Work.onEveryCore());

    Band triangles = bands.bands().get("transitivity");
    assertThat(triangles.low()).isLessThanOrEqualTo(triangles.median());
    assertThat(triangles.median()).isLessThanOrEqualTo(triangles.high());
    assertThat(triangles.value()).as("tighter than by chance").isGreaterThan(triangles.high());
    assertThat(bands.bands().get("meanDistance").value())
        .isGreaterThan(bands.bands().get("meanDistance").high());
    assertThat(bands.smallWorld().orElseThrow()).isGreaterThan(2);
  }

  @Test
  void shouldTellWhyAMetricHasNoBand() {
    Bands bands = Bands.of(smallWorld(), Work.onEveryCore());

    assertThat(bands.without())
        .containsEntry("density", NoBand.FIXED)
        .containsEntry("isolates", NoBand.FIXED)
        .containsEntry("reciprocity", NoBand.PLAIN);
    assertThat(Bands.of(Graphs.undirected(4), ALONE).without())
        .containsEntry("meanDistance", NoBand.UNDEFINED)
        .containsEntry("transitivity", NoBand.UNDEFINED);
    Set<String> keys = new HashSet<>(bands.bands().keySet());
    keys.addAll(bands.without().keySet());
    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(WebMetric.values()).map(WebMetric::key).toList());
  }

  /** Whoever adds a metric that the degrees fix learns here where to say so. */
  @Test
  void shouldKnowEveryMetricThatTheDegreesFix() {
    Set<WebMetric> still = EnumSet.noneOf(WebMetric.class);
    Set<WebMetric> moved = EnumSet.noneOf(WebMetric.class);
    for (int seed = 0; seed < 60; seed++) {
      WebGraph graph = Graphs.random(new Random(seed), 30, false);
      Panel one = MetricsSuite.compute(RandomGraphs.like(graph).itself());
      still.addAll(WebMetric.in(one.graph()));
      for (int number = 0; number < 5; number++) {
        Panel other = MetricsSuite.compute(RandomGraphs.like(graph).get(number));
        for (WebMetric metric : WebMetric.in(one.graph())) {
          if (!String.valueOf(metric.of(one)).equals(String.valueOf(metric.of(other)))) {
            moved.add(metric);
          }
        }
      }
    }
    still.removeAll(moved);
    assertThat(still)
        .as("metrics that never moved: say in Bands.NEVER why they have no band")
        .containsExactlyInAnyOrderElementsOf(neverMoving());
  }

  /** What has no band in a web of which nothing is known but its ties. */
  private static List<WebMetric> neverMoving() {
    return WebMetric.in(Graphs.cycle(4)).stream()
        .filter(metric -> Bands.NEVER.getOrDefault(metric, NoBand.SEVERAL) != NoBand.SEVERAL)
        .toList();
  }

  @Test
  void shouldBeTheSameOnAnyNumberOfThreads() {
    WebGraph graph = Graphs.random(new Random(11), 40, true);

    assertThat(Bands.of(graph, ALONE)).isEqualTo(Bands.of(graph, new Work(3, Progress.SILENT)));
  }

  @Test
  void shouldTakePercentilesByNearestRank() {
    double[] hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();

    assertThat(Band.of(7, hundred)).isEqualTo(new Band(7, 5, 50, 95));
    assertThat(Band.of(7, new double[] {3})).isEqualTo(new Band(7, 3, 3, 3));
  }

  @Test
  void shouldHaveNoSmallWorldWithoutTriangles() {
    assertThat(Bands.of(Graphs.star(6), ALONE).smallWorld()).isEmpty();
    assertThat(Bands.of(Graphs.clique(5), ALONE).smallWorld().orElseThrow())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void shouldTellHowFarItIsAndStopWhenInterrupted() {
    List<Double> told = new ArrayList<>();
    Bands.of(Graphs.cycle(8), new Work(2, told::add));
    assertThat(told).hasSize(Bands.SAMPLES).isSorted().last().isEqualTo(1.0);

    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Bands.of(smallWorld(), ALONE))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
