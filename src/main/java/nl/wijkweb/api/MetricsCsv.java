package nl.wijkweb.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.access.Labels;
import nl.wijkweb.disclosure.AreaFigures;
import nl.wijkweb.exchange.Formulas;
import nl.wijkweb.metrics.ActorMetrics;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/**
 * Figures as CSV, for a spreadsheet. A text that a spreadsheet would take for a formula has an
 * apostrophe before it; what has no value is an empty cell.
 */
final class MetricsCsv {
  static final String TYPE = "text/csv;charset=utf-8";

  /** Which table. */
  enum Table implements Coded {
    /** A row for each figure of the web. */
    WEB,
    /** A row for each actor. */
    ACTORS
  }

  private final MetricCatalogue catalogue;

  MetricsCsv(MetricCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A row for each figure of the web: a list of actors by its length, a table by its parts. */
  byte[] web(String asOf, AreaFigures figures) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    figures
        .web()
        .values()
        .forEach(
            (key, value) -> {
              if (value instanceof Map<?, ?> several) {
                several.forEach((part, one) -> rows.add(row(key, "." + part, one, asOf, figures)));
              } else {
                rows.add(row(key, "", value, asOf, figures));
              }
            });
    return write(rows, List.of("key"));
  }

  private Map<String, @Nullable Object> row(
      String key, String part, @Nullable Object value, String asOf, AreaFigures figures) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("key", key + part);
    words(key).forEach(row::put);
    row.put("value", value instanceof Collection<?> many ? many.size() : value);
    row.put("undefined", value == null ? figures.undefined().get(key) : null);
    row.put("asOf", asOf);
    row.put("projection", figures.counted().projection());
    row.put("border", figures.counted().border().code());
    return row;
  }

  private Map<String, String> words(String key) {
    Map<String, String> words = new LinkedHashMap<>();
    catalogue.metrics().stream()
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .ifPresent(
            entry -> {
              words.put("nl", entry.nl().name());
              words.put("en", entry.en().name());
            });
    return words;
  }

  /** A row for each actor whose figures may be shown. */
  byte[] actors(View view, LocalDate day, AreaFigures figures) {
    Labels labels = view.labels(day);
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (ActorMetrics metrics : figures.actors()) {
      StoredActor actor = view.actor(metrics.id());
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("id", actor.id().value());
      row.put("kind", actor.kind().name());
      row.put("name", labels.of(actor).map(Details::name).orElse(null));
      row.putAll(metrics.values());
      rows.add(row);
    }
    return write(rows, List.of("id", "kind", "name"));
  }

  private static byte[] write(
      List<Map<String, @Nullable Object>> rows, Collection<String> whenEmpty) {
    CsvSchema.Builder columns = CsvSchema.builder();
    (rows.isEmpty() ? whenEmpty : rows.get(0).keySet()).forEach(columns::addColumn);
    rows.forEach(row -> row.replaceAll((column, value) -> safe(value)));
    try {
      return new CsvMapper()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .writer(columns.build().withHeader())
          .writeValueAsString(rows)
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot be written as CSV", impossible);
    }
  }

  private static @Nullable Object safe(@Nullable Object value) {
    return value instanceof String text ? Formulas.harmless(text) : value;
  }
}
