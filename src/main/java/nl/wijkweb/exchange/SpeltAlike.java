package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.wijkweb.exchange.Duplicates.Seen;

/**
 * Finds names that are spelt nearly the same. Of two that are at most <i>k</i> letters apart, one
 * of 2<i>k</i> + 1 parts of the one stands unchanged in the other, at most <i>k</i> places from
 * where it stood, since two letters that changed places touch two parts at most (after Li, Deng,
 * Wang and Feng, "Pass-Join", VLDB 2011): only those that share such a part are compared.
 */
final class SpeltAlike {
  /** A part in more names than this tells none of them apart. */
  private static final int MOST_SHARING = 60;

  private static final int MOST_LETTERS = 2;

  private final BiConsumer<Seen, Seen> found;
  private final Map<String, List<Spelt>> byPart = new HashMap<>();

  private SpeltAlike(BiConsumer<Seen, Seen> found) {
    this.found = found;
  }

  private record Spelt(Seen seen, String name) {}

  /** Takes all pairs of one kind that are spelt alike, each once and the first given first. */
  static void pairs(List<Seen> all, BiConsumer<Seen, Seen> found) {
    SpeltAlike alike = new SpeltAlike(found);
    all.forEach(alike::take);
  }

  /** Whether two of one kind have names that are spelt alike. */
  static boolean isAlike(Seen one, Seen other) {
    return one.kind() == other.kind() && Lookalikes.isSpeltAlike(name(one), name(other));
  }

  private void take(Seen seen) {
    Spelt next = new Spelt(seen, name(seen));
    Set<Seen> compared = new HashSet<>();
    for (Spelt known : sharing(next)) {
      if (compared.add(known.seen()) && Lookalikes.isSpeltAlike(known.name(), next.name())) {
        found.accept(known.seen(), seen);
      }
    }
    for (int part = 0; part < parts(next.name().length()); part++) {
      int from = begin(next.name().length(), part);
      String text = next.name().substring(from, begin(next.name().length(), part + 1));
      byPart
          .computeIfAbsent(key(next, next.name().length(), part, text), key -> new ArrayList<>())
          .add(next);
    }
  }

  /** Those before it that share a part with it, some of them more than once. */
  private List<Spelt> sharing(Spelt next) {
    List<Spelt> sharing = new ArrayList<>();
    String name = next.name();
    for (int length = Math.max(1, name.length() - MOST_LETTERS);
        length <= name.length() + MOST_LETTERS;
        length++) {
      for (int part = 0; part < parts(length); part++) {
        int size = begin(length, part + 1) - begin(length, part);
        int first = Math.max(0, begin(length, part) - MOST_LETTERS);
        int last = Math.min(name.length() - size, begin(length, part) + MOST_LETTERS);
        for (int at = first; at <= last; at++) {
          List<Spelt> known = byPart.get(key(next, length, part, name.substring(at, at + size)));
          if (known != null && known.size() <= MOST_SHARING) {
            sharing.addAll(known);
          }
        }
      }
    }
    return sharing;
  }

  /** Numbers tell two of a kind apart, so that those of one part have the same. */
  private static String key(Spelt of, int length, int part, String text) {
    return of.seen().kind()
        + "|"
        + length
        + '|'
        + part
        + '|'
        + text
        + '|'
        + Lookalikes.digits(of.name());
  }

  /** Short names differ in one letter at most. */
  private static int parts(int length) {
    return 2 * (length < Lookalikes.LONG ? 1 : MOST_LETTERS) + 1;
  }

  private static int begin(int length, int part) {
    return length * part / parts(length);
  }

  private static String name(Seen one) {
    return PlainName.of(one.details().name()).joined();
  }
}
