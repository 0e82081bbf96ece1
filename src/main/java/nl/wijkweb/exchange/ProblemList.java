package nl.wijkweb.exchange;

import java.util.List;

/**
 * All that is wrong with an input, by file and row.
 *
 * @param kept the first problems found, at most as many as the reader keeps
 * @param more how many more there were
 */
public record ProblemList(List<Problem> kept, long more) {
  public ProblemList {
    kept = List.copyOf(kept);
  }

  /** How many problems there are in all. */
  public long count() {
    return kept.size() + more;
  }
}
