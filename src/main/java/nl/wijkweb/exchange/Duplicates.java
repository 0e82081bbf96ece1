package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * Finds who or what may stand in a web twice. It finds for somebody to look at; nothing is decided
 * by it. What pairs are looked at comes of what they have in common, never of all with all: the
 * same name but for how it is written, nearly the same, or a telephone number, e-mail or website
 * that few share. Two people make a pair by their whole name alone, and within one kind: who is a
 * resident and a professional too stands there twice rightly.
 */
public final class Duplicates {
  /** What more than so many share tells none of them apart. */
  private static final int MOST_ALIKE = 20;

  private static final Comparator<Pair> ORDER =
      Comparator.comparing((Pair pair) -> pair.one().kind().isPerson())
          .thenComparing(pair -> pair.one().kind().isPerson() ? 0 : -pair.weight())
          .thenComparing(pair -> pair.one().details().name())
          .thenComparing(pair -> pair.one().id())
          .thenComparing(pair -> pair.other().id());

  private final Map<String, Pair> pairs = new HashMap<>();
  private final Map<ActorId, Set<ActorId>> ties;

  private Duplicates(Map<ActorId, Set<ActorId>> ties) {
    this.ties = ties;
  }

  /**
   * Somebody or something, as far as whoever looks sees it.
   *
   * @param street where it is, or null
   */
  public record Seen(ActorId id, ActorKind kind, @Nullable String street, Details details) {}

  /** Why two may be one; what tells most comes first. */
  public enum Reason implements Coded {
    SAME_NAME,
    ALIKE_NAME,
    SAME_PHONE,
    SAME_EMAIL,
    SAME_WEBSITE,
    SAME_STREET,
    SAME_KIND,
    /** They are tied to the same others. */
    SHARED_TIES
  }

  /**
   * Two that may be one, in the order of their ids.
   *
   * @param shared how many others they are both tied to
   * @param of to how many others the one with fewer ties is tied
   */
  public record Pair(Seen one, Seen other, Set<Reason> reasons, int shared, int of) {
    private int weight() {
      return (reasons.contains(Reason.SAME_NAME) ? 4 : 0) + reasons.size();
    }
  }

  /**
   * All pairs, those of most reasons first, people last and by name. Linear in what there is and in
   * the pairs that have something in common, which are bounded by the number of actors.
   *
   * @param ties to whom each is tied, as far as whoever looks sees it
   */
  public static List<Pair> of(Collection<Seen> all, Map<ActorId, Set<ActorId>> ties) {
    Duplicates found = new Duplicates(ties);
    List<Seen> inOrder = all.stream().sorted(Comparator.comparing(Seen::id)).toList();
    Predicate<Seen> group = one -> !one.kind().isPerson();
    found.alike(inOrder, Duplicates::name);
    found.alike(inOrder.stream().filter(group).toList(), one -> phone(one.details().phone()));
    found.alike(inOrder.stream().filter(group).toList(), one -> plain(one.details().email()));
    found.alike(inOrder.stream().filter(group).toList(), one -> site(one.details().website()));
    SpeltAlike.pairs(inOrder.stream().filter(group).toList(), found::add);
    return found.pairs.values().stream().sorted(ORDER).toList();
  }

  /** Takes in all pairs of those with the same key, unless those are too many. */
  private void alike(List<Seen> all, Function<Seen, @Nullable String> key) {
    Map<String, List<Seen>> byKey = new HashMap<>();
    for (Seen one : all) {
      String known = key.apply(one);
      if (known != null && !known.isEmpty()) {
        byKey.computeIfAbsent(known, name -> new ArrayList<>()).add(one);
      }
    }
    for (List<Seen> same : byKey.values()) {
      if (same.size() <= MOST_ALIKE) {
        for (int i = 0; i < same.size(); i++) {
          for (int j = i + 1; j < same.size(); j++) {
            add(same.get(i), same.get(j));
          }
        }
      }
    }
  }

  private void add(Seen one, Seen other) {
    pairs.computeIfAbsent(one.id() + "|" + other.id(), pair -> pair(one, other));
  }

  private Pair pair(Seen one, Seen other) {
    Set<Reason> reasons = new TreeSet<>();
    note(reasons, Reason.SAME_NAME, one, other, Duplicates::words);
    if (!reasons.contains(Reason.SAME_NAME) && SpeltAlike.isAlike(one, other)) {
      reasons.add(Reason.ALIKE_NAME);
    }
    note(reasons, Reason.SAME_PHONE, one, other, seen -> phone(seen.details().phone()));
    note(reasons, Reason.SAME_EMAIL, one, other, seen -> plain(seen.details().email()));
    note(reasons, Reason.SAME_WEBSITE, one, other, seen -> site(seen.details().website()));
    note(reasons, Reason.SAME_STREET, one, other, seen -> plain(seen.street()));
    note(reasons, Reason.SAME_KIND, one, other, seen -> seen.kind().code());
    Set<ActorId> some = ties.getOrDefault(one.id(), Set.of());
    Set<ActorId> others = ties.getOrDefault(other.id(), Set.of());
    int shared = (int) some.stream().filter(others::contains).count();
    if (shared > 0) {
      reasons.add(Reason.SHARED_TIES);
    }
    return new Pair(one, other, reasons, shared, Math.min(some.size(), others.size()));
  }

  private static void note(
      Set<Reason> reasons,
      Reason reason,
      Seen one,
      Seen other,
      Function<Seen, @Nullable String> of) {
    String known = of.apply(one);
    if (known != null && !known.isEmpty() && known.equals(of.apply(other))) {
      reasons.add(reason);
    }
  }

  /** By what two have the same name: people within their kind. */
  private static @Nullable String name(Seen one) {
    String words = words(one);
    return words.isEmpty() ? null : (one.kind().isPerson() ? one.kind().code() : "") + '|' + words;
  }

  private static String words(Seen one) {
    return PlainName.of(one.details().name()).key();
  }

  /** The digits of a number, however it is written; the country's own stand for a nought. */
  static @Nullable String phone(@Nullable String number) {
    return number == null
        ? null
        : number
            .replaceAll("\\(0\\)", "")
            .replaceAll("[^0-9+]", "")
            .replaceFirst("^(\\+|00)31", "0");
  }

  /** A website without how it is fetched. */
  static @Nullable String site(@Nullable String website) {
    String plain = plain(website);
    return plain == null
        ? null
        : plain.replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("/+$", "");
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
  }
}
