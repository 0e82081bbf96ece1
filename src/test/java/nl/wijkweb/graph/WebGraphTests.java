package nl.wijkweb.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;

class WebGraphTests {
  private static WebGraph graph(boolean directed, int... ends) {
    int size = ends.length / 2;
    int[] from = IntStream.range(0, size).map(i -> ends[2 * i]).toArray();
    int[] to = IntStream.range(0, size).map(i -> ends[2 * i + 1]).toArray();
    return WebGraph.ofEdges(new NumberedIds(5), from, to, null, directed);
  }

  @Test
  void shouldHoldNothingWhenEmpty() {
    WebGraph empty = WebGraph.ofEdges(List.of(), new int[0], new int[0], null, false);

    assertThat(empty.order()).isZero();
    assertThat(empty.vertexSet()).isEmpty();
    assertThat(empty.edgeSet()).isEmpty();
    assertThat(empty.neighbours().order()).isZero();
  }

  @Test
  void shouldMergeParallelEdgesSortNeighboursAndDropLoops() {
    WebGraph graph = graph(false, 3, 1, 1, 0, 2, 2, 1, 3, 1, 4);

    assertThat(graph.neighbours().neighboursOf(1)).containsExactly(0, 3, 4);
    assertThat(graph.neighbours().neighboursOf(2)).isEmpty();
    assertThat(graph.neighbours().joins(3, 1)).isTrue();
    assertThat(graph.neighbours().joins(3, 0)).isFalse();
    assertThat(graph.edgeCount()).isEqualTo(4);
    assertThat(graph.counted().tally().loops()).isEqualTo(1);
    assertThat(graph.getType().isAllowingMultipleEdges()).isTrue();
    assertThat(graph.getAllEdges(3, 1)).containsExactly(0, 2);
  }

  @Test
  void shouldAddTheWeightsOfParallelEdges() {
    WebGraph graph =
        WebGraph.ofEdges(
            new NumberedIds(3),
            new int[] {0, 1, 2},
            new int[] {1, 0, 0},
            new double[] {1.5, 2, 4},
            false);

    assertThat(graph.isWeighted()).isTrue();
    assertThat(graph.neighbours().weights()).containsExactly(3.5, 4, 3.5, 4);
    assertThat(graph.neighbours().weightedDegree(0)).isEqualTo(7.5);
    assertThat(graph.getEdgeWeight(1)).isEqualTo(2);
  }

  @Test
  void shouldKeepArcsApartFromTheUnderlyingGraph() {
    WebGraph graph = graph(true, 0, 1, 1, 0, 2, 1);

    assertThat(graph.successors().neighboursOf(1)).containsExactly(0);
    assertThat(graph.predecessors().neighboursOf(1)).containsExactly(0, 2);
    assertThat(graph.neighbours().neighboursOf(1)).containsExactly(0, 2);
    assertThat(graph.getType().isAllowingMultipleEdges()).isFalse();
    assertThat(graph.outgoingEdgesOf(1)).containsExactly(1);
    assertThat(graph.incomingEdgesOf(1)).containsExactly(0, 2);
    assertThat(graph.edgesOf(1)).containsExactly(0, 1, 2);
  }

  @Test
  void shouldFindActorsByIdAndKnowNothingMoreOfABareGraph() {
    WebGraph graph = graph(false, 0, 1);

    assertThat(graph.findVertex(new ActorId("n3"))).hasValue(3);
    assertThat(graph.findVertex(new ActorId("n5"))).isEmpty();
    assertThat(graph.findMember(0)).isEmpty();
    assertThat(graph.findTie(0)).isEmpty();
    assertThat(graph.isInside(0)).isTrue();
    assertThat(graph.counted().projection()).isEqualTo("graph");
    assertThat(graph).hasToString("graph of 5 actors and 1 edges");
  }

  @Test
  void shouldRefuseEdgesThatCannotBe() {
    int[] zero = {0};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebGraph.ofEdges(new NumberedIds(1), zero, new int[] {1}, null, false))
        .withMessage("edge 0 ends at no node");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebGraph.ofEdges(new NumberedIds(1), zero, new int[0], null, false));
    for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  WebGraph.ofEdges(
                      new NumberedIds(2), zero, new int[] {1}, new double[] {weight}, false));
    }
  }

  @Test
  void shouldNotChangeWithTheArraysItCameFrom() {
    int[] from = {0};
    int[] to = {1};
    WebGraph graph = WebGraph.ofEdges(new NumberedIds(3), from, to, null, false);
    to[0] = 2;

    assertThat(graph.getEdgeTarget(0)).isEqualTo(1);
  }

  @Test
  void shouldRefuseEveryChange() {
    WebGraph graph = graph(false, 0, 1);

    assertThat(graph.getType().isModifiable()).isFalse();
    List<Runnable> changes =
        List.of(
            () -> graph.addEdge(0, 1),
            () -> graph.addEdge(0, 1, 7),
            graph::addVertex,
            () -> graph.addVertex(7),
            () -> graph.removeAllEdges(List.of(0)),
            () -> graph.removeAllEdges(0, 1),
            () -> graph.removeAllVertices(List.of(0)),
            () -> graph.removeEdge(0, 1),
            () -> graph.removeEdge(0),
            () -> graph.removeVertex(0),
            () -> graph.setEdgeWeight(0, 2),
            () -> graph.vertexSet().remove(0),
            () -> graph.edgesOf(0).clear());
    assertThat(changes)
        .allSatisfy(
            change ->
                assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class));
  }
}
