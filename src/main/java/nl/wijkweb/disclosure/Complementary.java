package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Hides further counts of a row, so that those which are too small to tell cannot be worked out
 * from its total and the others: each must remain possible as at least {@value #VALUES} values.
 */
final class Complementary {
  private static final int VALUES = 5;

  /** A rounded count stands for any that is nearer than this. */
  private static final int NEAR = Disclosure.STEP - 1;

  private Complementary() {}

  /**
   * A row of counts as they are told.
   *
   * @param total of the row, which may hold more than its parts: not of everybody the part is known
   */
  record Row(PeopleCount total, List<PeopleCount> parts) {}

  /**
   * A row with no more hidden than it takes, the smallest counts first and the total last.
   *
   * @param row as it would be told without looking at the whole
   */
  static Row hide(Row row) {
    List<PeopleCount> parts = new ArrayList<>(row.parts());
    while (!isSafe(row.total(), parts)) {
      OptionalInt smallest =
          IntStream.range(0, parts.size())
              .filter(i -> parts.get(i).value() != null)
              .reduce((one, other) -> told(parts.get(other)) < told(parts.get(one)) ? other : one);
      if (smallest.isEmpty()) {
        return new Row(PeopleCount.HIDDEN, List.copyOf(parts));
      }
      parts.set(smallest.getAsInt(), PeopleCount.HIDDEN);
    }
    return new Row(row.total(), List.copyOf(parts));
  }

  private static int told(PeopleCount count) {
    Integer value = count.value();
    return value == null ? 0 : value;
  }

  private static boolean isSafe(PeopleCount total, List<PeopleCount> row) {
    Integer sum = total.value();
    if (sum == null || !row.contains(PeopleCount.FEW)) {
      return true;
    }
    int few = count(row, PeopleCount.FEW);
    int hidden = count(row, PeopleCount.HIDDEN);
    int toldAtLeast =
        row.stream().filter(Complementary::isTold).mapToInt(Complementary::least).sum();
    int toldAtMost = row.stream().filter(Complementary::isTold).mapToInt(Complementary::most).sum();
    int most = sum + NEAR - toldAtLeast - hidden * Disclosure.SMALLEST;
    int least = least(total) - toldAtMost - (few - 1) * (Disclosure.SMALLEST - 1);
    int highest = Math.min(Disclosure.SMALLEST - 1, most);
    int lowest = hidden > 0 ? 0 : Math.max(0, least);
    return highest - lowest + 1 >= VALUES;
  }

  private static int count(List<PeopleCount> row, PeopleCount one) {
    return (int) row.stream().filter(one::equals).count();
  }

  private static boolean isTold(PeopleCount count) {
    return count.value() != null;
  }

  /** The least that a told count stands for: what is told at all is never small. */
  private static int least(PeopleCount told) {
    return Math.max(Disclosure.SMALLEST, told(told) - NEAR);
  }

  private static int most(PeopleCount told) {
    return told(told) + NEAR;
  }
}
