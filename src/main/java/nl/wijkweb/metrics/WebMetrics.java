package nl.wijkweb.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a web as a whole.
 *
 * @param values by key, in the order of the catalogue: whole numbers, decimals, lists of ids, lists
 *     of pairs of ids, counts by class, or null where a metric is undefined
 */
public record WebMetrics(Map<String, @Nullable Object> values) {
  public WebMetrics {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The same, but of what names actors only those that are asked for; a pair needs both. */
  public WebMetrics withIds(Predicate<ActorId> asked) {
    Map<String, @Nullable Object> some = new LinkedHashMap<>();
    values.forEach((key, value) -> some.put(key, withIds(value, asked)));
    return new WebMetrics(some);
  }

  /** The same, with how many there are in place of those whom a metric names. */
  public WebMetrics sizes() {
    Map<String, @Nullable Object> sizes = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> sizes.put(key, value instanceof List<?> many ? many.size() : value));
    return new WebMetrics(sizes);
  }

  /** The same of one value. */
  static @Nullable Object withIds(@Nullable Object value, Predicate<ActorId> asked) {
    return value instanceof List<?> ids ? ids(ids, asked) : value;
  }

  private static List<?> ids(List<?> ids, Predicate<ActorId> asked) {
    return ids.stream()
        .filter(
            one ->
                one instanceof List<?> pair
                    ? ids(pair, asked).size() == pair.size()
                    : asked.test(new ActorId(String.valueOf(one))))
        .toList();
  }

  static WebMetrics of(Panel panel) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (WebMetric metric : WebMetric.in(panel.graph())) {
      values.put(metric.key(), metric.of(panel));
    }
    return new WebMetrics(values);
  }
}
