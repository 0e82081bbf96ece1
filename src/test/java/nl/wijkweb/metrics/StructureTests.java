package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks, what falls apart when one goes, hierarchy and closeness as a whole. */
class StructureTests {
  private static WebGraph random(long seed, int most) {
    return Graphs.random(new Random(seed), most, false);
  }

  private static long pairsWhoReachEachOther(Naive naive) {
    int[][] distance = naive.distances();
    return IntStream.range(0, naive.order)
        .mapToLong(v -> IntStream.range(0, v).filter(u -> distance[v][u] < Naive.FAR).count())
        .sum();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldLoseThePairsThatOnlyOneHoldsTogether(@ForAll long seed) {
    WebGraph graph = random(seed, 20);
    Naive naive = new Naive(graph);
    Cuts cuts = Cuts.of(graph.neighbours());
    int[][] distance = naive.distances();
    double pairs = (naive.order - 1) * (naive.order - 2) / 2.0;
    for (int v = 0; v < naive.order; v++) {
      int row = v;
      long own =
          IntStream.range(0, naive.order)
              .filter(u -> u != row && distance[row][u] < Naive.FAR)
              .count();
      long lost =
          pairsWhoReachEachOther(naive) - own - pairsWhoReachEachOther(naive.withoutVertex(v));

      assertThat(cuts.lostPairs(v)).isEqualTo(lost);
      assertThat(cuts.isArticulation(v)).isEqualTo(lost > 0);
      if (naive.order < 3) {
        assertThat(cuts.removalImpact(v)).isEmpty();
      } else {
        assertThat(cuts.removalImpact(v).getAsDouble()).isCloseTo(lost / pairs, within(1e-12));
      }
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFindAsManyBlocksAsJGraphT(@ForAll long seed) {
    WebGraph graph = random(seed, 200);
    Graph<Integer, DefaultEdge> peer = PeerTests.simple(graph);
    long blocks =
        new BiconnectivityInspector<>(peer)
            .getBlocks().stream().filter(block -> block.vertexSet().size() > 1).count();

    assertThat(Cuts.of(graph.neighbours()).blocks()).isEqualTo((int) blocks);
  }

  @Test
  void shouldFallApartInTheMiddleOfAStar() {
    Cuts star = Cuts.of(Graphs.star(6).neighbours());

    assertThat(star.blocks()).isEqualTo(5);
    assertThat(star.removalImpact(0)).hasValue(1);
    assertThat(star.removalImpact(3)).hasValue(0);
    assertThat(Cuts.of(Graphs.undirected(4).neighbours()).blocks()).isZero();
    assertThat(Cuts.of(Graphs.cycle(5).neighbours()).blocks()).isEqualTo(1);
    assertThat(Cuts.of(Graphs.undirected(2, 0, 1).neighbours()).removalImpact(0)).isEmpty();
  }

  /** Burt's index of disorder, word for word; 0·ln 0 does not occur. */
  private static double hierarchy(Naive naive, int i) {
    double[] parts =
        IntStream.range(0, naive.order)
            .filter(j -> naive.joined[i][j])
            .mapToDouble(
                j -> {
                  double p = 1.0 / naive.degree(i);
                  for (int q = 0; q < naive.order; q++) {
                    p +=
                        naive.joined[i][q] && naive.joined[q][j]
                            ? 1.0 / naive.degree(i) / naive.degree(q)
                            : 0;
                  }
                  return p * p;
                })
            .toArray();
    double mean = Arrays.stream(parts).average().orElseThrow();
    double disorder = Arrays.stream(parts).map(c -> c / mean * Math.log(c / mean)).sum();
    return disorder / (parts.length * Math.log(parts.length));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitionOfHierarchy(@ForAll long seed) {
    WebGraph graph = random(seed, 24);
    Naive naive = new Naive(graph);
    Brokerage brokerage = Brokerage.of(graph.neighbours());
    for (int v = 0; v < naive.order; v++) {
      if (naive.degree(v) < 2) {
        assertThat(brokerage.hierarchy(v)).isEmpty();
      } else {
        assertThat(brokerage.hierarchy(v).getAsDouble())
            .isCloseTo(hierarchy(naive, v), within(1e-12))
            .isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void shouldHaveNoHierarchyWhereAllConstrainAlike() {
    assertThat(Brokerage.of(Graphs.star(6).neighbours()).hierarchy(0).getAsDouble())
        .isCloseTo(0, within(1e-15));
    // 0 is joined with 1, 2 and 3, and 1 with 2 and 3: through 1 comes (1/3 + 2/6)² = 4/9, through
    // the others (1/3 + 1/9)² = 16/81 each, so that r is 27/17, 12/17 and 12/17.
    WebGraph web = Graphs.undirected(4, 0, 1, 0, 2, 0, 3, 1, 2, 1, 3);
    double expected =
        (27 / 17.0 * Math.log(27 / 17.0) + 2 * 12 / 17.0 * Math.log(12 / 17.0)) / (3 * Math.log(3));
    assertThat(Brokerage.of(web.neighbours()).hierarchy(0).getAsDouble())
        .isCloseTo(expected, within(1e-12));
  }

  /** By networkx 3.6.1; {@code lost} is the most pairs that any one takes along. */
  @ParameterizedTest
  @CsvSource({
    "davis,           1,   0, 0.32500436036519537",
    "florentine,      6,  35, 0.35232643840436584",
    "karate,          3, 167, 0.298194891208297",
    "kite,            3,  14, 0.27037493158182824",
    "lesmis,         21, 975, 0.519597465061121",
    "small-directed,  3,   3, 0.552",
    "two-triangles-and-isolate, 2, 0, 0.12222222222222222",
    "four-isolates,   0,   0, 0"
  })
  void shouldEqualTheReference(String name, int blocks, long lost, double centralisation)
      throws Exception {
    WebGraph graph = ReferenceTests.graph(name);
    Cuts cuts = Cuts.of(graph.neighbours());
    Distances distances = Distances.of(graph.neighbours(), Work.onEveryCore());

    assertThat(cuts.blocks()).isEqualTo(blocks);
    assertThat(IntStream.range(0, graph.order()).mapToLong(cuts::lostPairs).max()).hasValue(lost);
    assertThat(Centralisation.ofCloseness(distances, graph.order()).getAsDouble())
        .isCloseTo(centralisation, within(1e-9));
  }

  /** All graphs of up to six actors: none turns around one more than a star does. */
  @Test
  void shouldNeverBeMoreCentralisedThanAStar() {
    for (int order = 3; order <= 6; order++) {
      int n = order;
      int pairs = n * (n - 1) / 2;
      int[][] ends =
          IntStream.range(0, n)
              .boxed()
              .flatMap(v -> IntStream.range(0, v).mapToObj(u -> new int[] {u, v}))
              .toArray(int[][]::new);
      for (int set = 0; set < 1 << pairs; set++) {
        int chosen = set;
        int[] edges =
            IntStream.range(0, pairs)
                .filter(i -> (chosen >> i & 1) == 1)
                .flatMap(i -> IntStream.of(ends[i]))
                .toArray();
        Distances distances =
            Distances.of(Graphs.undirected(n, edges).neighbours(), Work.onEveryCore());
        assertThat(Centralisation.ofCloseness(distances, n).getAsDouble())
            .isBetween(0.0, 1 + 1e-12);
      }
    }
    Distances star = Distances.of(Graphs.star(7).neighbours(), Work.onEveryCore());
    assertThat(Centralisation.ofCloseness(star, 7).getAsDouble()).isCloseTo(1, within(1e-12));
  }
}
