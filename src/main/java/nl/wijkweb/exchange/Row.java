package nl.wijkweb.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: gives its cells as values and reports those that are not right. An empty cell
 * and a column that is not there are unknown: null or an empty list, without a problem.
 */
final class Row {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

  private final TableFile file;
  private final Header header;
  private final CsvRecord record;
  private final Problems problems;
  private boolean sound;

  Row(TableFile file, Header header, CsvRecord record, boolean wellFormed, Problems problems) {
    this.file = file;
    this.header = header;
    this.record = record;
    this.sound = wellFormed;
    this.problems = problems;
  }

  /** The line on which the row begins. */
  int number() {
    return record.row();
  }

  /** Whether no problem of this row was reported yet. */
  boolean isSound() {
    return sound;
  }

  /** Reports a problem of a cell. */
  void report(@Nullable String column, @Nullable String value, Cause cause) {
    sound = false;
    problems.add(new Problem(file.name(), number(), column, value, cause));
  }

  /** What stands in a cell, without surrounding space; null when that is nothing. */
  @Nullable String cell(String column) {
    int place = header.place(column);
    if (place < 0 || place >= record.cells().size()) {
      return null;
    }
    String cell = record.cells().get(place).strip();
    return cell.isEmpty() ? null : cell;
  }

  /** A text of a form. */
  @Nullable String text(String column, TextForm form) {
    String text = cell(column);
    return text == null ? null : fitting(column, text, form);
  }

  /** A value that must be there: reports an empty cell, and hands any other on. */
  <T> @Nullable T required(String column, Function<String, @Nullable T> value) {
    if (cell(column) == null) {
      if (header.has(column)) {
        report(column, null, ProblemCode.CELL_EMPTY.of(column));
      }
      sound = false;
      return null;
    }
    return value.apply(column);
  }

  /** One constant of an enum by its code. */
  <E extends Enum<E> & Coded> @Nullable E code(String column, Class<E> type) {
    String text = cell(column);
    return text == null ? null : code(column, text, type);
  }

  /** A list of constants of an enum. */
  <E extends Enum<E> & Coded> List<E> codes(String column, Class<E> type) {
    return each(column, item -> code(column, item, type));
  }

  /** A partial date. */
  @Nullable PartialDate date(String column) {
    String text = cell(column);
    return text == null ? null : date(column, text);
  }

  /** The period between two dates. */
  Period period(String sinceColumn, String untilColumn) {
    return period(untilColumn, date(sinceColumn), date(untilColumn));
  }

  /** A whole number from {@code lowest} to {@code highest}. */
  @Nullable Integer number(String column, int lowest, int highest) {
    String text = cell(column);
    return text == null ? null : number(column, text, lowest, highest);
  }

  /** A sum of money, 0 or more, from {@code 0} to {@code most}. */
  @Nullable BigDecimal amount(String column, BigDecimal most) {
    String text = cell(column);
    if (text == null) {
      return null;
    }
    BigDecimal amount = DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    if (amount == null || amount.compareTo(most) > 0) {
      report(column, text, ProblemCode.NO_AMOUNT.of());
      return null;
    }
    return amount;
  }

  /** A list of texts. */
  List<String> items(String column) {
    return each(column, item -> fitting(column, item, TextForm.ITEM));
  }

  /** A list of values, each made of one item of the cell. */
  <T> List<T> each(String column, Function<String, @Nullable T> value) {
    String text = cell(column);
    if (text == null) {
      return List.of();
    }
    List<T> values = new ArrayList<>();
    for (String item : text.split("\\|")) {
      if (!item.isBlank()) {
        Optional.ofNullable(value.apply(item.strip())).ifPresent(values::add);
      }
    }
    return values;
  }

  /** A list of dated values, {@code value@since..until}. */
  <T> List<Spell<T>> spells(String column, Function<String, @Nullable T> value) {
    return each(column, item -> spell(column, item, value));
  }

  /** Marks, of an area or of what stands in one, each with its dates behind it. */
  List<Spell<Mark>> marks(String column, boolean ofArea) {
    return spells(column, text -> mark(column, text, ofArea));
  }

  private @Nullable Mark mark(String column, String text, boolean ofArea) {
    Mark mark = code(column, text, Mark.class);
    if (mark != null && mark.subject().isOfArea() != ofArea) {
      unknown(column, text, Mark.all(ofArea).stream().map(Mark::code).toList());
      return null;
    }
    return mark;
  }

  private <T> @Nullable Spell<T> spell(
      String column, String item, Function<String, @Nullable T> reading) {
    int at = item.indexOf('@');
    T value = reading.apply((at < 0 ? item : item.substring(0, at)).strip());
    if (value == null || at < 0) {
      return value == null ? null : new Spell<>(value, Period.UNKNOWN);
    }
    String dates = item.substring(at + 1);
    int dots = dates.indexOf("..");
    String since = dots < 0 ? dates : dates.substring(0, dots);
    String until = dots < 0 ? "" : dates.substring(dots + 2);
    return new Spell<>(value, period(column, dateOrNull(column, since), dateOrNull(column, until)));
  }

  /** A whole number in a text. */
  @Nullable Integer number(String column, String text, int lowest, int highest) {
    if (WHOLE.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    }
    report(
        column,
        text,
        highest == Integer.MAX_VALUE
            ? ProblemCode.NO_NUMBER_FROM.of(lowest)
            : ProblemCode.NO_NUMBER_BETWEEN.of(lowest, highest));
    return null;
  }

  /** One constant of an enum by its code in a text. */
  <E extends Enum<E> & Coded> @Nullable E code(String column, String text, Class<E> type) {
    E found = Coded.find(type, text).or(() -> DutchTerms.find(type, text)).orElse(null);
    if (found == null) {
      unknown(column, text, Coded.codes(type));
    }
    return found;
  }

  /** Reports a text that is none of the known ones. */
  void unknown(String column, String text, List<String> known) {
    String all = String.join(", ", known);
    report(
        column,
        text,
        Nearest.to(text, known)
            .map(meant -> ProblemCode.VALUE_MISSPELT.of(column, meant, all))
            .orElseGet(() -> ProblemCode.VALUE_UNKNOWN.of(column, all)));
  }

  /** The text when it fits the form, else null. */
  @Nullable String fitting(String column, String text, TextForm form) {
    Cause fault = Cause.ofText(form, text).orElse(null);
    if (fault == null) {
      return text;
    }
    report(column, text, fault);
    return null;
  }

  private @Nullable PartialDate dateOrNull(String column, String text) {
    return text.isBlank() ? null : date(column, text);
  }

  private @Nullable PartialDate date(String column, String text) {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException noDate) {
      report(column, text, ProblemCode.NO_DATE.of());
      return null;
    }
  }

  private Period period(String column, @Nullable PartialDate since, @Nullable PartialDate until) {
    try {
      return new Period(since, until);
    } catch (IllegalArgumentException reversed) {
      report(column, since + ".." + until, ProblemCode.ENDS_BEFORE_BEGIN.of());
      return Period.UNKNOWN;
    }
  }
}
