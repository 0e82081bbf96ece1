package nl.wijkweb.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file of a web folder: its name and its columns.
 *
 * @param needed whether a folder without it is incomplete
 * @param required the columns that must be there
 * @param columns all columns in the order in which they are written, the required ones first
 * @param first how many of them the first contract had; those after them came later
 */
record TableFile(
    String name, boolean needed, List<String> required, List<String> columns, int first) {
  TableFile {
    required = List.copyOf(required);
    columns = List.copyOf(columns);
  }

  /** The name of the table: that of the file without its ending. */
  String table() {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The same table under the name by which a reader tells where its problems are. */
  TableFile told(String other) {
    return new TableFile(other, needed, required, columns, first);
  }

  /** The same table with columns that came later, after the others. */
  TableFile later(String names) {
    List<String> all = Stream.concat(columns.stream(), split(names).stream()).toList();
    return new TableFile(name, needed, required, all, first);
  }

  static TableFile needed(String name, String required, String optional) {
    return of(name, true, split(required), split(optional));
  }

  static TableFile optional(String name, String required, String optional) {
    return of(name, false, split(required), split(optional));
  }

  private static TableFile of(
      String name, boolean needed, List<String> required, List<String> optional) {
    List<String> columns = Stream.concat(required.stream(), optional.stream()).toList();
    return new TableFile(name, needed, required, columns, columns.size());
  }

  private static List<String> split(String columns) {
    return columns.isEmpty() ? List.of() : List.of(columns.split(","));
  }
}
