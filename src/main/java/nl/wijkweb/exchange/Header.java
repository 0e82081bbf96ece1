package nl.wijkweb.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Which column of a file stands where. */
final class Header {
  /** A file with more columns than this is no table of a web. */
  static final int MOST_COLUMNS = 500;

  private final TableFile file;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Reads a header and reports the columns that are missing, unknown or there twice.
   *
   * @return null when it has so many columns that nothing after it is a row
   */
  static @Nullable Header of(TableFile file, CsvRecord record, Problems problems) {
    if (record.cells().size() > MOST_COLUMNS) {
      Cause cause = ProblemCode.COLUMNS_TOO_MANY.of(MOST_COLUMNS);
      problems.add(new Problem(file.name(), record.row(), null, null, cause));
      return null;
    }
    return new Header(file, record, problems);
  }

  private Header(TableFile file, CsvRecord record, Problems problems) {
    this.file = file;
    this.names = record.cells().stream().map(name -> canonical(name).orElse(name.strip())).toList();
    for (int place = 0; place < names.size(); place++) {
      String name = names.get(place);
      if (!file.columns().contains(name)) {
        problems.add(problem(record.row(), name, unknown(file, name)));
      } else if (places.putIfAbsent(name, place) != null) {
        problems.add(problem(record.row(), name, ProblemCode.COLUMN_TWICE.of()));
      }
    }
    for (String name : file.required()) {
      if (!places.containsKey(name)) {
        problems.add(problem(record.row(), name, ProblemCode.COLUMN_MISSING.of(name)));
      }
    }
  }

  /** How many columns the file has, unknown ones too. */
  int width() {
    return names.size();
  }

  /** Whether the file has a column. */
  boolean has(String column) {
    return places.containsKey(column);
  }

  /** The name of the column at a place; null beyond the last. */
  @Nullable String name(int place) {
    return place < names.size() ? names.get(place) : null;
  }

  /** The place of a column, or -1 when the file has no such column. */
  int place(String column) {
    Integer place = places.get(column);
    if (place == null && !file.columns().contains(column)) {
      throw new IllegalArgumentException(file.name() + " knows no column " + column);
    }
    return place == null ? -1 : place;
  }

  /** The problem of a name that is no column. */
  static Cause unknown(TableFile file, String name) {
    return Nearest.to(name, file.columns())
        .map(ProblemCode.COLUMN_MISSPELT::of)
        .orElseGet(() -> ProblemCode.COLUMN_UNKNOWN.of(String.join(", ", file.columns())));
  }

  private Optional<String> canonical(String name) {
    return file.columns().stream().filter(known -> known.equalsIgnoreCase(name.strip())).findAny();
  }

  private Problem problem(int row, String column, Cause cause) {
    return new Problem(file.name(), row, column, null, cause);
  }
}
