package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;

class MarketTests {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final List<String> WORDS =
      List.of("zaal", "tent", "busje", "koffie", "tafels", "chauffeur", "keuken", "muziek");

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private void with(ActorKind kind, String id, List<String> offers, List<String> seeks) {
    ActorFacts none = ActorFacts.UNKNOWN;
    Offering offering = new Offering(null, null, null, null, List.of(), offers, seeks);
    ActorFacts facts =
        new ActorFacts(
            none.standing(),
            none.home(),
            none.roles(),
            none.period(),
            none.basis(),
            offering,
            none.source());
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
  }

  private void tie(String from, String to) {
    ties.add(Tie.of(new ActorId(from), TieType.WORKS_WITH, new ActorId(to)));
  }

  private PartyWeb web() {
    return new PartyWeb(actors, ties, DAY);
  }

  private Market market() {
    return Market.of(web(), (offer, need) -> false);
  }

  private static List<String> pairs(Market market) {
    return market.pairings().stream()
        .map(one -> one.offer().party() + ">" + one.need().party())
        .toList();
  }

  @Test
  void shouldBeEmptyInAnEmptyWeb() {
    assertThat(market()).isEqualTo(new Market(List.of(), List.of(), List.of()));
  }

  /** By what is best for one alone the other would be left without. */
  @Test
  void shouldFindWhatIsBestForAllTogether() {
    with(ActorKind.CLUB, "a", List.of("zaal keuken"), List.of());
    with(ActorKind.CLUB, "b", List.of("zaal"), List.of());
    with(ActorKind.CLUB, "y", List.of(), List.of("keuken bij een zaal"));
    with(ActorKind.CLUB, "z", List.of(), List.of("keuken"));
    tie("b", "y");

    assertThat(pairs(market())).containsExactly("a>z", "b>y");
  }

  @Test
  void shouldGoToTheNearerOfTwo() {
    with(ActorKind.CLUB, "a", List.of("zaal"), List.of());
    with(ActorKind.CLUB, "far", List.of(), List.of("zaal"));
    with(ActorKind.CLUB, "near", List.of(), List.of("zaal"));
    with(ActorKind.SHOP, "between", List.of(), List.of());
    tie("a", "between");
    tie("between", "near");

    assertThat(market().pairings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.need().party()).isEqualTo(new ActorId("near"));
              assertThat(one.steps()).isEqualTo(2);
              assertThat(one.shared()).containsExactly("zaal");
            });
  }

  @Test
  void shouldKeepToTheDaysThatAreNamed() {
    with(ActorKind.CLUB, "a", List.of("zaal op zondag"), List.of());
    with(ActorKind.CLUB, "b", List.of(), List.of("zaal op zaterdag"));
    assertThat(market().pairings()).isEmpty();
    with(ActorKind.CLUB, "c", List.of(), List.of("zaal op zondagen"));
    with(ActorKind.CLUB, "d", List.of(), List.of("zaal"));

    assertThat(pairs(market())).hasSize(1).isSubsetOf("a>c", "a>d");
  }

  @Test
  void shouldReadAConditionAndNotTakeItForWhatIsOffered() {
    with(ActorKind.CLUB, "a", List.of("zaal op zondag (zelf koffie meenemen)"), List.of());
    with(ActorKind.CLUB, "b", List.of(), List.of("koffie"));
    with(ActorKind.CLUB, "c", List.of(), List.of("zaal"));

    assertThat(pairs(market())).containsExactly("a>c");
    assertThat(market().offers().get(0).condition()).isEqualTo("zelf koffie meenemen");
    assertThat(market().needs().get(0).condition()).isNull();
  }

  @Test
  void shouldTellPeopleFromGoodsWhereTheWordsDo() {
    assertThat(new MarketItem(new ActorId("a"), "Chauffeurs op zondag").sort())
        .isEqualTo(MarketItem.Sort.PEOPLE);
    assertThat(new MarketItem(new ActorId("a"), "Grote zaal").sort())
        .isEqualTo(MarketItem.Sort.GOODS);
    assertThat(new MarketItem(new ActorId("a"), "iets leuks").sort())
        .isEqualTo(MarketItem.Sort.UNKNOWN);
  }

  @Test
  void shouldLeaveResidentsAndOnesOwnNeedOut() {
    with(ActorKind.RESIDENT, "joop", List.of("zaal"), List.of("zaal"));
    with(ActorKind.CLUB, "a", List.of("zaal"), List.of("zaal"));

    Market market = market();

    assertThat(market.pairings()).isEmpty();
    assertThat(market.offers()).extracting(MarketItem::party).containsExactly(new ActorId("a"));
  }

  @Test
  void shouldSuggestNothingThatWasAnswered() {
    with(ActorKind.CLUB, "a", List.of("zaal"), List.of());
    with(ActorKind.CLUB, "b", List.of(), List.of("zaal"));

    assertThat(market().pairings()).hasSize(1);
    assertThat(Market.of(web(), (offer, need) -> true).pairings()).isEmpty();
  }

  /** At least as good as taking the best pair that is left, again and again. */
  @Property(tries = 300)
  void shouldNeverBeWorseThanAGreedyMatch(
      @ForAll @IntRange(min = 1, max = 40) int parties, @ForAll long seed) {
    actors.clear();
    ties.clear();
    Random random = new Random(seed);
    for (int i = 0; i < parties; i++) {
      with(ActorKind.CLUB, "c" + i, phrases(random), phrases(random));
    }
    for (int i = 0; i < parties; i++) {
      int other = random.nextInt(parties);
      if (other != i) {
        tie("c" + i, "c" + other);
      }
    }
    PartyWeb web = web();
    Market market = Market.of(web, (offer, need) -> false);
    List<Pairing> candidates =
        Market.candidates(web, market.offers(), market.needs(), (offer, need) -> false);

    assertThat(GreedyPairing.worth(market.pairings()))
        .isGreaterThanOrEqualTo(GreedyPairing.worth(GreedyPairing.of(candidates)));
    assertThat(candidates).containsAll(market.pairings());
    assertThat(market.pairings()).extracting(Pairing::offer).doesNotHaveDuplicates();
    assertThat(market.pairings()).extracting(Pairing::need).doesNotHaveDuplicates();
  }

  private static List<String> phrases(Random random) {
    List<String> phrases = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      phrases.add(
          WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size())));
    }
    return phrases;
  }
}
