package nl.wijkweb.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may be there already under a name that somebody is about to add. It finds for them to
 * look at; nothing is decided by it.
 */
public final class Lookalikes {
  /** Names shorter than this differ too easily by one letter. */
  private static final int SHORTEST = 5;

  /** From this length two letters may differ. */
  static final int LONG = 12;

  private static final Comparator<Lookalike> ORDER =
      Comparator.comparing(Lookalike::match)
          .thenComparing(one -> one.there().name())
          .thenComparing(one -> one.there().id());

  private Lookalikes() {}

  /** An actor by name. */
  public record Named(ActorId id, ActorKind kind, String name) {}

  /** How much two names are alike. */
  public enum Match implements Coded {
    /** The same words, but for case, accents, order, legal form and abbreviation. */
    SAME,
    /** Of the same kind, and a letter or two differ. */
    SPELLING
  }

  /** One that is there, and how much its name is alike. */
  public record Lookalike(Named there, Match match) {}

  /**
   * Those whose name is alike: with the same words first, then by name. Linear in those that are
   * there.
   *
   * @param kind of what is to be added, or null when it is not known: then of any
   */
  public static List<Lookalike> of(String name, @Nullable ActorKind kind, Collection<Named> there) {
    PlainName wanted = PlainName.of(name);
    return there.stream()
        .flatMap(
            one ->
                match(wanted, PlainName.of(one.name()), kind == null || kind == one.kind())
                    .map(match -> new Lookalike(one, match))
                    .stream())
        .sorted(ORDER)
        .toList();
  }

  private static Optional<Match> match(PlainName one, PlainName other, boolean sameKind) {
    if (one.key().isEmpty()) {
      return Optional.empty();
    }
    if (one.key().equals(other.key())) {
      return Optional.of(Match.SAME);
    }
    return sameKind && isSpeltAlike(one.joined(), other.joined())
        ? Optional.of(Match.SPELLING)
        : Optional.empty();
  }

  /** Whether two names, each in one word, differ in a letter or two. */
  static boolean isSpeltAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int most = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
    // A number tells two of a kind apart: club 9 is not club 10.
    return Math.abs(one.length() - other.length()) <= most
        && digits(one).equals(digits(other))
        && Nearest.distance(one, other) <= most;
  }

  /** The digits of a name. */
  static String digits(String text) {
    return text.replaceAll("\\P{N}", "");
  }
}
