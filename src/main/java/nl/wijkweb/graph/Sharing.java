package nl.wijkweb.graph;

import static nl.wijkweb.model.TieType.ATTENDS;
import static nl.wijkweb.model.TieType.BOARD_MEMBER_OF;
import static nl.wijkweb.model.TieType.MEETS_AT;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.model.TieType.ORGANISES;
import static nl.wijkweb.model.TieType.RUNS;
import static nl.wijkweb.model.TieType.TAKES_PART_IN;
import static nl.wijkweb.model.TieType.VOLUNTEERS_AT;
import static nl.wijkweb.model.TieType.WORKS_FOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.wijkweb.model.TieType;

/**
 * Which people share something, and how much: the two-mode web of people and what they take part
 * in, folded onto the people.
 */
public final class Sharing {
  /** More people than this sharing an actor are joined by it in no case. */
  static final int AT_MOST = 1_000;

  /** The bound is halved until no more pairs than this arise. */
  static final int PAIRS = 5_000_000;

  /** By a tie of one of these types a person takes part in what the tie leads to. */
  static final Set<TieType> BY =
      EnumSet.of(
          MEMBER_OF,
          ATTENDS,
          VOLUNTEERS_AT,
          BOARD_MEMBER_OF,
          RUNS,
          WORKS_FOR,
          TAKES_PART_IN,
          ORGANISES,
          MEETS_AT);

  private final Adjacency sharedBy;
  private final Adjacency sharing;
  private final int atMost;

  /** Receives a pair, the lower number first, and how many actors the two share. */
  public interface Pairs {
    void accept(int one, int other, int shared);
  }

  /** People and what they take part in; both are numbers below {@code order}. */
  Sharing(int order, EdgeList takingPart) {
    this.sharedBy = takingPart.arcs(order);
    this.sharing = takingPart.arcsReversed(order);
    int bound = AT_MOST;
    while (pairsWithin(bound) > PAIRS) {
      bound /= 2;
    }
    this.atMost = bound;
  }

  /**
   * Who shares what, pair by pair.
   *
   * @param order above every number in {@code sharers} and {@code shared}
   */
  public static Sharing of(int order, int[] sharers, int[] shared) {
    EdgeList takingPart = new EdgeList(sharers.length, false);
    for (int pair = 0; pair < sharers.length; pair++) {
      takingPart.add(sharers[pair], shared[pair], 1);
    }
    return new Sharing(order, takingPart);
  }

  private long pairsWithin(int bound) {
    long pairs = 0;
    for (int actor = 0; actor < sharing.order(); actor++) {
      long people = sharing.degree(actor);
      pairs += people > bound ? 0 : people * (people - 1) / 2;
    }
    return pairs;
  }

  /** The number of people above which a shared actor joins nobody. */
  public int atMost() {
    return atMost;
  }

  /** Whether an actor is shared by too many to join them. */
  boolean isTooLarge(int actor) {
    return sharing.degree(actor) > atMost;
  }

  /** The number of actors shared by too many. */
  public int tooLarge() {
    int count = 0;
    for (int actor = 0; actor < sharing.order(); actor++) {
      count += isTooLarge(actor) ? 1 : 0;
    }
    return count;
  }

  /** Gives every pair that shares anything, once, in ascending order. */
  public void forEach(Pairs pairs) {
    int[] shared = new int[sharing.order()];
    int[] met = new int[sharing.order()];
    for (int person = 0; person < sharing.order(); person++) {
      int count = 0;
      for (int actor : sharedBy.neighboursOf(person)) {
        if (isTooLarge(actor)) {
          continue;
        }
        for (int other : sharing.neighboursOf(actor)) {
          if (other > person && shared[other]++ == 0) {
            met[count++] = other;
          }
        }
      }
      Arrays.sort(met, 0, count);
      for (int i = 0; i < count; i++) {
        pairs.accept(person, met[i], shared[met[i]]);
        shared[met[i]] = 0;
      }
    }
  }
}
