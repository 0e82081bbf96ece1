package nl.wijkweb.exchange;

import nl.wijkweb.problem.Cause;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file, where it is and how to mend it. The text of this object
 * ({@link #toString}) holds the place alone, so that a log never shows what a cell said about
 * somebody.
 *
 * @param file the file's name within its folder, or the folder's when it is about the whole
 * @param row the line on which the row begins, 1 for the header; null when it is about the file
 * @param column the column's name, null when it is about the row or the file
 * @param value what stands there, shortened to 80 characters, control characters replaced
 * @param cause what is wrong, in no language yet
 */
public record Problem(
    String file,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String value,
    Cause cause) {
  private static final int SHOWN = 80;

  public Problem {
    value = value == null ? null : shown(value);
  }

  /** A problem of a file as a whole. */
  static Problem ofFile(String file, Cause cause) {
    return new Problem(file, null, null, null, cause);
  }

  /** Where it is: file, row and column. */
  public String place() {
    return file + (row == null ? "" : ":" + row) + (column == null ? "" : ":" + column);
  }

  @Override
  public String toString() {
    return "Problem at " + place();
  }

  private static String shown(String value) {
    String clean = value.replaceAll("\\p{Cntrl}", "\uFFFD");
    if (clean.length() <= SHOWN) {
      return clean;
    }
    int end = Character.isHighSurrogate(clean.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
    return clean.substring(0, end) + "…";
  }
}
