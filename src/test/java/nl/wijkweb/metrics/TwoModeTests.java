package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Members and groups, as Davis watched them in Natchez in the thirties. */
class TwoModeTests {
  /** The first actors are members, the others groups. */
  private static TwoMode split(WebGraph graph, int members) {
    return TwoMode.of(graph, v -> v < members, v -> v >= members);
  }

  /** By networkx 3.6.1: density, robins_alexander_clustering, weighted_projected_graph. */
  @Test
  void shouldMeasureTheWomenOfNatchez() throws Exception {
    TwoMode women = split(ReferenceTests.graph("davis"), 18);

    assertThat(women.members()).hasSize(18);
    assertThat(women.groups()).hasSize(14);
    assertThat(women.ties()).isEqualTo(89);
    assertThat(women.density().getAsDouble()).isCloseTo(0.3531746031746032, within(1e-12));
    assertThat(women.clustering().getAsDouble()).isCloseTo(0.46776406035665297, within(1e-12));
    assertThat(women.degree(0)).isEqualTo(8);
    assertThat(women.normalisedDegree(0).getAsDouble()).isCloseTo(8 / 14.0, within(1e-12));

    TwoMode.Projected met = women.ontoMembers();
    assertThat(met.graph().order()).isEqualTo(18);
    assertThat(met.graph().edgeCount()).isEqualTo(139);
    assertThat(met.graph().edgeSet().stream().mapToDouble(met.graph()::getEdgeWeight).sum())
        .isEqualTo(322);
    assertThat(met.graph().getEdgeWeight(met.graph().getEdge(0, 1))).isEqualTo(6);
    assertThat(women.overlap(0, 2).shared()).hasSize(7);
    assertThat(women.joiners()).hasSize(18);
    assertThat(met.leftOut()).isZero();
  }

  @Test
  void shouldSayWhoJoinsTwoClubs() {
    // Members 0 to 3; club 4 has 0, 1 and 2, club 5 has 2 and 3, club 6 nobody.
    TwoMode clubs = split(Graphs.undirected(7, 0, 4, 1, 4, 2, 4, 2, 5, 3, 5, 5, 2, 0, 1), 4);
    TwoMode.Overlap overlap = clubs.overlap(4, 5);

    assertThat(clubs.ties()).isEqualTo(5);
    assertThat(clubs.joiners()).containsExactly(2);
    assertThat(overlap.shared()).containsExactly(2);
    assertThat(overlap.onlyOne()).isEqualTo(2);
    assertThat(overlap.onlyOther()).isEqualTo(1);
    assertThat(overlap.jaccard()).hasValue(0.25);
    assertThat(overlap.ofTheSmaller()).hasValue(0.5);
    assertThat(clubs.clustering()).hasValue(0);
    assertThat(clubs.ontoGroups().graph().order()).isEqualTo(3);
    assertThat(clubs.ontoGroups().graph().edgeCount()).isEqualTo(1);
    assertThat(clubs.normalisedDegree(6)).hasValue(0);
    assertThat(clubs.overlap(6, 6).jaccard()).isEmpty();
  }

  @Test
  void shouldLeaveOutTiesWithinASideAndActorsOnNeither() {
    WebGraph graph = Graphs.directed(5, 0, 1, 0, 2, 3, 0, 1, 2, 4, 0, 2, 0);
    TwoMode sides = TwoMode.of(graph, v -> v < 2, v -> v == 2 || v == 3);

    assertThat(sides.ties()).isEqualTo(3);
    assertThat(sides.density()).hasValue(0.75);
    assertThat(sides.degree(4)).isZero();
    assertThat(sides.normalisedDegree(4)).isEmpty();
  }

  @Test
  void shouldLeaveUndefinedWhatAnEmptySideCannotHave() {
    TwoMode nobody = split(Graphs.undirected(0), 0);
    TwoMode noGroups = split(Graphs.undirected(2, 0, 1), 2);

    assertThat(nobody.density()).isEmpty();
    assertThat(nobody.clustering()).isEmpty();
    assertThat(nobody.ontoMembers().graph().order()).isZero();
    assertThat(noGroups.density()).isEmpty();
    assertThat(noGroups.normalisedDegree(0)).isEmpty();
    assertThat(split(Graphs.undirected(2), 1).density()).hasValue(0);
  }

  @Test
  void shouldRefuseWhoStandsOnBothSides() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TwoMode.of(Graphs.undirected(2), v -> true, v -> v == 1))
        .withMessageContaining("n1 stands on both sides");
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinition(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph graph = Graphs.random(random, 24, random.nextBoolean());
    int members = random.nextInt(graph.order() + 1);
    TwoMode sides = split(graph, members);
    Naive naive = new Naive(graph);
    int n = naive.order;
    boolean[][] tie = new boolean[n][n];
    for (int v = 0; v < n; v++) {
      for (int u = 0; u < n; u++) {
        tie[v][u] = naive.joined[v][u] && v < members != u < members;
      }
    }
    long paths = 0;
    long closed = 0;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        for (int c = 0; c < n; c++) {
          for (int d = 0; d < n; d++) {
            boolean path = a != c && b != d && tie[a][b] && tie[b][c] && tie[c][d];
            paths += path ? 1 : 0;
            closed += path && tie[d][a] ? 1 : 0;
          }
        }
      }
    }
    if (paths == 0) {
      assertThat(sides.clustering()).isEmpty();
    } else {
      assertThat(sides.clustering().getAsDouble())
          .isCloseTo((double) closed / paths, within(1e-12));
    }
    WebGraph onto = sides.ontoMembers().graph();
    for (int v = 0; v < members; v++) {
      for (int u = 0; u < v; u++) {
        int one = v;
        int other = u;
        int shared =
            (int) IntStream.range(members, n).filter(g -> tie[one][g] && tie[other][g]).count();
        Integer edge = onto.getEdge(v, u);
        assertThat(edge == null ? 0 : onto.getEdgeWeight(edge)).isEqualTo(shared);
        assertThat(sides.overlap(v, u).shared()).hasSize(shared);
      }
    }
  }

  @Test
  @Timeout(20)
  void shouldMeasureAClubOfAHundredThousand() {
    TwoMode club = TwoMode.of(Graphs.star(100_001), v -> v > 0, v -> v == 0);

    assertThat(club.density()).hasValue(1);
    assertThat(club.clustering()).isEmpty();
    assertThat(club.ontoMembers().graph().edgeCount()).isZero();
    assertThat(club.ontoMembers().leftOut()).isEqualTo(1);
  }
}
