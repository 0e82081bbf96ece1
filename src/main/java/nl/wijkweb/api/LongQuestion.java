package nl.wijkweb.api;

import java.util.function.Predicate;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorKind;

/**
 * Of which web a long figure is asked.
 *
 * @param key under which the answer is kept
 * @param graph the web, cut to what the viewer may see
 * @param mayShow the kinds of actor whose figures the viewer may see; the role in the key decides
 */
record LongQuestion(LongKey key, WebGraph graph, Predicate<ActorKind> mayShow) {}
