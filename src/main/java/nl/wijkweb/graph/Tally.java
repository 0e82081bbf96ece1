package nl.wijkweb.graph;

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
}
