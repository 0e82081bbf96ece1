package nl.wijkweb.seed;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The demo data as plain rows by column, without the product's own reader. */
final class SeedRows {
  private static final Path SEED_DATA = Path.of("seed-data");

  private SeedRows() {}

  static Path folder(String name) {
    return SEED_DATA.resolve(name);
  }

  static List<Map<String, String>> rows(String folder, String file) {
    return rows(folder(folder).resolve(file));
  }

  static List<Map<String, String>> sources() {
    return rows(SEED_DATA.resolve("sources.csv"));
  }

  static List<String> column(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  static Stream<String> list(String cell) {
    return Arrays.stream(cell.split("\\|"));
  }

  private static List<Map<String, String>> rows(Path file) {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
