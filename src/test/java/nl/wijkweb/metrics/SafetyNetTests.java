package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;

/** How many ways to help there are, and on whom they hinge. */
class SafetyNetTests {
  private static ActorId id(int vertex) {
    return new ActorId("n" + vertex);
  }

  private static List<ActorId> ids(int... vertices) {
    return IntStream.of(vertices).mapToObj(SafetyNetTests::id).toList();
  }

  private static Optional<SafetyNet> net(WebGraph graph, int person, int... helpers) {
    return SafetyNet.of(graph, id(person), new HashSet<>(ids(helpers)));
  }

  @Test
  void shouldCountADirectTieAsOnePath() {
    SafetyNet net = net(Graphs.undirected(2, 0, 1, 1, 0), 0, 1).orElseThrow();

    assertThat(net.paths()).isEqualTo(List.of(ids(0, 1)));
    assertThat(net.hingesOn()).isEqualTo(ids(1));
  }

  @Test
  void shouldBeUndefinedWithoutHelpersAndEmptyWithoutAWay() {
    WebGraph graph = Graphs.undirected(4, 0, 1, 2, 3);

    assertThat(net(graph, 0)).isEmpty();
    assertThat(net(graph, 0, 0, 9)).isEmpty();
    assertThat(net(graph, 0, 2, 3).orElseThrow().paths()).isEmpty();
    assertThat(net(graph, 0, 2, 3).orElseThrow().hingesOn()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> net(graph, 4, 1))
        .withMessageContaining("n4 is not in the web");
  }

  @Test
  void shouldFindThatAllHangsOnOneNeighbour() {
    // Two organisations, 4 and 5, are known by two acquaintances, whom only the neighbour 1 knows.
    WebGraph graph = Graphs.undirected(6, 0, 1, 1, 2, 1, 3, 2, 4, 3, 5);
    SafetyNet net = net(graph, 0, 4, 5).orElseThrow();

    assertThat(net.paths()).hasSize(1);
    assertThat(net.hingesOn()).isEqualTo(ids(1));
  }

  @Test
  void shouldFindTwoWaysThatShareNobody() {
    // The shortest way to 5 stands in the way of the two that there are: 0-1-4-5 uses both.
    WebGraph graph = Graphs.undirected(7, 0, 1, 0, 2, 1, 4, 2, 4, 1, 3, 3, 6, 4, 5);
    SafetyNet net = net(graph, 0, 5, 6).orElseThrow();

    assertThat(net.paths()).isEqualTo(List.of(ids(0, 1, 3, 6), ids(0, 2, 4, 5)));
    assertThat(net.hingesOn()).isEqualTo(ids(1, 2));
  }

  @Test
  void shouldNotCountOneHelperTwice() {
    SafetyNet net = net(Graphs.cycle(4), 0, 2).orElseThrow();

    assertThat(net.paths()).hasSize(1);
    assertThat(net.hingesOn()).isEqualTo(ids(2));
    assertThat(net(Graphs.cycle(5), 0, 2, 3).orElseThrow().paths())
        .isEqualTo(List.of(ids(0, 1, 2), ids(0, 4, 3)));
  }

  private static boolean reachesWithout(Naive naive, int person, Set<Integer> helpers, int gone) {
    Set<Integer> reached = new HashSet<>(Set.of(person));
    for (int round = 0; round < naive.order; round++) {
      for (int v = 0; v < naive.order; v++) {
        int row = v;
        if ((gone >> v & 1) == 0 && reached.stream().anyMatch(u -> naive.joined[u][row])) {
          reached.add(v);
        }
      }
    }
    return helpers.stream().anyMatch(reached::contains);
  }

  private static int smallestCut(Naive naive, int person, Set<Integer> helpers) {
    return IntStream.range(0, 1 << naive.order)
        .filter(gone -> (gone >> person & 1) == 0)
        .filter(gone -> !reachesWithout(naive, person, helpers, gone))
        .map(Integer::bitCount)
        .min()
        .orElseThrow();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void shouldBeAsStrongAsItsSmallestCut(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph graph = Graphs.random(random, 9, random.nextBoolean());
    if (graph.order() < 3) {
      return;
    }
    Naive naive = new Naive(graph);
    int person = random.nextInt(naive.order);
    Set<Integer> helpers =
        IntStream.range(0, naive.order)
            .filter(v -> v != person && random.nextInt(3) == 0)
            .boxed()
            .collect(Collectors.toSet());
    Optional<SafetyNet> found =
        net(graph, person, helpers.stream().mapToInt(helper -> helper).toArray());
    if (helpers.isEmpty()) {
      assertThat(found).isEmpty();
      return;
    }
    SafetyNet net = found.orElseThrow();
    int gone = net.hingesOn().stream().mapToInt(id -> 1 << graph.findVertex(id).getAsInt()).sum();

    assertThat(net.paths()).hasSize(smallestCut(naive, person, helpers));
    assertThat(net.hingesOn()).hasSameSizeAs(net.paths());
    assertThat(reachesWithout(naive, person, helpers, gone)).isFalse();
    assertPaths(net, graph, naive, person, helpers);
  }

  private static void assertPaths(
      SafetyNet net, WebGraph graph, Naive naive, int person, Set<Integer> helpers) {
    Set<Integer> used = new HashSet<>();
    for (List<ActorId> path : net.paths()) {
      int[] way = path.stream().mapToInt(id -> graph.findVertex(id).getAsInt()).toArray();
      assertThat(way[0]).isEqualTo(person);
      assertThat(helpers).contains(way[way.length - 1]);
      for (int step = 1; step < way.length; step++) {
        assertThat(naive.joined[way[step - 1]][way[step]]).isTrue();
        assertThat(used.add(way[step])).isTrue();
      }
    }
    assertThat(used).doesNotContain(person);
  }
}
