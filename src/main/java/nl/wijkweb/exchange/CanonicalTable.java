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
    int later = table.file().first();
    out.begin(table.file(), rows.stream().anyMatch(row -> isFilled(row, later)));
    for (String[] row : rows) {
      out.row(Arrays.asList(row));
    }
  }

  private static boolean isFilled(String[] row, int from) {
    return Arrays.stream(row, from, row.length).anyMatch(cell -> !cell.isEmpty());
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
