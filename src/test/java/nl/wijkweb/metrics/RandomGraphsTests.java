package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;

class RandomGraphsTests {
  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void shouldKeepHowManyTiesEverybodyHas(@ForAll long seed) {
    WebGraph graph = Graphs.random(new Random(seed), 40, false);
    WebGraph random = RandomGraphs.like(graph).get(3);

    assertThat(random.ids()).isEqualTo(graph.ids());
    assertThat(random.neighbours().places())
        .as("no pair is joined twice")
        .isEqualTo(2 * random.edgeCount());
    for (int v = 0; v < graph.order(); v++) {
      assertThat(random.neighbours().degree(v)).isEqualTo(graph.neighbours().degree(v));
      assertThat(random.neighbours().joins(v, v)).isFalse();
    }
  }

  @Test
  void shouldGiveTheSameWebForTheSameNumber() {
    WebGraph graph = Graphs.random(new Random(5), 40, false);

    assertThat(edges(RandomGraphs.like(graph).get(7)))
        .isEqualTo(edges(RandomGraphs.like(graph).get(7)))
        .isNotEqualTo(edges(RandomGraphs.like(graph).get(8)));
  }

  @Test
  void shouldLeaveAWebAloneThatHasNoChoice() {
    assertThat(edges(RandomGraphs.like(Graphs.star(9)).get(1))).isEqualTo(edges(Graphs.star(9)));
    assertThat(RandomGraphs.like(Graphs.undirected(0)).get(1).order()).isZero();
  }

  /** A hexagon can be two triangles, or one ring of six in sixty ways: seventy webs in all. */
  @Test
  void shouldMakeEveryWebThatHasTheseDegreesAboutAsOften() {
    RandomGraphs hexagons = RandomGraphs.like(Graphs.cycle(6));
    Map<Set<String>, Integer> seen = new HashMap<>();
    int draws = 14_000;
    for (int i = 0; i < draws; i++) {
      seen.merge(edges(hexagons.get(i)), 1, Integer::sum);
    }

    assertThat(seen).hasSize(70);
    double expected = draws / 70.0;
    double chiSquare =
        seen.values().stream().mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    assertThat(chiSquare).as("chi-square of 69 degrees of freedom").isLessThan(111);
  }

  @Test
  void shouldRefuseAWebThatIsTooLarge() {
    WebGraph large = Graphs.path(RandomGraphs.LARGEST + 1);

    assertThatThrownBy(() -> RandomGraphs.like(large)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<String> edges(WebGraph graph) {
    Set<String> edges = new HashSet<>();
    for (Integer edge : graph.edgeSet()) {
      edges.add(
          new TreeSet<>(Set.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge))).toString());
    }
    return edges;
  }
}
