package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;

/** A core on which a periphery hangs. */
class CorePeripheryTests {
  /** Three who are all joined, each with everybody of a periphery of five. */
  private static final WebGraph IDEAL =
      Graphs.undirected(
          8, 0, 1, 0, 2, 1, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 2, 3, 2,
          4, 2, 5, 2, 6, 2, 7);

  private static CorePeriphery of(WebGraph graph) {
    return CorePeriphery.of(graph.neighbours());
  }

  @Test
  void shouldFitAStarAndAnIdealCore() {
    assertThat(of(Graphs.star(7)).size()).hasValue(1);
    assertThat(of(Graphs.star(7)).leastDegree()).hasValue(6);
    assertThat(of(Graphs.star(7)).fit().getAsDouble()).isCloseTo(1, within(1e-12));
    assertThat(of(IDEAL).size()).hasValue(3);
    assertThat(of(IDEAL).fit().getAsDouble()).isCloseTo(1, within(1e-12));
  }

  @Test
  void shouldCountIsolatesAsPeriphery() {
    WebGraph graph = Graphs.undirected(5, 0, 1, 0, 2, 1, 2);

    assertThat(of(graph).size()).hasValue(3);
    // Nine pairs have one of three in the core, three are joined, and there are ten.
    assertThat(of(graph).fit().getAsDouble()).isCloseTo(3 / Math.sqrt(21 * 9), within(1e-12));
  }

  @Test
  void shouldFindNoCoreWhereAllAreAlike() {
    for (WebGraph graph :
        new WebGraph[] {
          Graphs.undirected(0),
          Graphs.undirected(1),
          Graphs.undirected(4),
          Graphs.cycle(6),
          Graphs.clique(5),
          Graphs.undirected(4, 0, 1, 1, 2, 2, 0)
        }) {
      assertThat(of(graph).size()).isEmpty();
      assertThat(of(graph).leastDegree()).isEmpty();
      assertThat(of(graph).fit()).isEmpty();
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldBeTheBestOfAllCoresFromADegreeUp(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph graph = Graphs.random(random, 24, random.nextBoolean());
    Naive naive = new Naive(graph);
    double best =
        IntStream.rangeClosed(1, naive.order)
            .mapToDouble(degree -> correlation(naive, v -> naive.degree(v) >= degree))
            .filter(fit -> !Double.isNaN(fit))
            .max()
            .orElse(Double.NaN);
    CorePeriphery found = of(graph);

    assertThat(found.fit().isEmpty()).isEqualTo(Double.isNaN(best));
    if (found.size().isPresent()) {
      int least = found.leastDegree().getAsInt();
      IntPredicate core = v -> naive.degree(v) >= least;
      assertThat(found.fit().getAsDouble()).isCloseTo(best, within(1e-9));
      assertThat(correlation(naive, core)).isCloseTo(best, within(1e-9));
      assertThat(IntStream.range(0, naive.order).filter(core)).hasSize(found.size().getAsInt());
    }
  }

  /** Pearson's correlation over all pairs, or NaN. */
  private static double correlation(Naive naive, IntPredicate core) {
    double[] sums = new double[4];
    for (int v = 0; v < naive.order; v++) {
      for (int u = 0; u < v; u++) {
        double joined = naive.joined[v][u] ? 1 : 0;
        double ideal = core.test(v) || core.test(u) ? 1 : 0;
        sums[0]++;
        sums[1] += joined;
        sums[2] += ideal;
        sums[3] += joined * ideal;
      }
    }
    double joined = sums[1] / sums[0];
    double ideal = sums[2] / sums[0];
    double spread = joined * (1 - joined) * ideal * (1 - ideal);
    return spread <= 0 ? Double.NaN : (sums[3] / sums[0] - joined * ideal) / Math.sqrt(spread);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitionOfGini(@ForAll long seed) {
    WebGraph graph = Graphs.random(new Random(seed), 30, false);
    Naive naive = new Naive(graph);
    double differences = 0;
    double sum = 0;
    for (int v = 0; v < naive.order; v++) {
      sum += naive.degree(v);
      for (int u = 0; u < naive.order; u++) {
        differences += Math.abs(naive.degree(v) - naive.degree(u));
      }
    }
    OptionalDouble gini = Degrees.of(graph.neighbours()).gini();

    assertThat(gini.isEmpty()).isEqualTo(sum == 0);
    if (sum > 0) {
      assertThat(gini.getAsDouble())
          .isCloseTo(differences / (2 * naive.order * sum), within(1e-12));
    }
  }

  @Test
  void shouldCallNobodyUnequalWhereAllAreAlike() {
    assertThat(Degrees.of(Graphs.cycle(6).neighbours()).gini()).hasValue(0);
    assertThat(Degrees.of(Graphs.undirected(3).neighbours()).gini()).isEmpty();
    assertThat(Degrees.of(Graphs.undirected(4, 0, 1).neighbours()).gini()).hasValue(0.5);
  }
}
