package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Puts many rows in the order of their ids. Most webs hold UUIDs alone, of which the first digits,
 * as a number, tell the order; the texts then only decide between ids that begin alike.
 */
final class IdOrder {
  /** Up to the third hyphen of a UUID: sixteen digits, a whole number of 64 bits. */
  private static final int BEGIN = 18;

  private IdOrder() {}

  private record Keyed<T>(long key, String id, T row) {}

  /** Sorts rows by their ids as texts. O(n log n). */
  static <T> void sort(List<T> rows, Function<T, String> id) {
    boolean uuids = rows.stream().map(id).allMatch(IdOrder::beginsAsUuid);
    List<Keyed<T>> keyed = new ArrayList<>(rows.size());
    for (T row : rows) {
      String text = id.apply(row);
      keyed.add(new Keyed<>(uuids ? key(text) : 0, text, row));
    }
    @SuppressWarnings("unchecked") // of nothing else is anything put into it
    Keyed<T>[] sorted = keyed.toArray(new Keyed[0]);
    Arrays.parallelSort(sorted, IdOrder::compare);
    rows.clear();
    for (Keyed<T> one : sorted) {
      rows.add(one.row);
    }
  }

  private static int compare(Keyed<?> one, Keyed<?> other) {
    int byKey = Long.compareUnsigned(one.key, other.key);
    return byKey == 0 ? one.id.compareTo(other.id) : byKey;
  }

  private static boolean beginsAsUuid(String id) {
    for (int i = 0; i < BEGIN; i++) {
      if (i >= id.length() || (isHyphen(i) ? id.charAt(i) != '-' : digit(id.charAt(i)) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static long key(String id) {
    long key = 0;
    for (int i = 0; i < BEGIN; i++) {
      if (!isHyphen(i)) {
        key = key << 4 | digit(id.charAt(i));
      }
    }
    return key;
  }

  private static boolean isHyphen(int place) {
    return place == 8 || place == 13;
  }

  /** What a digit is worth; below 0 for an upper-case one, which as a text comes before. */
  private static int digit(char digit) {
    if (digit >= '0' && digit <= '9') {
      return digit - '0';
    }
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
  }
}
