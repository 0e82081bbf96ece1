package nl.wijkweb.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.wijkweb.exchange.Formulas;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV. A text that a spreadsheet would take for a formula has an apostrophe before it; what
 * has no value is an empty cell.
 */
final class CsvTable {
  static final String TYPE = "text/csv;charset=utf-8";

  private CsvTable() {}

  /**
   * Writes rows under the columns of the first.
   *
   * @param whenEmpty the columns when there is no row
   */
  static byte[] write(List<Map<String, @Nullable Object>> rows, Collection<String> whenEmpty) {
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
