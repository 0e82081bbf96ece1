package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;

/** Twos and threes are counted as if each of them were looked at. */
class CensusTests {
  /** One three of each class, as its arcs (Batagelj and Mrvar 2001, figure 1). */
  private static final Map<String, String> PATTERNS = new LinkedHashMap<>();

  static {
    PATTERNS.put("003", "");
    PATTERNS.put("012", "01");
    PATTERNS.put("102", "01 10");
    PATTERNS.put("021D", "10 12");
    PATTERNS.put("021U", "01 21");
    PATTERNS.put("021C", "01 12");
    PATTERNS.put("111D", "01 10 21");
    PATTERNS.put("111U", "01 10 12");
    PATTERNS.put("030T", "01 12 02");
    PATTERNS.put("030C", "01 12 20");
    PATTERNS.put("201", "01 10 12 21");
    PATTERNS.put("120D", "10 12 02 20");
    PATTERNS.put("120U", "01 21 02 20");
    PATTERNS.put("120C", "01 12 02 20");
    PATTERNS.put("210", "01 12 21 02 20");
    PATTERNS.put("300", "01 10 12 21 02 20");
  }

  private static final int[][] ORDERS = {
    {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
  };

  private static boolean[][] matrix(String arcs) {
    boolean[][] matrix = new boolean[3][3];
    for (String arc : arcs.isEmpty() ? new String[0] : arcs.split(" ")) {
      matrix[arc.charAt(0) - '0'][arc.charAt(1) - '0'] = true;
    }
    return matrix;
  }

  private static boolean same(boolean[][] arcs, boolean[][] pattern, int[] order) {
    for (int v = 0; v < 3; v++) {
      for (int u = 0; u < 3; u++) {
        if (arcs[v][u] != pattern[order[v]][order[u]]) {
          return false;
        }
      }
    }
    return true;
  }

  private static String classOf(boolean[][] arcs) {
    for (Map.Entry<String, String> pattern : PATTERNS.entrySet()) {
      for (int[] order : ORDERS) {
        if (same(arcs, matrix(pattern.getValue()), order)) {
          return pattern.getKey();
        }
      }
    }
    throw new AssertionError("no class");
  }

  private static Map<String, Long> triadsOneByOne(Naive naive) {
    Map<String, Long> counts = new TreeMap<>();
    for (int a = 0; a < naive.order; a++) {
      for (int b = a + 1; b < naive.order; b++) {
        for (int c = b + 1; c < naive.order; c++) {
          int[] three = {a, b, c};
          boolean[][] arcs = new boolean[3][3];
          for (int v = 0; v < 3; v++) {
            for (int u = 0; u < 3; u++) {
              arcs[v][u] = u != v && naive.arc[three[v]][three[u]];
            }
          }
          counts.merge(classOf(arcs), 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  private static Map<String, Long> occurring(Map<String, Long> counts) {
    Map<String, Long> some = new TreeMap<>(counts);
    some.values().removeIf(count -> count == 0);
    return some;
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldCountEveryTwoAndThree(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph graph = Graphs.random(random, 18, random.nextInt(4) > 0);
    Naive naive = new Naive(graph);
    Census census = Census.of(graph);
    long mutual = 0;
    long oneWay = 0;
    for (int v = 0; v < naive.order; v++) {
      for (int u = 0; u < v; u++) {
        mutual += naive.arc[v][u] && naive.arc[u][v] ? 1 : 0;
        oneWay += naive.arc[v][u] != naive.arc[u][v] ? 1 : 0;
      }
    }
    long pairs = naive.order * (naive.order - 1L) / 2;

    assertThat(occurring(census.triads().orElseThrow())).isEqualTo(triadsOneByOne(naive));
    assertThat(census.dyads())
        .isEqualTo(Map.of("mutual", mutual, "asymmetric", oneWay, "null", pairs - mutual - oneWay));
  }

  @Test
  void shouldKnowEachClassByItself() {
    PATTERNS.forEach(
        (name, arcs) -> {
          int[] ends = arcs.replace(" ", "").chars().map(digit -> digit - '0').toArray();
          assertThat(occurring(Census.of(Graphs.directed(3, ends)).triads().orElseThrow()))
              .isEqualTo(Map.of(name, 1L));
        });
  }

  @Test
  void shouldNameSixteenClassesOrFour() {
    assertThat(Census.of(Graphs.directed(0)).triads().orElseThrow().keySet())
        .containsExactlyElementsOf(PATTERNS.keySet());
    assertThat(Census.of(Graphs.undirected(2, 0, 1)).triads().orElseThrow())
        .isEqualTo(Map.of("003", 0L, "102", 0L, "201", 0L, "300", 0L));
    assertThat(List.copyOf(Census.of(Graphs.clique(5)).triads().orElseThrow().values()))
        .isEqualTo(List.of(0L, 0L, 0L, 10L));
  }

  @Test
  void shouldCountDyadsInDirectedWebsAlone() {
    assertThat(MetricsSuite.compute(Graphs.directed(3, 0, 1, 1, 0, 2, 1)).web().values())
        .containsEntry("dyadCensus", Map.of("mutual", 1L, "asymmetric", 1L, "null", 1L));
    assertThat(MetricsSuite.compute(Graphs.cycle(3)).web().values())
        .doesNotContainKey("dyadCensus");
  }

  @Test
  void shouldCountAroundAHubWithoutLookingAtItsPairs() {
    long others = 100_000;
    int[] ends = new int[2 * (int) others];
    for (int v = 0; v < others; v++) {
      ends[2 * v] = v % 2 == 0 ? 0 : v + 1;
      ends[2 * v + 1] = v % 2 == 0 ? v + 1 : 0;
    }
    Map<String, Long> triads =
        Census.of(Graphs.directed((int) others + 1, ends)).triads().orElseThrow();
    long half = others / 2;

    assertThat(occurring(triads))
        .isEqualTo(
            Map.of(
                "021D", half * (half - 1) / 2,
                "021U", half * (half - 1) / 2,
                "021C", half * half,
                "003", others * (others - 1) * (others - 2) / 6));
  }

  /** By networkx 3.6.1, {@code triadic_census}. */
  @Test
  void shouldEqualTheReference() throws Exception {
    assertThat(occurring(Census.of(ReferenceTests.graph("karate")).triads().orElseThrow()))
        .isEqualTo(Map.of("003", 3971L, "102", 1575L, "201", 393L, "300", 45L));
    assertThat(occurring(Census.of(ReferenceTests.graph("small-directed")).triads().orElseThrow()))
        .isEqualTo(
            Map.of(
                "003", 6L, "012", 7L, "102", 2L, "021U", 1L, "021C", 1L, "111D", 1L, "111U", 1L,
                "030C", 1L));
  }
}
