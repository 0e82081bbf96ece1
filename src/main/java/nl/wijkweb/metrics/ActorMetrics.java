package nl.wijkweb.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of one actor.
 *
 * @param values by key, in the order of the catalogue: whole numbers, decimals, truth values, or
 *     null where a metric is undefined
 */
public record ActorMetrics(ActorId id, Map<String, @Nullable Object> values) {
  public ActorMetrics {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static ActorMetrics of(Panel panel, List<ActorMetric> metrics, int vertex) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (ActorMetric metric : metrics) {
      values.put(metric.key(), metric.of(panel, vertex));
    }
    return new ActorMetrics(panel.graph().id(vertex), values);
  }
}
