package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.UnknownTies.Most;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The bounds are those that trying every possible web gives. */
class UnknownTiesTests {
  private static final Offset<Double> EXACT = within(1e-12);

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void shouldBoundAsTryingEveryWebDoesWhenEachHasOneTieMore(@ForAll long seed) {
    shouldEqualBruteForce(seed, Most.ONE, 6);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void shouldBoundAsTryingEveryWebDoesWhenEachHasAnyTies(@ForAll long seed) {
    shouldEqualBruteForce(seed, Most.ANY, 5);
  }

  private static void shouldEqualBruteForce(long seed, Most most, int mostNodes) {
    Random random = new Random(seed);
    WebGraph graph = Graphs.random(random, mostNodes, false);
    BitSet silent = new BitSet();
    IntStream.range(0, graph.order()).filter(v -> random.nextInt(3) > 0).forEach(silent::set);
    UnknownTies bounds = new UnknownTies(graph, silent::get, most);
    List<Panel> all = webs(graph, silent, most).stream().map(MetricsSuite::compute).toList();

    assertSame(bounds.components(), all, panel -> panel.components().count());
    assertSame(bounds.isolates(), all, panel -> panel.extent().isolates());
    if (graph.order() > 0) {
      assertSame(
          bounds.largestShare().orElseThrow(),
          all,
          panel -> panel.components().largestShare().orElseThrow());
    }
    if (graph.order() > 1) {
      assertSame(
          bounds.density().orElseThrow(), all, panel -> panel.extent().density().orElseThrow());
      assertSame(
          bounds.connectedness().orElseThrow(),
          all,
          panel -> panel.components().connectedness().orElseThrow());
    }
  }

  private static void assertSame(Bound bound, List<Panel> all, ToDoubleFunction<Panel> figure) {
    assertThat(bound.lowest())
        .isCloseTo(all.stream().mapToDouble(figure).min().getAsDouble(), EXACT);
    assertThat(bound.highest())
        .isCloseTo(all.stream().mapToDouble(figure).max().getAsDouble(), EXACT);
  }

  /** Every web that there could be. */
  private static List<WebGraph> webs(WebGraph graph, BitSet silent, Most most) {
    Set<Set<List<Integer>>> additions = new HashSet<>();
    additions.add(Set.of());
    if (most == Most.ONE) {
      silent.stream().forEach(v -> extend(additions, pairsOf(graph, v)));
    } else {
      Set<List<Integer>> pairs = new HashSet<>();
      silent.stream().forEach(v -> pairs.addAll(pairsOf(graph, v)));
      pairs.forEach(pair -> extend(additions, List.of(pair)));
    }
    return additions.stream().map(with(graph)).toList();
  }

  private static void extend(Set<Set<List<Integer>>> additions, List<List<Integer>> by) {
    for (Set<List<Integer>> one : List.copyOf(additions)) {
      for (List<Integer> pair : by) {
        Set<List<Integer>> more = new HashSet<>(one);
        more.add(pair);
        additions.add(more);
      }
    }
  }

  private static List<List<Integer>> pairsOf(WebGraph graph, int v) {
    return IntStream.range(0, graph.order())
        .filter(u -> u != v)
        .mapToObj(u -> List.of(Math.min(u, v), Math.max(u, v)))
        .toList();
  }

  private static Function<Set<List<Integer>>, WebGraph> with(WebGraph graph) {
    return pairs -> {
      List<Integer> ends = new ArrayList<>();
      graph
          .edgeSet()
          .forEach(
              edge -> ends.addAll(List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge))));
      pairs.forEach(ends::addAll);
      return Graphs.undirected(graph.order(), ends.stream().mapToInt(end -> end).toArray());
    };
  }

  @Test
  void shouldNotMoveWhatEverybodyWasAskedAbout() {
    for (Most most : Most.values()) {
      UnknownTies known = new UnknownTies(Graphs.undirected(5, 0, 1, 2, 3), v -> false, most);

      assertThat(known.components()).isEqualTo(new Bound(3, 3));
      assertThat(known.isolates()).isEqualTo(new Bound(1, 1));
      assertThat(known.density()).contains(new Bound(0.2, 0.2));
      assertThat(known.neverAsked()).isZero();
    }
  }

  @Test
  void shouldHaveNoBoundsWhereThereIsNoFigure() {
    UnknownTies nobody = new UnknownTies(Graphs.undirected(0), v -> true, Most.ANY);
    UnknownTies one = new UnknownTies(Graphs.undirected(1), v -> true, Most.ANY);

    assertThat(nobody.largestShare()).isEmpty();
    assertThat(nobody.components()).isEqualTo(new Bound(0, 0));
    assertThat(one.density()).isEmpty();
    assertThat(one.connectedness()).isEmpty();
    assertThat(one.isolates()).isEqualTo(new Bound(1, 1));
    assertThat(new UnknownTies(Graphs.directed(2, 0, 1), v -> true, Most.ONE).density()).isEmpty();
  }
}
