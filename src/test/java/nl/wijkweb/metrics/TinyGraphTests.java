package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.wijkweb.graph.NumberedIds;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;

/** What can be told on one's fingers. */
class TinyGraphTests {
  private static Map<String, Object> web(WebGraph graph) {
    return MetricsSuite.compute(graph).web().values();
  }

  private static Map<String, Object> actor(WebGraph graph, int vertex) {
    return MetricsSuite.compute(graph).actors().get(vertex).values();
  }

  @Test
  void shouldCountNothingInAnEmptyWebAndSayWhy() {
    Panel panel = MetricsSuite.compute(Graphs.undirected(0));

    assertThat(panel.web().values())
        .containsEntry("order", 0)
        .containsEntry("size", 0)
        .containsEntry("components", 0)
        .containsEntry("isolates", 0)
        .containsEntry("articulationPoints", List.of())
        .containsEntry("bridges", List.of())
        .containsEntry("density", null)
        .containsEntry("meanDegree", null)
        .containsEntry("largestComponentShare", null)
        .containsEntry("maxCore", null)
        .containsEntry("globalEfficiency", null)
        .containsEntry("degreeAssortativity", null);
    assertThat(panel.actors()).isEmpty();
    assertThat(panel.undefined())
        .containsEntry("meanDegree", "there are no actors")
        .containsEntry("density", "there are fewer than two actors")
        .doesNotContainKeys("order", "closeness");
  }

  @Test
  void shouldLeaveUndefinedWhatOneAloneCannotHave() {
    Panel panel = MetricsSuite.compute(Graphs.undirected(1));

    assertThat(panel.actors().get(0).values())
        .containsEntry("degree", 0)
        .containsEntry("betweenness", 0.0)
        .containsEntry("betweennessNormalised", null)
        .containsEntry("closeness", null)
        .containsEntry("harmonic", null)
        .containsEntry("effectiveSize", null)
        .containsEntry("pageRank", 1.0)
        .containsEntry("articulation", false);
    assertThat(panel.undefined())
        .containsEntry("closeness", "there are fewer than two actors")
        .containsEntry("constraint", "the actor has no ties")
        .containsEntry("localClustering", "the actor has fewer than two neighbours")
        .doesNotContainKeys("pageRank", "degree", "components");
  }

  @Test
  void shouldMeasureTwoWhoAreJoined() {
    WebGraph pair = Graphs.undirected(2, 0, 1);

    assertThat(web(pair))
        .containsEntry("density", 1.0)
        .containsEntry("meanDegree", 1.0)
        .containsEntry("bridges", List.of(List.of("n0", "n1")))
        .containsEntry("articulationPoints", List.of())
        .containsEntry("meanDistance", 1.0)
        .containsEntry("diameter", 1)
        .containsEntry("transitivity", null)
        .containsEntry("degreeCentralisation", null)
        .containsEntry("degreeAssortativity", null);
    assertThat(actor(pair, 0))
        .containsEntry("closeness", 1.0)
        .containsEntry("harmonic", 1.0)
        .containsEntry("effectiveSize", 1.0)
        .containsEntry("efficiency", 1.0)
        .containsEntry("constraint", 1.0)
        .containsEntry("pageRank", 0.5);
  }

  @Test
  void shouldMeasureAStar() {
    WebGraph star = Graphs.star(6);

    assertThat(web(star))
        .containsEntry("articulationPoints", List.of("n0"))
        .containsEntry("maxCore", 1)
        .containsEntry("transitivity", 0.0)
        .containsEntry("degreeCentralisation", 1.0)
        .containsEntry("betweennessCentralisation", 1.0)
        .containsEntry("degreeAssortativity", -1.0)
        .containsEntry("meanDistance", 50.0 / 30);
    assertThat(actor(star, 0))
        .containsEntry("betweenness", 10.0)
        .containsEntry("betweennessNormalised", 1.0)
        .containsEntry("effectiveSize", 5.0);
    assertThat((double) actor(star, 0).get("constraint")).isCloseTo(0.2, within(1e-12));
    assertThat(actor(star, 3)).containsEntry("constraint", 1.0).containsEntry("core", 1);
  }

  @Test
  void shouldMeasureAClique() {
    WebGraph clique = Graphs.clique(5);

    assertThat(web(clique))
        .containsEntry("size", 10)
        .containsEntry("density", 1.0)
        .containsEntry("maxCore", 4)
        .containsEntry("transitivity", 1.0)
        .containsEntry("bridges", List.of())
        .containsEntry("degreeCentralisation", 0.0)
        .containsEntry("degreeAssortativity", null);
    assertThat(actor(clique, 2))
        .containsEntry("betweenness", 0.0)
        .containsEntry("effectiveSize", 1.0)
        .containsEntry("efficiency", 0.25);
    // four neighbours, each (1 + 3/4)/4 squared
    assertThat((double) actor(clique, 2).get("constraint")).isCloseTo(0.765625, within(1e-12));
  }

  @Test
  void shouldMeasureComponentsApart() {
    WebGraph graph = Graphs.undirected(6, 0, 1, 1, 2, 3, 4);

    assertThat(web(graph))
        .containsEntry("components", 3)
        .containsEntry("largestComponentShare", 0.5)
        .containsEntry("isolates", 1)
        .containsEntry("meanDistance", 10.0 / 8)
        .containsEntry("diameter", 2)
        .containsEntry("connectedness", 8.0 / 30)
        .containsEntry("fragmentation", 1 - 8.0 / 30)
        .containsEntry("articulationPoints", List.of("n1"));
    assertThat(actor(graph, 5)).containsEntry("closeness", 0.0).containsEntry("harmonic", 0.0);
    assertThat(actor(graph, 1)).containsEntry("closeness", 0.4).containsEntry("betweenness", 1.0);
  }

  @Test
  void shouldDropLoopsAndMergeParallelTies() {
    WebGraph graph = Graphs.undirected(3, 0, 0, 0, 1, 1, 0, 1, 2, 2, 2);

    assertThat(web(graph)).containsEntry("size", 2).containsEntry("maxCore", 1);
    assertThat(web(graph))
        .containsEntry("bridges", List.of(List.of("n0", "n1"), List.of("n1", "n2")));
    assertThat(actor(graph, 0)).containsEntry("degree", 1);
  }

  @Test
  void shouldFollowArcsWhereTheConventionSaysSo() {
    WebGraph graph = Graphs.directed(3, 0, 1, 1, 0, 2, 1);

    assertThat(web(graph))
        .containsEntry("size", 3)
        .containsEntry("density", 0.5)
        .containsEntry("meanDegree", 2.0)
        .containsEntry("reciprocity", 2.0 / 3)
        .containsEntry("diameter", 2);
    assertThat(actor(graph, 1))
        .containsEntry("degree", 2)
        .containsEntry("inDegree", 2)
        .containsEntry("outDegree", 1);
    assertThat(web(Graphs.undirected(2, 0, 1))).doesNotContainKey("reciprocity");
    assertThat(web(Graphs.directed(2))).containsEntry("reciprocity", null);
  }

  @Test
  void shouldAddWeightsToDegreesAlone() {
    int[] from = {0, 1, 0};
    int[] to = {1, 2, 1};
    double[] weight = {6, 1.5, 2};
    WebGraph weighted = WebGraph.ofEdges(new NumberedIds(3), from, to, weight, false);
    WebGraph plain = WebGraph.ofEdges(new NumberedIds(3), from, to, null, false);

    assertThat(web(weighted))
        .containsEntry("meanWeightedDegree", 19.0 / 3)
        .containsAllEntriesOf(web(plain));
    assertThat(actor(weighted, 1))
        .containsEntry("weightedDegree", 9.5)
        .containsAllEntriesOf(actor(plain, 1));
    assertThat(web(plain)).doesNotContainKey("meanWeightedDegree");
    assertThat(actor(plain, 1)).doesNotContainKey("weightedDegree");
  }

  @Test
  void shouldSortCutsByIdAndNotByPlace() {
    WebGraph graph = Graphs.undirected(12, 11, 10, 10, 9, 9, 2);

    assertThat(web(graph)).containsEntry("articulationPoints", List.of("n10", "n9"));
    assertThat(web(graph))
        .containsEntry(
            "bridges", List.of(List.of("n10", "n11"), List.of("n10", "n9"), List.of("n2", "n9")));
  }
}
