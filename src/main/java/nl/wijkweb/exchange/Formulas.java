package nl.wijkweb.exchange;

import java.util.List;

/** Keeps a spreadsheet from computing what stands in a list: CSV cannot say that a cell is text. */
final class Formulas {
  private static final String STARTS = "=+-@\t\r";
  private static final String APOSTROPHE = "'";

  private Formulas() {}

  /** Whether a spreadsheet would take a cell for a formula. */
  static boolean is(String cell) {
    return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
  }

  /** The cells, with an apostrophe before each that would be a formula. */
  static List<String> harmless(List<String> cells) {
    return cells.stream().map(cell -> is(cell) ? APOSTROPHE + cell : cell).toList();
  }
}
