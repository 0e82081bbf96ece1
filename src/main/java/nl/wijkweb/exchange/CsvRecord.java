package nl.wijkweb.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file.
 *
 * @param row the line on which it begins
 * @param cells its cells; with a fault, those before the faulty one
 * @param fault what is wrong with its quoting, or null
 * @param undecoded the first cell with a character that was no UTF-8, or -1
 * @param undecodedByte the position in the file of that character, or -1
 */
record CsvRecord(
    int row, List<String> cells, @Nullable Fault fault, int undecoded, long undecodedByte) {
  /** Why a record could not be split into cells. */
  enum Fault {
    /** A quoted cell is not closed, or not within {@link CsvRecords#LONGEST_CELL} characters. */
    UNCLOSED_QUOTE,
    /** Something other than a separator follows a closing quote. */
    TEXT_AFTER_QUOTE,
    /** The line is too long to be a row. */
    TOO_LONG
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    if (fault != null) {
      return false;
    }
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
