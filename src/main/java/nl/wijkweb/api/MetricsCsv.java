package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.access.Labels;
import nl.wijkweb.disclosure.AreaFigures;
import nl.wijkweb.metrics.ActorMetrics;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/** Figures as CSV, for a spreadsheet. */
final class MetricsCsv {
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
    return CsvTable.write(rows, List.of("key"));
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
    return CsvTable.write(rows, List.of("id", "kind", "name"));
  }
}
