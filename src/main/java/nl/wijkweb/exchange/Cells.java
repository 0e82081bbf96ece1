package nl.wijkweb.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Spell;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row in the making. Whatever is unknown stays an empty cell. The items of a list
 * of which the order says nothing are written once each, by code point.
 */
final class Cells {
  private final List<String> columns;
  private final String[] cells;
  private final @Nullable AreaCode own;

  Cells(TableFile file, @Nullable AreaCode own) {
    this.own = own;
    columns = file.columns();
    cells = new String[columns.size()];
    Arrays.fill(cells, "");
  }

  /** Writes a value by its own text. */
  Cells put(String column, @Nullable Object value) {
    if (value != null) {
      cells[columns.indexOf(column)] = value.toString();
    }
    return this;
  }

  /** Writes a constant by its code. */
  Cells code(String column, @Nullable Coded value) {
    return put(column, value == null ? null : value.code());
  }

  /** Writes the area of somebody or something: nothing when it is the web's own. */
  Cells place(String column, @Nullable AreaCode area) {
    return put(column, area == null || area.equals(own) ? null : area);
  }

  /** Writes the ends of a period. */
  Cells period(String sinceColumn, String untilColumn, Period period) {
    return put(sinceColumn, period.since()).put(untilColumn, period.until());
  }

  /** Writes a list in its own order. */
  Cells inOrder(String column, Collection<?> values) {
    return put(column, String.join("|", values.stream().map(Object::toString).toList()));
  }

  /** Writes a list of which the order says nothing. */
  Cells sorted(String column, Stream<String> values) {
    return inOrder(column, values.distinct().sorted(CodePointOrder.TEXTS).toList());
  }

  /** Writes a set of constants by their codes. */
  Cells codes(String column, Collection<? extends Coded> values) {
    return sorted(column, values.stream().map(Coded::code));
  }

  /** A dated value, {@code value@since..until} with as little of it as is known. */
  static String spell(String value, Spell<?> spell) {
    PartialDate since = spell.period().since();
    PartialDate until = spell.period().until();
    if (since == null && until == null) {
      return value;
    }
    return value + "@" + (since == null ? "" : since) + (until == null ? "" : ".." + until);
  }

  /** The cells in the order of the file's columns. */
  String[] row() {
    return cells;
  }
}
