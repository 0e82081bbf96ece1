package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.model.ActorKind;

/**
 * A figure of a web that takes longer than a request: it is computed as a job, and kept.
 *
 * @param <T> what is found
 */
interface LongFigure<T> {
  /** What sort of work it is. */
  JobKind kind();

  /** The most actors of a web of which it is computed. */
  int largest();

  /** In how many steps it tells how far it is. */
  default int steps() {
    return 100;
  }

  /**
   * Computes it.
   *
   * @param graph cut to what the viewer may see
   * @param mayShow the kinds of actor whose figures this viewer may see
   */
  Disclosed<T> compute(WebGraph graph, Predicate<ActorKind> mayShow, Work work);

  /** What its job tells of itself when it is done. */
  default ObjectNode outcome() {
    return Json.MAPPER.createObjectNode();
  }

  /** Writes what was found. */
  void write(T found, View view, LocalDate day, JsonObject json);
}
