package nl.wijkweb.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file of a web folder: its name and its columns.
 *
 * @param needed whether a folder without it is incomplete
 * @param required the columns that must be there
 * @param optional the columns that may be left out
 */
record TableFile(String name, boolean needed, List<String> required, List<String> optional) {
  TableFile {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** All columns in the order in which they are written. */
  List<String> columns() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  static TableFile needed(String name, String required, String optional) {
    return new TableFile(name, true, split(required), split(optional));
  }

  static TableFile optional(String name, String required, String optional) {
    return new TableFile(name, false, split(required), split(optional));
  }

  private static List<String> split(String columns) {
    return columns.isEmpty() ? List.of() : List.of(columns.split(","));
  }
}
