package nl.wijkweb.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.api.MetricCatalogue.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a table of areas side by side: every column, figure and mark. The words of metrics
 * are those of the catalogue; the others are read from {@code metrics/codebook.json}.
 *
 * @param entries the columns, then the figures, then the marks
 */
record Codebook(List<Entry> entries) {
  static final String FILE = "/metrics/codebook.json";

  /**
   * What one of them is.
   *
   * @param sort {@code column}, {@code figure} or {@code mark}
   * @param name as it stands in the table; a figure that ends in {@code *} stands for all that
   *     begin so
   */
  record Entry(
      String sort, String name, String unit, String range, String source, Words nl, Words en) {}

  Codebook {
    entries = List.copyOf(entries);
  }

  /** Reads it, with the metrics of the catalogue. */
  static Codebook read(MetricCatalogue catalogue) {
    List<Entry> read = read();
    List<Entry> entries = new ArrayList<>(of("column", read));
    catalogue.metrics().stream()
        .filter(metric -> !metric.scope().equals("actor"))
        .map(Codebook::entry)
        .forEach(entries::add);
    entries.addAll(of("figure", read));
    entries.addAll(of("mark", read));
    return new Codebook(entries);
  }

  private static List<Entry> of(String sort, List<Entry> entries) {
    return entries.stream().filter(entry -> entry.sort().equals(sort)).toList();
  }

  private static Entry entry(MetricCatalogue.Entry metric) {
    return new Entry(
        "figure",
        metric.unit().equals("table") ? metric.key() + ".*" : metric.key(),
        metric.unit().equals("list") ? "count" : metric.unit(),
        metric.range(),
        metric.source(),
        metric.nl(),
        metric.en());
  }

  private static List<Entry> read() {
    try (InputStream json = Codebook.class.getResourceAsStream(FILE)) {
      if (json == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return Json.MAPPER
          .readerForListOf(Entry.class)
          .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .readValue(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " cannot be read", broken);
    }
  }

  /** As a table for a spreadsheet. */
  byte[] csv() {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("sort", entry.sort());
      row.put("name", entry.name());
      row.put("unit", entry.unit());
      row.put("range", entry.range());
      row.put("source", entry.source());
      put("nl", entry.nl(), row);
      put("en", entry.en(), row);
      rows.add(row);
    }
    return CsvTable.write(rows, List.of("sort", "name"));
  }

  private static void put(String language, Words words, Map<String, @Nullable Object> row) {
    row.put(language, words.name());
    row.put(language + ".means", words.means());
    row.put(language + ".convention", words.leavesOut());
  }
}
