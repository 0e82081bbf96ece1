package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.graph.TieKey;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;

/**
 * One web on two days: who came and went, and which ties appeared, ended, grew stronger or faded.
 * Actors are the same by id, ties by their ends and type; the spells of a tie are one tie. A tie is
 * there when both its ends are. Only what is so in every reading of the dates is told as a change;
 * the rest is told as unsure. What nobody knows is never a change.
 *
 * @param stayed how many actors were there on both days
 * @param came who is there on the later day alone, by id
 * @param went who was there on the earlier day alone, by id
 * @param unsure of whom it depends on what a date means, by id
 * @param kept how many ties were there on both days, however they were lived
 * @param appeared the ties of the later day alone, by their key
 * @param ended the ties of the earlier day alone, by their key
 * @param strengthened ties of both days that grew closer, more frequent or further on their way
 * @param faded ties of both days that became less of these
 * @param shifted ties of both days that became more of the one and less of the other
 * @param doubtful ties of which it is not known what became of them
 */
public record Comparison(
    int stayed,
    List<ActorId> came,
    List<ActorId> went,
    List<ActorId> unsure,
    int kept,
    List<TieKey> appeared,
    List<TieKey> ended,
    List<TieShift> strengthened,
    List<TieShift> faded,
    List<TieShift> shifted,
    List<Doubtful> doubtful) {
  public Comparison {
    came = List.copyOf(came);
    went = List.copyOf(went);
    unsure = List.copyOf(unsure);
    appeared = List.copyOf(appeared);
    ended = List.copyOf(ended);
    strengthened = List.copyOf(strengthened);
    faded = List.copyOf(faded);
    shifted = List.copyOf(shifted);
    doubtful = List.copyOf(doubtful);
  }

  /** Why it is not known what became of a tie. */
  public enum Why implements Coded {
    /** Its own dates are not known to the day. */
    DATES,
    /** It ended, and nobody knows when. */
    NO_END,
    /** It is unsure whether one of its ends was there. */
    ENDS,
    /** It was there on both days, but of a day it is not known which of its spells it was in. */
    SPELLS
  }

  /** A tie of which it is not known what became of it. */
  public record Doubtful(TieKey tie, Why why) {}

  /**
   * How far a web stayed as it was.
   *
   * @param lowest the share when every doubtful tie changed; 0 to 1
   * @param highest the share when none did
   */
  public record Stability(double lowest, double highest) {}

  /**
   * Compares a web with itself on another day. O((n + m) log m) for n actors and m spells; without
   * any, nothing changed.
   *
   * @param actors everybody who was ever in it; the ends of the ties among them
   * @param ties every spell of every tie
   * @param since the earlier day
   * @param day the later day, or the same
   */
  public static Comparison of(
      Collection<? extends Member> actors, Collection<Tie> ties, LocalDate since, LocalDate day) {
    return new Comparing(actors, since, day).compare(ties);
  }

  /**
   * The ties of both days as a share of those of either (Jaccard), between the bounds that the
   * doubtful ones leave.
   *
   * @return empty when there is no tie on either day
   */
  public Optional<Stability> stability() {
    int sure = kept + appeared.size() + ended.size();
    int open = (int) doubtful.stream().filter(one -> one.why() != Why.SPELLS).count();
    if (sure + open == 0) {
      return Optional.empty();
    }
    double all = (double) sure + open;
    return Optional.of(new Stability(kept / all, (kept + open) / all));
  }
}
