package nl.wijkweb.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate that is the fewest changes away, case left out of account.
   *
   * @return empty when more than a third of the characters would have to change
   */
  public static Optional<String> to(String text, Collection<String> candidates) {
    String wanted = text.toLowerCase(Locale.ROOT);
    int most = Math.max(1, wanted.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= most)
        .min(Comparator.comparingInt(candidate -> distance(wanted, lower(candidate))))
        .filter(candidate -> distance(wanted, lower(candidate)) <= most);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Characters added, dropped, replaced, or swapped with the next (optimal string alignment). */
  static int distance(String left, String right) {
    int[][] steps = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        steps[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(steps, left, right, i, j);
      }
    }
    return steps[left.length()][right.length()];
  }

  private static int step(int[][] steps, String left, String right, int i, int j) {
    boolean same = left.charAt(i - 1) == right.charAt(j - 1);
    int replaced = steps[i - 1][j - 1] + (same ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, 1 + steps[i - 2][j - 2]) : best;
  }
}
