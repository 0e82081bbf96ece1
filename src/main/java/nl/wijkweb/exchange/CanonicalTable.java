package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.wijkweb.model.Area;
import org.jspecify.annotations.Nullable;

/** Writes values as the canonical CSV of their table. */
final class CanonicalTable {
  private CanonicalTable() {}

  /**
   * Writes the header and a row for each value.
   *
   * @param own the web's own area: its row comes before the others
   */
  static <T extends Record> void write(
      Table<T> table, List<T> values, @Nullable Area own, Appendable out) throws IOException {
    writeRow(table.file().columns(), out);
    List<String[]> rows = new ArrayList<>(values.size());
    for (T value : values) {
      if (value.equals(own)) {
        writeRow(Arrays.asList(row(table, value, own)), out);
      } else {
        rows.add(row(table, value, own));
      }
    }
    rows.sort(byKey(table.key().stream().mapToInt(table.file().columns()::indexOf).toArray()));
    for (String[] row : rows) {
      writeRow(Arrays.asList(row), out);
    }
  }

  private static <T extends Record> String[] row(Table<T> table, T value, @Nullable Area own) {
    Cells cells = new Cells(table.file(), own == null ? null : own.code());
    table.write(value, cells);
    return cells.row();
  }

  /** By the cells of the key, then by all cells. */
  private static Comparator<String[]> byKey(int[] key) {
    return (left, right) -> {
      for (int place : key) {
        int order = CodePointOrder.TEXTS.compare(left[place], right[place]);
        if (order != 0) {
          return order;
        }
      }
      return Arrays.compare(left, right, CodePointOrder.TEXTS);
    };
  }

  private static void writeRow(List<String> cells, Appendable out) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.append(separator);
      writeCell(cell, out);
      separator = ",";
    }
    out.append('\n');
  }

  private static void writeCell(String cell, Appendable out) throws IOException {
    if (cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0) {
      out.append(cell);
    } else {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
