package nl.wijkweb.metrics;

import java.util.function.Predicate;
import nl.wijkweb.graph.Counted;
import nl.wijkweb.graph.WebGraph;

/** In which webs a metric means something. */
enum WhenCounted {
  ALWAYS(graph -> true),
  DIRECTED(WebGraph::isDirected),
  WEIGHTED(WebGraph::isWeighted),
  /** Not in a bare graph, of whose nodes nothing is known. */
  WITH_MEMBERS(graph -> !graph.counted().projection().equals(Counted.GRAPH));

  private final Predicate<WebGraph> holds;

  WhenCounted(Predicate<WebGraph> holds) {
    this.holds = holds;
  }

  boolean in(WebGraph graph) {
    return holds.test(graph);
  }
}
