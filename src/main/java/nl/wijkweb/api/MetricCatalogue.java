package nl.wijkweb.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.metrics.ActorMetric;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.metrics.WebMetric;

/**
 * What every metric is called and means in a kern, in both languages: the one place for it, read
 * from {@code metrics/catalogue.json}. Who adds a metric adds its words there.
 *
 * @param groups what belongs together on the screen, in order
 * @param metrics in the order of the code: those of a web, of its bands, of an actor
 */
record MetricCatalogue(List<Group> groups, List<Entry> metrics) {
  static final String FILE = "/metrics/catalogue.json";

  /** Figures that stand together. */
  record Group(String id, String nl, String en) {}

  /**
   * One metric.
   *
   * @param scope {@code web}, {@code bands} (of a web, by its bands) or {@code actor}
   * @param first whether it is among the few that show at first
   * @param unit how its value reads: {@code count}, {@code share}, {@code number}, {@code list},
   *     {@code table}, {@code yes-no}
   * @param direction whether more is better: {@code neutral}, {@code depends}, {@code less}
   */
  record Entry(
      String key,
      String scope,
      String group,
      boolean first,
      String unit,
      String direction,
      String range,
      String source,
      Words nl,
      Words en) {}

  /** The words of a metric in one language; what it leaves out belongs to what it means. */
  record Words(String name, String means, String leavesOut) {}

  MetricCatalogue {
    groups = List.copyOf(groups);
    metrics = List.copyOf(metrics);
  }

  /** A metric by what it is of, and its key. */
  record Known(String scope, String key) {}

  /** Every metric there is, in the order of the code. */
  static List<Known> known() {
    return Stream.of(
            Arrays.stream(WebMetric.values()).map(metric -> new Known("web", metric.key())),
            Stream.of(new Known("bands", Bands.SMALL_WORLD)),
            Arrays.stream(ActorMetric.values()).map(metric -> new Known("actor", metric.key())))
        .flatMap(metrics -> metrics)
        .toList();
  }

  /** Reads the catalogue. */
  static MetricCatalogue read() {
    try (InputStream json = MetricCatalogue.class.getResourceAsStream(FILE)) {
      if (json == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      MetricCatalogue read =
          Json.MAPPER
              .readerFor(MetricCatalogue.class)
              .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
              .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
              .readValue(json);
      List<Known> order = known();
      return new MetricCatalogue(
          read.groups,
          read.metrics.stream()
              .sorted(
                  Comparator.comparingInt(
                      entry -> order.indexOf(new Known(entry.scope(), entry.key()))))
              .toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " cannot be read", broken);
    }
  }
}
