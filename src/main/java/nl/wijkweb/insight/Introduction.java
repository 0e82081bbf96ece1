package nl.wijkweb.insight;

import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;

/**
 * Two parties who have no tie, and why they could meet. What is told of them says nothing of how
 * good either is, and no pair comes before another.
 *
 * @param one the party with the lower id
 * @param reasons at least one, in the order of {@link Why}
 */
public record Introduction(ActorId one, ActorId other, List<Reason> reasons) {
  public Introduction {
    reasons = List.copyOf(reasons);
    if (one.compareTo(other) >= 0 || reasons.isEmpty()) {
      throw new IllegalArgumentException("a pair is told once, and with a reason");
    }
  }

  /** Why two could meet. */
  public enum Why implements Coded {
    /** What one offers is what the other seeks. */
    OFFER_MEETS_NEED,
    /** They are there for the same people. */
    SAME_TARGET_GROUP,
    /** Both know the same others. */
    TWO_STEPS,
    /** Between their life domains no tie is recorded at all. */
    EMPTY_CELL
  }

  /**
   * One reason, with what it rests on.
   *
   * @param words the offer and the need; the target groups; the two life domains; else none
   * @param actors who offers and who seeks; whom both know; else nobody
   */
  public record Reason(Why why, List<String> words, List<ActorId> actors) {
    public Reason {
      words = List.copyOf(words);
      actors = List.copyOf(actors);
    }
  }
}
