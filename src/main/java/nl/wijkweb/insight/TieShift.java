package nl.wijkweb.insight;

import java.util.List;
import nl.wijkweb.graph.TieKey;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.TieStatus;

/**
 * A tie that was there on both days, and lived otherwise on the later.
 *
 * @param steps what of it changed, at least one
 */
public record TieShift(TieKey tie, List<Step> steps) {
  public TieShift {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("nothing changed");
    }
  }

  /** What of a tie can change. */
  public enum Aspect implements Coded {
    FREQUENCY,
    CLOSENESS,
    STATUS
  }

  /**
   * One thing that changed; both values are known.
   *
   * @param direction above 0 when the tie became stronger by it, below 0 when it faded, else 0
   */
  public record Step(Aspect aspect, Coded before, Coded after, int direction) {
    static Step of(Frequency before, Frequency after) {
      // From the most to the least often.
      return new Step(Aspect.FREQUENCY, before, after, before.compareTo(after));
    }

    static Step of(Closeness before, Closeness after) {
      return new Step(Aspect.CLOSENESS, before, after, before.compareTo(after));
    }

    static Step of(TieStatus before, TieStatus after) {
      return new Step(Aspect.STATUS, before, after, Integer.compare(rank(after), rank(before)));
    }

    /** A pause and what is only agreed are no stronger than each other. */
    private static int rank(TieStatus status) {
      return switch (status) {
        case ENDED -> 0;
        case PROPOSED -> 1;
        case AGREED, PAUSED -> 2;
        case ACTIVE -> 3;
      };
    }
  }

  /** Whether it grew in something and faded in nothing. */
  boolean isStronger() {
    return is(1) && !is(-1);
  }

  /** Whether it faded in something and grew in nothing. */
  boolean isWeaker() {
    return is(-1) && !is(1);
  }

  private boolean is(int direction) {
    return steps.stream().anyMatch(step -> Integer.signum(step.direction()) == direction);
  }
}
