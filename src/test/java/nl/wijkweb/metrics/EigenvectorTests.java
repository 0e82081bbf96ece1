package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever knows those who know many scores high, in the largest component alone. */
class EigenvectorTests {
  @Property(shrinking = ShrinkingMode.OFF)
  void shouldScoreEverybodyByTheirNeighboursInTheLargestComponent(@ForAll long seed) {
    WebGraph graph = Graphs.random(new Random(seed), 60, false);
    Naive naive = new Naive(graph);
    Eigenvector eigenvector = Eigenvector.of(graph.neighbours());
    int[][] distance = naive.distances();
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int v = 0; v < naive.order; v++) {
      int row = v;
      int[] part =
          IntStream.range(0, naive.order).filter(u -> distance[row][u] < Naive.FAR).toArray();
      if (part[0] == v) {
        sizes.put(v, part.length);
      }
    }
    int largest = sizes.values().stream().mapToInt(size -> size).max().orElse(0);
    boolean alone = sizes.values().stream().filter(size -> size == largest).count() == 1;
    double ratio = Double.NaN;
    for (int v = 0; v < naive.order; v++) {
      int row = v;
      int[] part =
          IntStream.range(0, naive.order).filter(u -> distance[row][u] < Naive.FAR).toArray();
      boolean scored = alone && part.length == largest && largest > 1;
      assertThat(eigenvector.score(v).isPresent()).isEqualTo(scored);
      if (scored) {
        double received =
            IntStream.of(part)
                .filter(u -> naive.joined[row][u])
                .mapToDouble(u -> eigenvector.score(u).getAsDouble())
                .sum();
        // By Perron and Frobenius there is one positive vector that only grows.
        double own = eigenvector.score(v).getAsDouble();
        assertThat(own).isPositive();
        ratio = Double.isNaN(ratio) ? received / own : ratio;
        assertThat(received).isCloseTo(ratio * own, within(1e-8));
      }
    }
  }

  @Test
  void shouldScoreAStarAndNobodyWhereNothingIsLargest() {
    Eigenvector star = Eigenvector.of(Graphs.star(10).neighbours());

    assertThat(star.score(0)).hasValue(1);
    assertThat(star.score(7).getAsDouble()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(Eigenvector.of(Graphs.undirected(4, 0, 1, 2, 3).neighbours()).score(0)).isEmpty();
    assertThat(Eigenvector.of(Graphs.undirected(1).neighbours()).score(0)).isEmpty();
    assertThat(Eigenvector.of(Graphs.undirected(3, 0, 1).neighbours()).score(2)).isEmpty();
    assertThat(Eigenvector.of(Graphs.undirected(3, 0, 1).neighbours()).score(1)).hasValue(1);
    assertThat(Eigenvector.of(Graphs.path(20_000).neighbours()).score(7)).isEmpty();
  }

  @Test
  void shouldNotBeFooledByTwoCentresFarApart() {
    // A clique of ten and one of nine and a half, joined by a chain: the second eigenvalue is near.
    int[] chain = IntStream.range(9, 16).flatMap(v -> IntStream.of(v, v + 1)).toArray();
    IntStream one = IntStream.range(0, 10).flatMap(v -> toAllFrom(v, 0));
    IntStream other = IntStream.range(16, 26).flatMap(v -> toAllFrom(v, 16));
    int[] cliques =
        IntStream.concat(one, other.limit(2 * 44)).toArray(); // one tie of the second is missing
    WebGraph web =
        Graphs.undirected(
            26, IntStream.concat(IntStream.of(cliques), IntStream.of(chain)).toArray());
    Eigenvector eigenvector = Eigenvector.of(web.neighbours());

    assertThat(eigenvector.score(9)).hasValue(1);
    assertThat(eigenvector.score(20).getAsDouble()).isBetween(0.0, 0.01);
  }

  private static IntStream toAllFrom(int v, int first) {
    return IntStream.range(first, v).flatMap(u -> IntStream.of(u, v));
  }

  /** By networkx 3.6.1, {@code eigenvector_centrality_numpy} of the largest component. */
  @ParameterizedTest
  @CsvSource({
    "davis,          2, 0.731424515633",
    "davis,          4, 0.332022981872",
    "florentine,     0, 0.307115521550",
    "florentine,    10, 0.104142674787",
    "karate,         0, 0.952132366477",
    "karate,         4, 0.203471480817",
    "kite,           5, 0.826763807911",
    "lesmis,         0, 0.007372396140",
    "small-directed, 4, 0.434258545911"
  })
  void shouldEqualTheReference(String name, int vertex, double score) throws Exception {
    Eigenvector eigenvector = Eigenvector.of(ReferenceTests.graph(name).neighbours());

    assertThat(eigenvector.score(vertex).getAsDouble()).isCloseTo(score, within(1e-9));
  }
}
