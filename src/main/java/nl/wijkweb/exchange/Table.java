package nl.wijkweb.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the values of one file of a web folder are read from rows and written as rows. */
interface Table<T> {
  /** The file's name and columns. */
  TableFile file();

  /** The columns by which rows are sorted. */
  List<String> key();

  /** Takes note of what a row names; called for every row, also one of a wrong form. */
  default void note(Row row, Known known) {}

  /**
   * Makes a value of a well-formed row. Problems are reported on the row.
   *
   * @return null when the row has problems
   */
  @Nullable T read(Row row, Known known);

  /** Writes a value into the cells of a row. */
  void write(T value, Cells cells);
}
