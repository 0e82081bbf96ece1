package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

/** Communities are connected, their modularity is that of the definition, and it is high. */
class CommunitiesTests {
  /** The ties of the karate club of Zachary (1977), actors from 1. */
  private static final String KARATE =
      "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14"
          + " 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7"
          + " 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34"
          + " 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30"
          + " 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34";

  private static Communities of(WebGraph graph) {
    return Communities.of(graph.neighbours());
  }

  private static int[] labels(WebGraph graph) {
    Communities found = of(graph);
    return IntStream.range(0, graph.order()).map(found::label).toArray();
  }

  private static WebGraph karate() {
    int[] ends =
        Arrays.stream(KARATE.split("[ -]"))
            .mapToInt(actor -> Integer.parseInt(actor) - 1)
            .toArray();
    return Graphs.undirected(34, ends);
  }

  /** Who compares one year with the next must not find the difference between two versions. */
  @Test
  void shouldDivideAVillageAsItAlwaysDid() {
    int[] orders = {300, 1_000, 4_000};
    List<String> found =
        Arrays.stream(orders)
            .mapToObj(order -> VillageGraph.of(order, 1))
            .map(
                village ->
                    of(village).count()
                        + " "
                        + of(village).modularity().getAsDouble()
                        + " "
                        + Arrays.hashCode(labels(village)))
            .toList();

    assertThat(found)
        .containsExactly(
            "16 0.5710481997251553 2079975541",
            "59 0.618553436292502 -2144688785",
            "169 0.6400009622432129 -1604054816");
  }

  @Test
  void shouldFindNobodyInAnEmptyWeb() {
    assertThat(of(Graphs.undirected(0)).count()).isZero();
    assertThat(of(Graphs.undirected(0)).modularity()).isEmpty();
  }

  @Test
  void shouldLeaveIsolatesAlone() {
    assertThat(labels(Graphs.undirected(3))).containsExactly(0, 1, 2);
    assertThat(of(Graphs.undirected(3)).modularity()).isEmpty();
    assertThat(labels(Graphs.undirected(5, 1, 3))).containsExactly(0, 1, 2, 1, 3);
  }

  @Test
  void shouldKeepTogetherWhoAreAllJoined() {
    assertThat(labels(Graphs.clique(5))).containsOnly(0);
    assertThat(of(Graphs.clique(5)).modularity()).hasValue(0);
    assertThat(labels(Graphs.star(9))).containsOnly(0);
  }

  @Test
  void shouldPartTwoTrianglesThatOneTieJoins() {
    WebGraph graph = Graphs.undirected(6, 0, 2, 2, 4, 4, 0, 1, 3, 3, 5, 5, 1, 0, 1);

    assertThat(labels(graph)).containsExactly(0, 1, 0, 1, 0, 1);
    assertThat(of(graph).modularity().getAsDouble()).isCloseTo(5.0 / 14, within(1e-15));
  }

  @Test
  void shouldCountSeveralTiesOfAPairOnceAndLeaveDirectionAside() {
    int[] ends = {0, 2, 2, 4, 4, 0, 1, 3, 3, 5, 5, 1, 0, 1, 1, 0, 0, 1, 3, 3};

    assertThat(labels(Graphs.directed(6, ends))).containsExactly(0, 1, 0, 1, 0, 1);
    assertThat(of(Graphs.directed(6, ends)).modularity().getAsDouble())
        .isCloseTo(5.0 / 14, within(1e-15));
  }

  @Test
  void shouldFindTheCliquesOfARing() {
    List<Integer> ends = new ArrayList<>();
    int cliques = 8;
    for (int clique = 0; clique < cliques; clique++) {
      for (int one = 0; one < 5; one++) {
        for (int other = 0; other < one; other++) {
          ends.addAll(List.of(5 * clique + one, 5 * clique + other));
        }
      }
      ends.addAll(List.of(5 * clique, (5 * clique + 6) % (5 * cliques)));
    }
    WebGraph ring = Graphs.undirected(40, ends.stream().mapToInt(end -> end).toArray());

    assertThat(labels(ring)).isEqualTo(IntStream.range(0, 40).map(v -> v / 5).toArray());
    assertThat(of(ring).modularity().getAsDouble())
        .isCloseTo(10.0 / 11 - 1.0 / cliques, within(1e-12));
  }

  @Test
  void shouldReachTheBestModularityKnownOfTheKarateClub() {
    for (int shuffle = 0; shuffle < 20; shuffle++) {
      Communities found = of(Graphs.shuffled(karate(), new Random(shuffle)));

      assertThat(found.count()).isEqualTo(4);
      assertThat(found.modularity().getAsDouble()).isCloseTo(0.4198, within(5e-5));
    }
  }

  @Test
  void shouldAlmostAlwaysFindTheBestDivisionOfSmallWebs() {
    Random random = new Random(5);
    int webs = 0;
    int missed = 0;
    for (int i = 0; i < 300; i++) {
      WebGraph graph = Graphs.random(random, 8, false);
      OptionalDouble found = of(graph).modularity();
      if (found.isPresent()) {
        double[][] gain = gains(new Naive(graph));
        double best = best(gain, new int[gain.length], 0, 0);
        webs++;
        missed += found.getAsDouble() < best - 1e-12 ? 1 : 0;
        assertThat(found.getAsDouble()).isBetween(best - 0.05, best + 1e-12);
      }
    }
    assertThat(webs).isGreaterThan(150);
    assertThat(missed).isLessThanOrEqualTo(3);
  }

  /** Per pair what it adds to modularity when both are in one community. */
  private static double[][] gains(Naive naive) {
    double ends = IntStream.range(0, naive.order).map(naive::degree).sum();
    double[][] gain = new double[naive.order][naive.order];
    for (int v = 0; v < naive.order; v++) {
      for (int u = 0; u < naive.order; u++) {
        double chance = naive.degree(v) / ends * naive.degree(u);
        gain[v][u] = ((naive.joined[v][u] ? 1 : 0) - chance) / ends;
      }
    }
    return gain;
  }

  private static double modularity(double[][] gain, int[] labels) {
    double sum = 0;
    for (int v = 0; v < labels.length; v++) {
      for (int u = 0; u < labels.length; u++) {
        sum += labels[v] == labels[u] ? gain[v][u] : 0;
      }
    }
    return sum;
  }

  /** Of all divisions, each named once: a vertex joins a community before it or begins the next. */
  private static double best(double[][] gain, int[] labels, int vertex, int communities) {
    if (vertex == labels.length) {
      return modularity(gain, labels);
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int label = 0; label <= communities; label++) {
      labels[vertex] = label;
      most = Math.max(most, best(gain, labels, vertex + 1, Math.max(communities, label + 1)));
    }
    return most;
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitionOfModularity(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph graph = Graphs.random(random, 40, random.nextBoolean());
    Communities found = of(graph);
    Naive naive = new Naive(graph);

    if (naive.edges().isEmpty()) {
      assertThat(found.modularity()).isEmpty();
    } else {
      assertThat(found.modularity().getAsDouble())
          .isCloseTo(modularity(gains(naive), labels(graph)), within(1e-12));
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldOnlyFindCommunitiesThatAreConnected(@ForAll long seed) {
    WebGraph graph = Graphs.random(new Random(seed), 120, false);
    Communities found = of(graph);
    int[] labels = IntStream.range(0, graph.order()).map(found::label).toArray();
    Map<Integer, Set<Integer>> members = new HashMap<>();
    IntStream.range(0, labels.length)
        .forEach(v -> members.computeIfAbsent(labels[v], label -> new HashSet<>()).add(v));

    assertThat(members).hasSize(found.count());
    members
        .values()
        .forEach(community -> assertThat(reached(graph, community)).isEqualTo(community));
    assertThat(IntStream.of(labels).distinct()).isSorted();
  }

  /** Whom the first of a community reaches without leaving it. */
  private static Set<Integer> reached(WebGraph graph, Set<Integer> community) {
    Set<Integer> reached = new HashSet<>();
    List<Integer> next = new ArrayList<>(List.of(community.iterator().next()));
    while (!next.isEmpty()) {
      Integer v = next.remove(next.size() - 1);
      if (reached.add(v)) {
        IntStream.of(graph.neighbours().neighboursOf(v))
            .filter(community::contains)
            .forEach(next::add);
      }
    }
    return reached;
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void shouldAgreeOnModularityWithJGraphT(@ForAll long seed) {
    WebGraph graph = Graphs.random(new Random(seed), 300, false);
    SimpleGraph<Integer, DefaultEdge> peer = new SimpleGraph<>(DefaultEdge.class);
    graph.vertexSet().forEach(peer::addVertex);
    graph.edgeSet().forEach(e -> peer.addEdge(graph.getEdgeSource(e), graph.getEdgeTarget(e)));
    Communities found = of(graph);
    List<Set<Integer>> communities =
        List.copyOf(
            graph.vertexSet().stream()
                .collect(Collectors.groupingBy(found::label, Collectors.toSet()))
                .values());

    found
        .modularity()
        .ifPresent(
            modularity ->
                assertThat(modularity)
                    .isCloseTo(
                        new UndirectedModularityMeasurer<>(peer).modularity(communities),
                        within(1e-9)));
  }
}
