package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorKind;

/**
 * Computes the metrics of a large web, so that they are at hand when they are asked for.
 *
 * @param graph cut to what the viewer may see
 * @param mayShow the kinds of actor whose figures this viewer may see
 */
record MetricsWork(
    Disclosure disclosure, FiguresKey key, WebGraph graph, Predicate<ActorKind> mayShow)
    implements Job.Work {
  private static final int STEPS = 100;

  @Override
  public JobKind kind() {
    return JobKind.METRICS;
  }

  @Override
  public ObjectNode run(Job.Control control) {
    control.about(key.area());
    disclosure.metrics(key, graph, mayShow, ToldWork.of(control, STEPS));
    return Json.MAPPER.createObjectNode();
  }

  @Override
  public void discard() {
    // It keeps nothing but what is in memory.
  }
}
