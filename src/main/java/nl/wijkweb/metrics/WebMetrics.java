package nl.wijkweb.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a web as a whole.
 *
 * @param values by key, in the order of the catalogue: whole numbers, decimals, lists of ids, lists
 *     of pairs of ids, or null where a metric is undefined
 */
public record WebMetrics(Map<String, @Nullable Object> values) {
  public WebMetrics {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static WebMetrics of(Panel panel) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (WebMetric metric : WebMetric.in(panel.graph())) {
      values.put(metric.key(), metric.of(panel));
    }
    return new WebMetrics(values);
  }
}
