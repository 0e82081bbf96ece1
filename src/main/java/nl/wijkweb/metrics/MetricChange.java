package nl.wijkweb.metrics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A metric of one web on two days. A larger web has other values of itself, so order and size
 * belong beside it.
 *
 * @param before its value on the earlier day, or null where it is undefined
 * @param after its value on the later day, or null where it is undefined
 */
public record MetricChange(WebMetric metric, @Nullable Object before, @Nullable Object after) {
  /**
   * Every metric that both webs have, in the order of the catalogue.
   *
   * @throws IllegalArgumentException when one has direction or weights and the other has not
   */
  public static List<MetricChange> between(Panel earlier, Panel later) {
    List<WebMetric> metrics = WebMetric.in(earlier.graph());
    if (!metrics.equals(WebMetric.in(later.graph()))) {
      throw new IllegalArgumentException(
          "the two webs differ in what they count: " + earlier.graph() + ", " + later.graph());
    }
    return metrics.stream()
        .map(metric -> new MetricChange(metric, metric.of(earlier), metric.of(later)))
        .toList();
  }

  /** The same, but of what names actors only those that are asked for; a pair needs both. */
  public MetricChange withIds(Predicate<ActorId> asked) {
    return new MetricChange(
        metric, WebMetrics.withIds(before, asked), WebMetrics.withIds(after, asked));
  }

  /** What the value rose by, below 0 where it fell; empty where it is no number on both days. */
  public OptionalDouble difference() {
    return before instanceof Number one && after instanceof Number other
        ? OptionalDouble.of(other.doubleValue() - one.doubleValue())
        : OptionalDouble.empty();
  }
}
