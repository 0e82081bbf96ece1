package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * Measures the best whole of 2,000 offers and needs of 500 parties with 2,000 ties, beside taking
 * the best pair that is left, again and again. Prints rows for {@code src/docs/performance.md}.
 */
public final class MarketBench {
  private static final int PARTIES = 500;
  private static final int TIES = 2_000;
  private static final int ITEMS = 1_000;
  private static final int WORDS = 300;
  private static final int ROUNDS = 15;

  private MarketBench() {}

  public static void main(String[] args) {
    PartyWeb web = web(new Random(1));
    Market market = Market.of(web, (offer, need) -> false);
    List<Pairing> candidates =
        Market.candidates(web, market.offers(), market.needs(), (offer, need) -> false);
    List<Pairing> greedy = GreedyPairing.of(candidates);
    System.out.printf(
        Locale.ROOT,
        "offers %d, needs %d, candidates %d, worth %d in %d pairs, greedy %d in %d%n",
        market.offers().size(),
        market.needs().size(),
        candidates.size(),
        GreedyPairing.worth(market.pairings()),
        market.pairings().size(),
        GreedyPairing.worth(greedy),
        greedy.size());
    row("all of it", () -> Market.of(web, (offer, need) -> false).pairings().size());
    row(
        "candidates alone",
        () ->
            Market.candidates(web, market.offers(), market.needs(), (offer, need) -> false).size());
    row("the best whole of them", () -> Market.best(candidates).size());
    row("greedy of them", () -> GreedyPairing.of(candidates).size());
  }

  private static void row(String what, IntSupplier work) {
    double[] millis = new double[ROUNDS];
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long started = System.nanoTime();
      found += work.getAsInt();
      millis[round] = (System.nanoTime() - started) / 1e6;
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "| %s (%d) | %.1f ms | %.1f ms | %.1f ms |%n",
        what,
        found / ROUNDS,
        millis[ROUNDS / 2],
        millis[ROUNDS - 1],
        first);
  }

  private static PartyWeb web(Random random) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < PARTIES; i++) {
      int each = ITEMS / PARTIES;
      Offering offering =
          new Offering(
              null, null, null, null, List.of(), phrases(random, each), phrases(random, each));
      ActorFacts none = ActorFacts.UNKNOWN;
      ActorFacts facts =
          new ActorFacts(
              none.standing(),
              none.home(),
              none.roles(),
              none.period(),
              none.basis(),
              offering,
              none.source());
      actors.add(new Actor(new ActorId("c" + i), ActorKind.CLUB, facts, Details.named("c" + i)));
    }
    List<Tie> ties = new ArrayList<>();
    while (ties.size() < TIES) {
      int one = random.nextInt(PARTIES);
      int other = random.nextInt(PARTIES);
      if (one != other) {
        ties.add(Tie.of(new ActorId("c" + one), TieType.WORKS_WITH, new ActorId("c" + other)));
      }
    }
    return new PartyWeb(actors, ties, LocalDate.of(2026, 6, 1));
  }

  /** Words as people use them: some often, most seldom. */
  private static List<String> phrases(Random random, int count) {
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      phrases.add("woord" + seldom(random) + " woord" + seldom(random));
    }
    return phrases;
  }

  private static int seldom(Random random) {
    return (int) (WORDS * Math.pow(random.nextDouble(), 2));
  }
}
