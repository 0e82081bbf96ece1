package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.List;

/** Takes the tables of a web one after the other, as rows of cells; an unknown cell is empty. */
interface TableSink {
  /** Begins a table; the one before it is complete. */
  void begin(TableFile table) throws IOException;

  /** Takes a row of the table that was begun, with a cell for each of its columns. */
  void row(List<String> cells) throws IOException;
}
