package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects problems; of those beyond a number only the count is kept, so that memory is bounded.
 */
public final class Problems {
  private static final int KEPT = 1_000;

  private final List<Problem> kept = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private long more;

  /** Adds one. */
  public void add(Problem problem) {
    if (kept.size() == KEPT) {
      more++;
      return;
    }
    kept.add(problem);
    if (!files.contains(problem.file())) {
      files.add(problem.file());
    }
  }

  /** Whether there are none. */
  public boolean none() {
    return kept.isEmpty();
  }

  boolean full() {
    return kept.size() == KEPT;
  }

  /** By file in the order in which they came up, then by row, those of a whole file first. */
  public ProblemList list() {
    List<Problem> sorted = new ArrayList<>(kept);
    sorted.sort(
        Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.file()))
            .thenComparing(Problem::row, Comparator.nullsFirst(Comparator.naturalOrder())));
    return new ProblemList(sorted, more);
  }
}
