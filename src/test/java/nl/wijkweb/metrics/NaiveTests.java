package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;

/** On random graphs every metric equals its definition, carried out on a matrix. */
class NaiveTests {
  private static final double TOLERANCE = 1e-9;

  private static Panel panel(long seed) {
    Random random = new Random(seed);
    return MetricsSuite.compute(Graphs.random(random, 24, random.nextBoolean()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitionOfLinearMetrics(@ForAll long seed) {
    Panel panel = panel(seed);
    Naive naive = new Naive(panel.graph());

    assertThat(panel.components().count()).isEqualTo(naive.components());
    for (int v = 0; v < naive.order; v++) {
      int degree = naive.degree(v);
      int ties = naive.tiesAmongNeighbours(v);
      assertThat(panel.degrees().degree(v)).isEqualTo(degree);
      assertThat(panel.cores().number(v)).isEqualTo(naive.core(v));
      assertThat(panel.cuts().isArticulation(v)).isEqualTo(naive.isArticulation(v));
      assertSame(panel.clustering().local(v), degree < 2, 2.0 * ties / (degree * (degree - 1)));
      assertSame(panel.brokerage().effectiveSize(v), degree == 0, degree - 2.0 * ties / degree);
      assertSame(panel.brokerage().constraint(v), degree == 0, naive.constraint(v));
    }
    Set<Cuts.Bridge> bridges =
        naive.edges().stream()
            .filter(naive::isBridge)
            .map(edge -> new Cuts.Bridge(edge[0], edge[1]))
            .collect(Collectors.toSet());
    assertThat(panel.cuts().bridges()).containsExactlyInAnyOrderElementsOf(bridges);
    assertAssortativity(panel, naive);
  }

  private static void assertAssortativity(Panel panel, Naive naive) {
    boolean varied =
        naive.edges().stream().flatMapToInt(Arrays::stream).map(naive::degree).distinct().count()
            > 1;
    assertSame(panel.degrees().assortativity(), !varied, naive.assortativity());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitionOfDistanceMetrics(@ForAll long seed) {
    Panel panel = panel(seed);
    Naive naive = new Naive(panel.graph());
    int[][] distance = naive.distances();
    int others = naive.order - 1;
    double efficiency = 0;
    long pairs = 0;
    long sum = 0;
    int longest = 0;
    for (int v = 0; v < naive.order; v++) {
      int[] reached = Arrays.stream(distance[v]).filter(d -> d > 0 && d < Naive.FAR).toArray();
      int steps = Arrays.stream(reached).sum();
      double inverse = Arrays.stream(reached).mapToDouble(d -> 1.0 / d).sum();
      double close = steps == 0 ? 0 : (double) reached.length / others * reached.length / steps;
      assertThat(panel.distances().reached(v)).isEqualTo(reached.length);
      assertThat(panel.distances().within2(v))
          .isEqualTo(Arrays.stream(reached).filter(d -> d <= 2).count());
      assertThat(panel.distances().within3(v))
          .isEqualTo(Arrays.stream(reached).filter(d -> d <= 3).count());
      assertSame(panel.distances().closeness(v), others < 1, close);
      assertSame(panel.distances().harmonic(v), others < 1, inverse / others);
      efficiency += inverse;
      pairs += reached.length;
      sum += steps;
      longest = Math.max(longest, Arrays.stream(reached).max().orElse(0));
    }
    double possible = (double) naive.order * others;
    assertSame(panel.distances().mean(), pairs == 0, (double) sum / pairs);
    assertThat(panel.distances().diameter().orElse(0)).isEqualTo(longest);
    assertSame(panel.distances().globalEfficiency(), naive.order < 2, efficiency / possible);
    assertSame(panel.components().connectedness(), naive.order < 2, pairs / possible);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitionOfBetweenness(@ForAll long seed) {
    Panel panel = panel(seed);
    double[] expected = new Naive(panel.graph()).betweenness();

    for (int v = 0; v < expected.length; v++) {
      assertThat(panel.betweenness().score(v)).isCloseTo(expected[v], within(TOLERANCE));
    }
    double highest = Arrays.stream(expected).max().orElse(0);
    double n = expected.length;
    double missing = Arrays.stream(expected).map(score -> highest - score).sum();
    assertSame(
        panel.betweenness().centralisation(), n < 3, missing / ((n - 1) * (n - 1) * (n - 2) / 2));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitionOfPageRank(@ForAll long seed) {
    Panel panel = panel(seed);
    double[] expected = new Naive(panel.graph()).pageRank();

    for (int v = 0; v < expected.length; v++) {
      assertThat(panel.pageRank().rank(v)).isCloseTo(expected[v], within(TOLERANCE));
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitionOfExtent(@ForAll long seed) {
    Panel panel = panel(seed);
    WebGraph graph = panel.graph();
    Naive naive = new Naive(graph);
    long arcs = 0;
    long answered = 0;
    for (int v = 0; v < naive.order; v++) {
      for (int u = 0; u < naive.order; u++) {
        arcs += naive.arc[v][u] ? 1 : 0;
        answered += naive.arc[v][u] && naive.arc[u][v] ? 1 : 0;
      }
    }
    long size = graph.isDirected() ? arcs : arcs / 2;
    double n = naive.order;
    assertThat(panel.extent().size()).isEqualTo((int) size);
    assertSame(panel.extent().density(), n < 2, arcs / (n * (n - 1)));
    assertSame(panel.extent().meanDegree(), n < 1, 2 * size / n);
    assertSame(panel.extent().reciprocity(), arcs == 0, (double) answered / arcs);
    assertThat(panel.extent().isolates())
        .isEqualTo((int) IntStream.range(0, naive.order).filter(v -> naive.degree(v) == 0).count());
  }

  private static void assertSame(OptionalDouble actual, boolean undefined, double expected) {
    if (undefined) {
      assertThat(actual).isEmpty();
    } else {
      assertThat(actual).isPresent();
      assertThat(actual.getAsDouble()).isCloseTo(expected, within(TOLERANCE));
    }
  }
}
