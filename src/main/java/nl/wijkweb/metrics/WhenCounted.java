package nl.wijkweb.metrics;

import java.util.function.Predicate;
import nl.wijkweb.graph.WebGraph;

/** In which webs a metric means something. */
enum WhenCounted {
  ALWAYS(graph -> true),
  DIRECTED(WebGraph::isDirected),
  WEIGHTED(WebGraph::isWeighted);

  private final Predicate<WebGraph> holds;

  WhenCounted(Predicate<WebGraph> holds) {
    this.holds = holds;
  }

  boolean in(WebGraph graph) {
    return holds.test(graph);
  }
}
