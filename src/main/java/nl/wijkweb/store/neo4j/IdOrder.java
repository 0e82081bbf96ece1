package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows that are put in the order of their ids. Most webs hold UUIDs alone, of which the first
 * digits, as a number, tell the order; the texts then only decide between ids that begin alike. The
 * number is worked out when a row is added, while others are still under way.
 */
final class IdOrder<T> {
  /** Up to the third hyphen of a UUID: sixteen digits, a whole number of 64 bits. */
  private static final int BEGIN = 18;

  private final List<Keyed<T>> rows = new ArrayList<>();
  private boolean uuids = true;

  private record Keyed<T>(long key, String id, T row) {}

  void add(String id, T row) {
    uuids &= beginsAsUuid(id);
    rows.add(new Keyed<>(uuids ? key(id) : 0, id, row));
  }

  void addAll(IdOrder<T> others) {
    uuids &= others.uuids;
    rows.addAll(others.rows);
  }

  /** All rows by their ids as texts. O(n log n). */
  List<T> sorted() {
    @SuppressWarnings("unchecked") // of nothing else is anything put into it
    Keyed<T>[] sorted = rows.toArray(new Keyed[0]);
    if (uuids) {
      Arrays.parallelSort(sorted, IdOrder::compare);
    } else {
      Arrays.parallelSort(sorted, (one, other) -> one.id.compareTo(other.id));
    }
    List<T> result = new ArrayList<>(sorted.length);
    for (Keyed<T> one : sorted) {
      result.add(one.row);
    }
    return result;
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
