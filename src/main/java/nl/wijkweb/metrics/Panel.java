package nl.wijkweb.metrics;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkweb.graph.WebGraph;

/** All exact metrics of a web, family by family, and as tables by the keys of the catalogue. */
public record Panel(
    WebGraph graph,
    Extent extent,
    Degrees degrees,
    Components components,
    Cuts cuts,
    Cores cores,
    Clustering clustering,
    Brokerage brokerage,
    Census census,
    Eigenvector eigenvector,
    PageRank pageRank,
    Distances distances,
    Betweenness betweenness,
    Communities communities,
    CorePeriphery corePeriphery,
    Mixings mixings,
    Diversity diversity,
    WeightedClustering weightedClustering) {

  /** The metrics of the web as a whole. */
  public WebMetrics web() {
    return WebMetrics.of(this);
  }

  /**
   * The metrics of each actor inside the area, in the order of the web; a row is made when it is
   * asked for.
   */
  public List<ActorMetrics> actors() {
    int[] inside = IntStream.range(0, graph.order()).filter(graph::isInside).toArray();
    List<ActorMetric> metrics = ActorMetric.in(graph);
    return new AbstractList<>() {
      @Override
      public ActorMetrics get(int row) {
        return ActorMetrics.of(Panel.this, metrics, inside[row]);
      }

      @Override
      public int size() {
        return inside.length;
      }
    };
  }

  /** How the metrics that are no exact values were estimated, by their keys. */
  public Map<String, Estimate> estimated() {
    Map<String, Estimate> estimated = new LinkedHashMap<>();
    betweenness
        .estimate()
        .ifPresent(
            estimate -> {
              estimated.put(WebMetric.BETWEENNESS_CENTRALISATION.key(), estimate);
              estimated.put(ActorMetric.BETWEENNESS.key(), estimate);
              estimated.put(ActorMetric.BETWEENNESS_NORMALISED.key(), estimate);
            });
    return estimated;
  }

  /** Why a metric has no value, for the web or for at least one actor, by its key. */
  public Map<String, String> undefined() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (WebMetric metric : WebMetric.in(graph)) {
      if (metric.of(this) == null) {
        reasons.put(metric.key(), metric.whenUndefined());
      }
    }
    for (ActorMetric metric : ActorMetric.in(graph)) {
      boolean everywhere =
          IntStream.range(0, graph.order())
              .filter(graph::isInside)
              .allMatch(vertex -> metric.of(this, vertex) != null);
      if (!everywhere) {
        reasons.put(metric.key(), metric.whenUndefined());
      }
    }
    return reasons;
  }
}
