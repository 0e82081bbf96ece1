package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;

/** Who matter most together, which is not who matter most alone. */
class KeyPlayersTests {
  private static final Work WORK = new Work(2, Progress.SILENT);

  private static KeyPlayers all(WebGraph graph) {
    return KeyPlayers.among(graph, v -> true, WORK);
  }

  private static List<ActorId> ids(int... vertices) {
    return IntStream.of(vertices).mapToObj(v -> new ActorId("n" + v)).toList();
  }

  @Test
  void shouldFindTheMiddleOfAStar() {
    KeyPlayers.KeySet middle = all(Graphs.star(6)).whoseLossFragments(1).orElseThrow();

    assertThat(middle.actors()).isEqualTo(ids(0));
    assertThat(middle.before()).isZero();
    assertThat(middle.value()).isEqualTo(1);
    assertThat(middle.equallyGood()).isEmpty();
    assertThat(middle.everySetTried()).isTrue();
  }

  @Test
  void shouldWeighWaysThatOnlyBecomeLonger() {
    // Without any one of a ring of five a chain of four is left: nobody loses anybody, but of its
    // six pairs three are at distance 1, two at 2 and one at 3.
    KeyPlayers.KeySet one = all(Graphs.cycle(5)).whoseLossDistances(1).orElseThrow();
    KeyPlayers.KeySet plain = all(Graphs.cycle(5)).whoseLossFragments(1).orElseThrow();

    assertThat(one.before()).isCloseTo(1 - 0.75, within(1e-12));
    assertThat(one.value()).isCloseTo(1 - (3 + 2 / 2.0 + 1 / 3.0) / 6, within(1e-12));
    assertThat(one.actors()).isEqualTo(ids(0));
    assertThat(one.equallyGood()).isEqualTo(List.of(ids(1), ids(2), ids(3), ids(4)));
    assertThat(plain.value()).isZero();
  }

  @Test
  void shouldReachMoreTogetherThanTheTwoBestAlone() {
    // Two hubs share five neighbours; a third, smaller one has three of its own.
    WebGraph web =
        Graphs.undirected(
            11, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 7, 8, 7, 9, 7, 10);
    KeyPlayers.KeySet near = all(web).whoReachWithin(1, 2).orElseThrow();
    KeyPlayers.KeySet weighted = all(web).whoReach(2).orElseThrow();

    assertThat(near.actors()).isEqualTo(ids(0, 7));
    assertThat(near.value()).isCloseTo(10 / 11.0, within(1e-12));
    assertThat(near.equallyGood()).isEqualTo(List.of(ids(1, 7)));
    assertThat(weighted.actors()).isEqualTo(ids(0, 7));
    assertThat(weighted.value()).isCloseTo(10.5 / 11, within(1e-12));
    assertThat(weighted.before()).isZero();
  }

  @Test
  void shouldLookAmongCandidatesAlone() {
    KeyPlayers some = KeyPlayers.among(Graphs.star(6), v -> v == 3 || v == 5, WORK);

    assertThat(some.whoReach(1).orElseThrow().actors()).isEqualTo(ids(3));
    assertThat(some.whoReach(1).orElseThrow().equallyGood()).isEqualTo(List.of(ids(5)));
    assertThat(some.whoReach(3)).isEmpty();
  }

  @Test
  void shouldFindNobodyWhereNobodyCanBeMissed() {
    assertThat(all(Graphs.undirected(0)).whoReach(1)).isEmpty();
    assertThat(all(Graphs.undirected(2, 0, 1)).whoseLossFragments(1)).isEmpty();
    assertThat(all(Graphs.undirected(2, 0, 1)).whoReach(1).orElseThrow().value()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all(Graphs.cycle(9)).whoReach(6))
        .withMessageContaining("1 to 5");
    assertThatIllegalArgumentException().isThrownBy(() -> all(Graphs.cycle(9)).whoReach(0));
  }

  /** Every set of a size, by going through all sets. */
  private static double bestOf(int order, int size, ToDoubleFunction<List<Integer>> value) {
    return IntStream.range(0, 1 << order)
        .filter(set -> Integer.bitCount(set) == size)
        .mapToObj(
            set -> IntStream.range(0, order).filter(v -> (set >> v & 1) == 1).boxed().toList())
        .mapToDouble(value)
        .max()
        .orElseThrow();
  }

  private static double lossOf(Naive naive, List<Integer> set, boolean weighted) {
    Naive left = naive;
    for (int i = set.size() - 1; i >= 0; i--) {
      left = left.withoutVertex(set.get(i));
    }
    int[][] distance = left.distances();
    double sum = 0;
    for (int v = 0; v < left.order; v++) {
      for (int u = 0; u < v; u++) {
        boolean reached = distance[v][u] < Naive.FAR;
        sum += reached ? weighted ? 1.0 / distance[v][u] : 1 : 0;
      }
    }
    return 1 - sum / (left.order * (left.order - 1) / 2.0);
  }

  private static double reachOf(Naive naive, List<Integer> set, int steps) {
    int[][] distance = naive.distances();
    double sum = 0;
    for (int v = 0; v < naive.order; v++) {
      int row = v;
      int nearest = set.stream().mapToInt(one -> distance[row][one]).min().orElseThrow();
      boolean reached = nearest < Naive.FAR;
      sum += steps > 0 ? (nearest <= steps ? 1 : 0) : reached ? 1.0 / Math.max(1, nearest) : 0;
    }
    return sum / naive.order;
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void shouldFindTheBestOfAllSetsOfATinyWeb(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph graph = Graphs.random(random, 11, random.nextBoolean());
    Naive naive = new Naive(graph);
    int n = naive.order;
    int size = 1 + random.nextInt(3);
    KeyPlayers players = all(graph);
    if (n < size + 2) {
      assertThat(players.whoseLossFragments(size)).isEmpty();
      return;
    }
    assertBest(players.whoseLossFragments(size), bestOf(n, size, s -> lossOf(naive, s, false)));
    assertBest(players.whoseLossDistances(size), bestOf(n, size, s -> lossOf(naive, s, true)));
    assertBest(players.whoReachWithin(2, size), bestOf(n, size, s -> reachOf(naive, s, 2)));
    assertBest(players.whoReach(size), bestOf(n, size, s -> reachOf(naive, s, 0)));
    assertThat(players.whoseLossDistances(size).orElseThrow().before())
        .isCloseTo(lossOf(naive, List.of(), true), within(1e-12));
  }

  private static void assertBest(Optional<KeyPlayers.KeySet> found, double best) {
    assertThat(found.orElseThrow().everySetTried()).isTrue();
    assertThat(found.orElseThrow().value()).isCloseTo(best, within(1e-12));
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void shouldFindWhatNoExchangeImprovesWhereNotEverySetIsTried(@ForAll long seed) {
    WebGraph graph = Graphs.random(new Random(seed), 60, false);
    KeyPlayers players = all(graph);
    Optional<KeyPlayers.KeySet> found = players.whoReach(3);
    Naive naive = new Naive(graph);
    if (graph.order() < 20) {
      return;
    }
    List<Integer> set =
        found.orElseThrow().actors().stream().map(id -> graph.findVertex(id).getAsInt()).toList();
    assertThat(found.orElseThrow().everySetTried()).isFalse();
    assertThat(found.orElseThrow().value()).isCloseTo(reachOf(naive, set, 0), within(1e-12));
    for (int place = 0; place < set.size(); place++) {
      for (int v = 0; v < naive.order; v++) {
        List<Integer> other = new ArrayList<>(set);
        other.set(place, v);
        assertThat(reachOf(naive, other, 0))
            .isLessThanOrEqualTo(found.orElseThrow().value() + 1e-9);
      }
    }
    KeyPlayers.KeySet shuffled =
        all(Graphs.shuffled(graph, new Random(~seed))).whoReach(3).orElseThrow();
    assertThat(shuffled).isEqualTo(found.orElseThrow());
  }

  @Test
  void shouldTellHowFarItIs() {
    List<Double> heard = new ArrayList<>();
    KeyPlayers.among(Graphs.cycle(40), v -> true, new Work(1, heard::add)).whoseLossDistances(3);

    assertThat(heard).isSorted().hasSizeGreaterThan(3);
    assertThat(heard.get(heard.size() - 1)).isEqualTo(1);
  }
}
