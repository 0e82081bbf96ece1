package nl.wijkweb.webs;

import java.util.List;

/**
 * What bringing a web in would do.
 *
 * @param first the first of what would be created or changed, actors before ties, in the order of
 *     what is brought in
 */
public record ImportPreview(WebDifference difference, List<Line> first) {
  /**
   * How many lines are told; what they are like shows in them, how many there are in the counts.
   */
  public static final int MOST_LINES = 20;

  /**
   * An actor or a tie.
   *
   * @param created whether it is not there yet
   * @param tie whether it is a tie
   * @param name what it is called; of a tie its two ends
   */
  public record Line(boolean created, boolean tie, String name) {}

  public ImportPreview {
    first = List.copyOf(first);
  }
}
