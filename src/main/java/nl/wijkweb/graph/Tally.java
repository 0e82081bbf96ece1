package nl.wijkweb.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many ties a graph counted, and how many it left out or took on trust.
 *
 * @param ties ties that count, several between one pair each counted
 * @param statusUnknown how many of those had no status, and were treated as active
 * @param frequencyUnknown ties left out of a weighted projection for want of a frequency
 * @param once ties left out of a weighted projection because they happened a single time
 * @param tooLarge actors shared by so many people that sharing them joins nobody
 * @param sharedAtMost the number of people above which a shared actor is too large; 0 where ties
 *     alone join
 * @param loops edges from a vertex to itself, left out
 */
public record Tally(
    int ties,
    int statusUnknown,
    int frequencyUnknown,
    int once,
    int tooLarge,
    int sharedAtMost,
    int loops) {
  /** The tally of a bare graph. */
  static Tally bare(int ties, int loops) {
    return new Tally(ties, 0, 0, 0, 0, 0, loops);
  }

  Map<String, Object> values() {
    Map<String, Object> leftOut = new LinkedHashMap<>();
    leftOut.put("frequencyUnknown", frequencyUnknown);
    leftOut.put("once", once);
    leftOut.put("loops", loops);
    leftOut.put("sharedByTooMany", tooLarge);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ties", ties);
    values.put("statusUnknown", statusUnknown);
    values.put("leftOut", leftOut);
    if (sharedAtMost > 0) {
      values.put("sharedAtMost", sharedAtMost);
    }
    return values;
  }
}
