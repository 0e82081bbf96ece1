package nl.wijkweb.metrics;

import static nl.wijkweb.graph.TinyWeb.aWeb;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.TieType.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.Border;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.TinyWeb;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;

/** A web on two days: what came, went, grew and faded. */
class WebChangeTests {
  private static ActorId id(String name) {
    return new ActorId(name);
  }

  private static WebChange.Pair pair(String one, String other) {
    return new WebChange.Pair(id(one), id(other));
  }

  private static WebGraph weighted(List<ActorId> ids, int[] from, int[] to, double... weight) {
    return WebGraph.ofEdges(ids, from, to, weight, false);
  }

  @Test
  void shouldTellWhatCameWentGrewAndFaded() {
    WebGraph earlier =
        weighted(
            List.of(id("anna"), id("bert"), id("choir"), id("dina")),
            new int[] {0, 1, 2, 3},
            new int[] {1, 2, 0, 2},
            5,
            1,
            3,
            4);
    WebGraph later =
        weighted(
            List.of(id("choir"), id("bert"), id("anna"), id("emma")),
            new int[] {1, 2, 1, 0, 3},
            new int[] {2, 1, 0, 2, 0},
            2,
            1,
            6,
            3,
            1);
    WebChange change = WebChange.between(earlier, later);

    assertThat(change.came()).containsExactly(id("emma"));
    assertThat(change.went()).containsExactly(id("dina"));
    assertThat(change.appeared()).containsExactly(pair("choir", "emma"));
    assertThat(change.ended()).containsExactly(pair("choir", "dina"));
    assertThat(change.strengthened())
        .containsExactly(new WebChange.Shift(pair("bert", "choir"), 1, 6));
    assertThat(change.faded()).containsExactly(new WebChange.Shift(pair("anna", "bert"), 5, 3));
    assertThat(change.kept()).isEqualTo(3);
    assertThat(change.stability()).hasValue(0.6);
  }

  @Test
  void shouldBeStableWhereNothingChangesAndUndefinedWhereThereIsNothing() {
    WebChange none = WebChange.between(Graphs.cycle(5), Graphs.cycle(5));
    WebChange nothing = WebChange.between(Graphs.undirected(0), Graphs.undirected(3));

    assertThat(none.stability()).hasValue(1);
    assertThat(none.strengthened()).isEmpty();
    assertThat(nothing.stability()).isEmpty();
    assertThat(nothing.came()).hasSize(3);
  }

  @Test
  void shouldFollowArcsAndMergeParallelTies() {
    WebGraph earlier = Graphs.directed(3, 0, 1, 0, 1, 1, 2);
    WebGraph later = Graphs.directed(3, 1, 0, 1, 2, 1, 2);
    WebChange change = WebChange.between(earlier, later);

    assertThat(change.appeared()).containsExactly(pair("n1", "n0"));
    assertThat(change.ended()).containsExactly(pair("n0", "n1"));
    assertThat(change.faded()).isEmpty();
    assertThat(change.kept()).isEqualTo(1);
  }

  @Test
  void shouldRefuseWebsThatCountOtherThings() {
    WebGraph plain = Graphs.cycle(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebChange.between(plain, Graphs.directed(3)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MetricChange.between(
                    MetricsSuite.compute(plain), MetricsSuite.compute(Graphs.directed(3))));
  }

  @Test
  void shouldTellOfWhatTouchesTheInside() {
    TinyWeb web = aWeb().with(CLUB, "in1", "out1", "out2").tie("in1", KNOWS, "out1");
    Border halo = Border.halo(member -> member.id().value().startsWith("in"));
    WebGraph earlier = web.by(Projection.EVERYONE, halo);
    WebGraph later = web.with(CLUB, "in2").tie("in2", KNOWS, "out2").by(Projection.EVERYONE, halo);
    WebChange change = WebChange.between(earlier, later);

    assertThat(change.came()).containsExactly(id("in2"));
    assertThat(change.appeared()).containsExactly(pair("in2", "out2"));
    assertThat(change.kept()).isEqualTo(1);
  }

  @Test
  void shouldSetMetricsSideBySide() {
    List<MetricChange> changes =
        MetricChange.between(
            MetricsSuite.compute(Graphs.undirected(3)), MetricsSuite.compute(Graphs.star(4)));

    assertThat(changes).extracting(MetricChange::metric).doesNotContain(WebMetric.DYAD_CENSUS);
    assertThat(of(changes, WebMetric.ORDER).difference()).hasValue(1);
    assertThat(of(changes, WebMetric.DENSITY)).isEqualTo(change(WebMetric.DENSITY, 0.0, 0.5));
    assertThat(of(changes, WebMetric.ISOLATES).difference()).hasValue(-3);
    assertThat(of(changes, WebMetric.DIAMETER)).isEqualTo(change(WebMetric.DIAMETER, null, 2));
    assertThat(of(changes, WebMetric.DIAMETER).difference()).isEmpty();
    assertThat(of(changes, WebMetric.ARTICULATION_POINTS).difference()).isEmpty();
  }

  private static MetricChange change(WebMetric metric, Object before, Object after) {
    return new MetricChange(metric, before, after);
  }

  private static MetricChange of(List<MetricChange> changes, WebMetric metric) {
    return changes.stream().filter(one -> one.metric() == metric).findFirst().orElseThrow();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldCompareSetsOfPairs(@ForAll long seed) {
    Random random = new Random(seed);
    boolean directed = random.nextBoolean();
    WebGraph earlier = Graphs.random(random, 12, directed);
    WebGraph later = Graphs.shuffled(Graphs.random(random, 12, directed), new Random(~seed));
    Set<String> before = pairs(earlier);
    Set<String> after = pairs(later);
    WebChange change = WebChange.between(earlier, later);
    WebChange back = WebChange.between(later, earlier);
    Set<String> both = new HashSet<>(before);
    both.retainAll(after);

    assertThat(change.kept()).isEqualTo(both.size());
    assertThat(change.ended()).hasSize(before.size() - both.size()).isSorted();
    assertThat(change.appeared()).hasSize(after.size() - both.size()).isSorted();
    assertThat(change.appeared()).isEqualTo(back.ended());
    assertThat(change.came()).isEqualTo(back.went());
    assertThat(change.stability()).isEqualTo(back.stability());
  }

  private static Set<String> pairs(WebGraph graph) {
    Naive naive = new Naive(graph);
    Set<String> pairs = new HashSet<>();
    IntStream.range(0, naive.order)
        .forEach(
            v ->
                IntStream.range(0, naive.order)
                    .filter(u -> naive.arc[v][u])
                    .filter(u -> graph.isDirected() || graph.id(v).compareTo(graph.id(u)) < 0)
                    .forEach(u -> pairs.add(graph.id(v) + ">" + graph.id(u))));
    return pairs;
  }
}
