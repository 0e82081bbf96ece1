package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.wijkweb.model.Area;
import org.jspecify.annotations.Nullable;

/** Gives values as the rows of their table, in canonical order. */
final class CanonicalTable {
  private CanonicalTable() {}

  /**
   * Begins the table and gives a row for each value. Memory is linear in the table.
   *
   * @param own the web's own area: its row comes before the others
   */
  static <T extends Record> void write(
      Table<T> table, List<T> values, @Nullable Area own, TableSink out) throws IOException {
    List<String[]> rows = new ArrayList<>(values.size());
    String[] first = null;
    for (T value : values) {
      String[] row = row(table, value, own);
      if (value.equals(own)) {
        first = row;
      } else {
        rows.add(row);
      }
    }
    rows.sort(byKey(table.key().stream().mapToInt(table.file().columns()::indexOf).toArray()));
    if (first != null) {
      rows.add(0, first);
    }
    out.begin(table.file(), width(rows, table.file()));
    for (String[] row : rows) {
      out.row(Arrays.asList(row));
    }
  }

  /** Up to the last column that a row fills, of those that came to the contract later. */
  private static int width(List<String[]> rows, TableFile file) {
    int width = file.first();
    for (String[] row : rows) {
      for (int i = row.length; i > width; i--) {
        width = row[i - 1].isEmpty() ? width : i;
      }
    }
    return width;
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
}
