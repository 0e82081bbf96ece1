package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Puts many rows in the order of their ids. Most ids are UUIDs, of which the first digits, as a
 * number, tell the order; so that is sorted by first, and the texts are only compared to be sure.
 */
final class IdOrder {
  private static final int DIGITS = 16;

  private IdOrder() {}

  private record Keyed<T>(long key, T row) {}

  /** Sorts rows by their ids as texts. O(n log n). */
  static <T> void sort(List<T> rows, Function<T, String> id) {
    List<Keyed<T>> keyed = new ArrayList<>(rows.size());
    for (T row : rows) {
      keyed.add(new Keyed<>(key(id.apply(row)), row));
    }
    keyed.sort((one, other) -> Long.compareUnsigned(one.key, other.key));
    rows.clear();
    keyed.forEach(one -> rows.add(one.row));
    rows.sort(Comparator.comparing(id));
  }

  /** The first hexadecimal digits; whatever comes after another character counts for nothing. */
  private static long key(String id) {
    long key = 0;
    int digits = 0;
    for (int i = 0; i < id.length() && digits < DIGITS; i++) {
      int digit = Character.digit(id.charAt(i), 16);
      if (digit >= 0) {
        key = key << 4 | digit;
        digits++;
      } else if (id.charAt(i) != '-') {
        break;
      }
    }
    return key << 4 * (DIGITS - digits);
  }
}
