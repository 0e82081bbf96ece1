package nl.wijkweb.insight;

import java.util.List;

/**
 * An offer that is what somebody else seeks.
 *
 * @param shared the words that both have, in order of the alphabet, at least one
 * @param steps how many ties it is from the one party to the other; 0 when it is too far
 */
public record Pairing(MarketItem offer, MarketItem need, List<String> shared, int steps) {
  /** A further way is warm no more. */
  public static final int FURTHEST = WarmPaths.LONGEST;

  private static final int WORTH_OF_WORD = 10;

  public Pairing {
    shared = List.copyOf(shared);
  }

  /**
   * How much the best whole gains by it: ten for each word that both have, and two for each step by
   * which the two are nearer than too far. It orders nothing that is shown.
   */
  int worth() {
    int warmth = steps == 0 ? 0 : 2 * (FURTHEST + 1 - steps);
    return WORTH_OF_WORD * shared.size() + warmth;
  }
}
