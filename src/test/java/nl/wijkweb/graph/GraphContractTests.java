package nl.wijkweb.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.graph.WeightedPseudograph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A snapshot answers every question as JGraphT's own graphs answer it. */
class GraphContractTests {
  record Pair(WebGraph snapshot, Graph<Integer, Integer> peer) {}

  static Stream<Pair> randomGraphs() {
    return IntStream.range(0, 120).mapToObj(GraphContractTests::randomGraph);
  }

  private static Pair randomGraph(int seed) {
    Random random = new Random(seed);
    boolean directed = random.nextBoolean();
    int order = 1 + random.nextInt(9);
    int size = order == 1 ? 0 : random.nextInt(25);
    int[] from = new int[size];
    int[] to = new int[size];
    double[] weight = new double[size];
    Graph<Integer, Integer> peer =
        directed
            ? new DirectedWeightedPseudograph<>(null, null)
            : new WeightedPseudograph<>(null, null);
    IntStream.range(0, order).forEach(peer::addVertex);
    for (int edge = 0; edge < size; edge++) {
      from[edge] = random.nextInt(order);
      to[edge] = (from[edge] + 1 + random.nextInt(order - 1)) % order;
      weight[edge] = 1 + random.nextInt(6);
      peer.addEdge(from[edge], to[edge], edge);
      peer.setEdgeWeight(edge, weight[edge]);
    }
    return new Pair(WebGraph.ofEdges(new NumberedIds(order), from, to, weight, directed), peer);
  }

  @ParameterizedTest
  @MethodSource("randomGraphs")
  void shouldAnswerAsAGraphOfJGraphTDoes(Pair pair) {
    WebGraph mine = pair.snapshot();
    Graph<Integer, Integer> peer = pair.peer();

    assertThat(mine.vertexSet()).isEqualTo(peer.vertexSet());
    assertThat(mine.edgeSet()).isEqualTo(peer.edgeSet());
    assertThat(mine.getType().isDirected()).isEqualTo(peer.getType().isDirected());
    assertThat(mine.getType().isUndirected()).isEqualTo(peer.getType().isUndirected());
    assertThat(mine.getType().isWeighted()).isTrue();
    assertThat(GraphTests.hasMultipleEdges(mine)).isEqualTo(GraphTests.hasMultipleEdges(peer));
    assertThat(mine.getType().isAllowingMultipleEdges())
        .isEqualTo(GraphTests.hasMultipleEdges(peer));
    assertThat(GraphTests.hasSelfLoops(mine)).isFalse();
    for (Integer edge : peer.edgeSet()) {
      assertThat(mine.getEdgeSource(edge)).isEqualTo(peer.getEdgeSource(edge));
      assertThat(mine.getEdgeTarget(edge)).isEqualTo(peer.getEdgeTarget(edge));
      assertThat(mine.getEdgeWeight(edge)).isEqualTo(peer.getEdgeWeight(edge));
      assertThat(mine.containsEdge(edge)).isTrue();
    }
    for (Integer v : peer.vertexSet()) {
      assertThat(mine.degreeOf(v)).isEqualTo(peer.degreeOf(v));
      assertThat(mine.inDegreeOf(v)).isEqualTo(peer.inDegreeOf(v));
      assertThat(mine.outDegreeOf(v)).isEqualTo(peer.outDegreeOf(v));
      assertThat(mine.edgesOf(v)).isEqualTo(peer.edgesOf(v));
      assertThat(mine.incomingEdgesOf(v)).isEqualTo(peer.incomingEdgesOf(v));
      assertThat(mine.outgoingEdgesOf(v)).isEqualTo(peer.outgoingEdgesOf(v));
      for (Integer u : peer.vertexSet()) {
        assertThat(mine.getAllEdges(v, u)).isEqualTo(peer.getAllEdges(v, u));
        assertThat(mine.containsEdge(v, u)).isEqualTo(peer.containsEdge(v, u));
      }
    }
    assertThat(sortedSets(mine)).isEqualTo(sortedSets(peer));
  }

  private static List<Set<Integer>> sortedSets(Graph<Integer, Integer> graph) {
    return new ArrayList<>(new ConnectivityInspector<>(graph).connectedSets());
  }

  @ParameterizedTest
  @MethodSource("randomGraphs")
  void shouldRefuseWhatIsNotThere(Pair pair) {
    WebGraph mine = pair.snapshot();
    for (Integer absent : new Integer[] {-1, mine.order(), null}) {
      assertThat(mine.containsVertex(absent)).isFalse();
      assertThat(mine.getAllEdges(absent, 0)).isNull();
      assertThat(mine.getAllEdges(0, absent)).isNull();
      assertThat(mine.getEdge(0, absent)).isNull();
      assertThatIllegalArgumentException().isThrownBy(() -> mine.degreeOf(absent));
      assertThatIllegalArgumentException().isThrownBy(() -> mine.edgesOf(absent));
    }
    for (Integer absent : new Integer[] {-1, mine.edgeCount(), null}) {
      assertThat(mine.containsEdge(absent)).isFalse();
      assertThatIllegalArgumentException().isThrownBy(() -> mine.getEdgeSource(absent));
      assertThatIllegalArgumentException().isThrownBy(() -> mine.getEdgeWeight(absent));
    }
    assertThat(mine.vertexSet()).doesNotContain(-1, mine.order());
  }
}
