package nl.wijkweb.exchange;

import java.util.List;

/** Keeps a spreadsheet from computing what stands in a list: CSV cannot say that a cell is text. */
public final class Formulas {
  private static final String STARTS = "=+-@\t\r";
  private static final String APOSTROPHE = "'";

  private Formulas() {}

  /** Whether a spreadsheet would take a cell for a formula; it takes no empty one. */
  static boolean is(String cell) {
    return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
  }

  /** The cell, with an apostrophe before it when it would be a formula. */
  public static String harmless(String cell) {
    return is(cell) ? APOSTROPHE + cell : cell;
  }

  /** The cells, each harmless. */
  static List<String> harmless(List<String> cells) {
    return cells.stream().map(Formulas::harmless).toList();
  }
}
