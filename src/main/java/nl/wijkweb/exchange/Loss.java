package nl.wijkweb.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something of a web that a format cannot carry.
 *
 * @param what a table of the web folder, {@link #FORMULAS}, or a kind of thing that is left out
 * @param count how many rows or cells
 */
public record Loss(String what, int count) {
  /** Cells with an apostrophe before them, because a spreadsheet would take them for a formula. */
  public static final String FORMULAS = "formulas";

  /**
   * As it is told in a file or on a screen: {@code Not in this file, with the number of rows:
   * population (12), asked (3).}
   */
  public static String told(List<Loss> losses) {
    String rows =
        losses.stream()
            .filter(loss -> !loss.what().equals(FORMULAS))
            .map(loss -> loss.what() + " (" + loss.count() + ")")
            .collect(Collectors.joining(", "));
    int formulas =
        losses.stream().filter(loss -> loss.what().equals(FORMULAS)).mapToInt(Loss::count).sum();
    return (rows.isEmpty() ? "" : "Not in this file, with the number of rows: " + rows + ". ")
        + (formulas == 0 ? "" : "Cells with an apostrophe before them: " + formulas + ".");
  }
}
