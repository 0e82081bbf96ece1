package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.NumberedIds;
import nl.wijkweb.graph.WebGraph;

/** What must not matter does not matter, and what is bounded keeps within its bounds. */
class InvariantTests {
  private static WebGraph graph(long seed) {
    Random random = new Random(seed);
    return Graphs.random(random, 60, random.nextBoolean());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldNotDependOnTheOrderOfActors(@ForAll long seed) {
    WebGraph graph = graph(seed);
    Panel one = MetricsSuite.compute(graph);
    Panel other = MetricsSuite.compute(Graphs.shuffled(graph, new Random(~seed)));

    assertAlike(besidesCommunities(one.web().values()), besidesCommunities(other.web().values()));
    Map<Object, ActorMetrics> byId =
        other.actors().stream().collect(Collectors.toMap(ActorMetrics::id, actor -> actor));
    one.actors()
        .forEach(
            actor ->
                assertAlike(
                    besidesCommunities(actor.values()),
                    besidesCommunities(byId.get(actor.id()).values())));
  }

  /** Of several divisions that are about as good, the order of actors may decide. */
  private static Map<String, Object> besidesCommunities(Map<String, Object> values) {
    Map<String, Object> rest = new HashMap<>(values);
    rest.keySet().removeAll(List.of("communities", "modularity", "community"));
    return rest;
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldNotChangeByJoiningAgainWhoIsJoined(@ForAll long seed) {
    WebGraph graph = graph(seed);
    Panel once = MetricsSuite.compute(graph);
    Panel twice = MetricsSuite.compute(joined(graph, graph.order(), 2));

    assertAlike(once.web().values(), twice.web().values());
    for (int v = 0; v < graph.order(); v++) {
      assertAlike(once.actors().get(v).values(), twice.actors().get(v).values());
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldChangeOnlyWhatCountsEverybodyWhenAnIsolateComes(@ForAll long seed) {
    WebGraph graph = graph(seed);
    WebGraph larger = joined(graph, graph.order() + 1, 1);
    Map<String, Object> before = web(graph);
    Map<String, Object> after = web(larger);

    for (String key :
        new String[] {
          "size",
          "blocks",
          "articulationPoints",
          "bridges",
          "transitivity",
          "meanLocalClustering",
          "meanDistance",
          "diameter",
          "degreeAssortativity",
          "modularity"
        }) {
      assertAlike(key, before.get(key), after.get(key));
    }
    assertThat(after.get("isolates")).isEqualTo((int) before.get("isolates") + 1);
    assertThat(after.get("components")).isEqualTo((int) before.get("components") + 1);
    assertThat(after.get("communities")).isEqualTo((int) before.get("communities") + 1);
    Panel panel = MetricsSuite.compute(graph);
    Panel enlarged = MetricsSuite.compute(larger);
    for (int v = 0; v < graph.order(); v++) {
      assertThat(enlarged.betweenness().score(v)).isEqualTo(panel.betweenness().score(v));
      assertThat(enlarged.cores().number(v)).isEqualTo(panel.cores().number(v));
      assertThat(enlarged.brokerage().constraint(v)).isEqualTo(panel.brokerage().constraint(v));
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldKeepWithinItsBounds(@ForAll long seed) {
    Panel panel = MetricsSuite.compute(graph(seed));
    int order = panel.graph().order();
    double ranks = 0;
    for (int v = 0; v < order; v++) {
      ranks += panel.pageRank().rank(v);
      assertThat(panel.brokerage().constraint(v).orElse(1)).isBetween(0.0, 1.125 + 1e-12);
      assertThat(panel.brokerage().efficiency(v).orElse(1)).isBetween(0.0, 1.0);
      assertThat(panel.brokerage().effectiveSize(v).orElse(1)).isGreaterThanOrEqualTo(1 - 1e-12);
      assertThat(panel.distances().closeness(v).orElse(1)).isBetween(0.0, 1.0);
      assertThat(panel.distances().harmonic(v).orElse(1)).isBetween(0.0, 1.0 + 1e-12);
      assertThat(panel.betweenness().normalised(v).orElse(0)).isBetween(0.0, 1.0 + 1e-12);
    }
    assertThat(ranks).isCloseTo(order == 0 ? 0 : 1, within(1e-12));
    assertThat(panel.degrees().assortativity().orElse(0)).isBetween(-1 - 1e-12, 1 + 1e-12);
    assertThat(panel.degrees().centralisation().orElse(0)).isBetween(0.0, 1.0);
    assertThat(panel.betweenness().centralisation().orElse(0)).isBetween(0.0, 1.0 + 1e-12);
    assertNoneIsNoNumber(panel.web().values());
    panel.actors().forEach(actor -> assertNoneIsNoNumber(actor.values()));
  }

  private static void assertNoneIsNoNumber(Map<String, Object> values) {
    assertThat(values.values())
        .noneMatch(value -> value instanceof Double number && !Double.isFinite(number));
  }

  /** Every edge several times, among more actors. */
  private static WebGraph joined(WebGraph graph, int order, int times) {
    int[] edges =
        IntStream.range(0, times).flatMap(i -> IntStream.range(0, graph.edgeCount())).toArray();
    return WebGraph.ofEdges(
        new NumberedIds(order),
        IntStream.of(edges).map(graph::getEdgeSource).toArray(),
        IntStream.of(edges).map(graph::getEdgeTarget).toArray(),
        null,
        graph.isDirected());
  }

  private static Map<String, Object> web(WebGraph graph) {
    return new HashMap<>(MetricsSuite.compute(graph).web().values());
  }

  private static void assertAlike(Map<String, Object> one, Map<String, Object> other) {
    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((key, value) -> assertAlike(key, value, other.get(key)));
  }

  private static void assertAlike(String key, Object one, Object other) {
    if (one instanceof Double number) {
      assertThat((Double) other).as(key).isCloseTo(number, within(1e-9));
    } else if (one instanceof Collection<?> many && other instanceof Collection<?> others) {
      Iterator<?> rest = others.iterator();
      many.forEach(item -> assertThat(rest.next()).as(key).isEqualTo(item));
      assertThat(rest).as(key).isExhausted();
    } else {
      assertThat(other).as(key).isEqualTo(one);
    }
  }
}
