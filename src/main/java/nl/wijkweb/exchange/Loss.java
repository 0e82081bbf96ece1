package nl.wijkweb.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something of a web that a format cannot carry.
 *
 * @param what a table of the web folder, {@link #FORMULAS}, or what is left out to protect people
 * @param count how many rows or cells
 */
public record Loss(String what, int count) {
  /** Cells with an apostrophe before them, because a spreadsheet would take them for a formula. */
  public static final String FORMULAS = "formulas";

  /** As it is told in a file: {@code population (12), asked (3)}, or that nothing is left out. */
  public static String told(List<Loss> losses) {
    return losses.isEmpty()
        ? "Nothing of the web is left out."
        : losses.stream()
            .map(loss -> loss.what() + " (" + loss.count() + ")")
            .collect(Collectors.joining(", ", "Not in this file, with the number of rows: ", "."));
  }
}
