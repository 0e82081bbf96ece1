package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.List;

/** Takes the tables of a web one after the other, as rows of cells; an unknown cell is empty. */
interface TableSink {
  /** Begins a table; the one before it is complete. */
  void begin(TableFile table) throws IOException;

  /**
   * Begins a table, as {@link #begin(TableFile)} does unless a form leaves out what nobody uses.
   *
   * @param width up to which column rows fill those that came to the contract later
   */
  default void begin(TableFile table, int width) throws IOException {
    begin(table);
  }

  /** Takes a row of the table that was begun, with a cell for each of its columns. */
  void row(List<String> cells) throws IOException;
}
