package nl.wijkweb.insight;

import java.util.Comparator;
import java.util.List;
import nl.wijkweb.insight.FallenAway.Shares;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two organisations, groups, places or activities that changes much in a web, where
 * it is added or kept (a <em>hefboom</em>). Never one with a person, for nobody is ranked. A tie
 * that is added stands for any between the same two pieces: named are those with most ties there.
 *
 * @param kind what it changes
 * @param one the end with the lower id
 * @param other the other end
 * @param gain for how many it changes that: kept, so many do not come to hang loose; added, so many
 *     are joined with the rest, reach help, or no longer hang by the hinge alone
 * @param fragmentation the web's, without the tie and with it
 * @param hinge by whom they hang as long as there is no second way; else null
 */
public record Lever(
    Kind kind,
    ActorId one,
    ActorId other,
    int gain,
    Shares fragmentation,
    @Nullable ActorId hinge) {
  /** What a tie changes. */
  public enum Kind implements Coded {
    /** There is this tie alone between two parts. */
    KEEP,
    /** It would join two pieces. */
    JOIN,
    /** It would give residents a path to help. */
    HELP,
    /** It would make that some do not hang by one actor alone. */
    SECOND_WAY
  }

  static final Comparator<Lever> BY_GAIN =
      Comparator.comparingInt(Lever::gain)
          .reversed()
          .thenComparing(Lever::one)
          .thenComparing(Lever::other);

  static Lever of(
      Kind kind, ActorId one, ActorId other, int gain, Shares shares, @Nullable ActorId hinge) {
    return one.compareTo(other) <= 0
        ? new Lever(kind, one, other, gain, shares, hinge)
        : new Lever(kind, other, one, gain, shares, hinge);
  }

  /**
   * The ties that change most, of each kind the first few.
   *
   * <p>O(n + m) for what joins and is kept, and as much for every actor by which others hang.
   *
   * @param most how many of each kind
   * @return by kind, and by gain within it; empty where nothing changes anything
   */
  public static List<Lever> in(WhatIf web, int most) {
    return new Levers(web, most).all();
  }
}
