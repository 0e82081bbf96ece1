package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkweb.insight.Money.Crosses;
import nl.wijkweb.insight.Money.Flow;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {
  private static final AreaCode TILBURG = new AreaCode("tilburg");

  private static ActorId id(String id) {
    return new ActorId(id);
  }

  private static boolean inTilburg(Member member) {
    AreaCode home = member.facts().home().area();
    return home == null || home.equals(TILBURG);
  }

  private static Flow flow(String from, String to) {
    return new Flow(id(from), TieType.FUNDS, id(to), null, Crosses.WITHIN);
  }

  /** 002 L8258–L8310: each year's instalment goes to the Tilburg Akkoord and comes back. */
  @ParameterizedTest
  @ValueSource(strings = {"2011-12-31", "2012-06-01", "2013-12-31", "2014-05-01"})
  void shouldFindTheMoneyThatComesBackInTilburg(String day) {
    Money money = Money.of(DemoFolder.parties("tilburg", day), MoneyTests::inTilburg);

    assertThat(money.cycles())
        .containsExactly(List.of(id("gemeente-tilburg"), id("tilburg-akkoord")));
  }

  /** Before the first instalment, and in the year of the last, which was agreed only. */
  @ParameterizedTest
  @ValueSource(strings = {"2010-12-31", "2015-06-01", "2020-01-01"})
  void shouldFindNoneWhenNothingIsPaidBack(String day) {
    assertThat(Money.of(DemoFolder.parties("tilburg", day), MoneyTests::inTilburg).cycles())
        .isEmpty();
  }

  /** 002 L10028: 200,000 in 2013; 002 L8196–L8204: 60,000 of rent back each year. */
  @Test
  void shouldBalanceWhatComesIntoTheNeighbourhoodAndLeavesIt() {
    Money money = Money.of(DemoFolder.parties("tilburg", "2013-12-31"), MoneyTests::inTilburg);

    assertThat(money.balances())
        .containsExactly(
            new Money.Balance(
                new DomainId("work"),
                new Money.Sum(1, new BigDecimal(200_000), 0),
                new Money.Sum(1, new BigDecimal(60_000), 0)));
    assertThat(money.flows())
        .filteredOn(flow -> flow.to().equals(id("tilburg-akkoord")))
        .filteredOn(flow -> flow.amount() == null)
        .extracting(flow -> flow.from().value())
        .containsExactly("tbv-wonen", "tiwos", "wonenbreburg");
  }

  /** 002 L2846–L2861: who pays for the Kulturhus is told, how much is not. */
  @Test
  void shouldKeepAnUnknownAmountUnknown() {
    Money money =
        Money.of(
            DemoFolder.parties("beltrum", "2014-12-31"),
            member -> {
              AreaCode home = member.facts().home().area();
              return home == null || home.equals(new AreaCode("beltrum"));
            });

    assertThat(money.flows()).isNotEmpty().allMatch(flow -> flow.amount() == null);
    assertThat(money.balances())
        .isNotEmpty()
        .allSatisfy(
            balance -> {
              assertThat(balance.in().known()).isZero();
              assertThat(balance.in().unknown()).isEqualTo(balance.in().flows()).isPositive();
            });
    assertThat(money.cycles()).isEmpty();
  }

  @Test
  void shouldFindNothingInAnEmptyWeb() {
    PartyWeb empty = new PartyWeb(List.of(), List.of(), LocalDate.of(2020, 1, 1));

    assertThat(Money.of(empty, member -> true))
        .isEqualTo(new Money(List.of(), List.of(), List.of()));
  }

  @Test
  void shouldTellEachWayBackOnceFromItsLeastOn() {
    List<Flow> flows =
        List.of(flow("c", "a"), flow("a", "b"), flow("b", "c"), flow("b", "a"), flow("c", "d"));

    assertThat(MoneyCycles.of(flows))
        .containsExactly(List.of(id("a"), id("b")), List.of(id("a"), id("b"), id("c")));
  }

  /** Every flow that can come back is in a way that is told, and every way is one of flows. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldTellAWayBackForEveryFlowThatHasOne(int seed) {
    Random random = new Random(seed);
    int parties = 3 + random.nextInt(9);
    Set<List<Integer>> pairs = new HashSet<>();
    for (int i = 0; i < parties * 2; i++) {
      int from = random.nextInt(parties);
      int to = random.nextInt(parties);
      if (from != to) {
        pairs.add(List.of(from, to));
      }
    }
    List<Flow> flows =
        pairs.stream().map(pair -> flow("p" + pair.get(0), "p" + pair.get(1))).toList();

    List<List<ActorId>> cycles = MoneyCycles.of(flows);

    boolean[][] reaches = new boolean[parties][parties];
    pairs.forEach(pair -> reaches[pair.get(0)][pair.get(1)] = true);
    for (int k = 0; k < parties; k++) {
      for (int i = 0; i < parties; i++) {
        for (int j = 0; j < parties; j++) {
          reaches[i][j] |= reaches[i][k] && reaches[k][j];
        }
      }
    }
    Set<List<ActorId>> told = new HashSet<>();
    cycles.forEach(cycle -> told.addAll(steps(cycle)));
    Set<List<ActorId>> expected = new HashSet<>();
    for (List<Integer> pair : pairs) {
      if (reaches[pair.get(1)][pair.get(0)]) {
        expected.add(List.of(id("p" + pair.get(0)), id("p" + pair.get(1))));
      }
    }
    assertThat(told).isEqualTo(expected);
    assertThat(cycles).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(flows.size());
  }

  private static List<List<ActorId>> steps(List<ActorId> cycle) {
    return new ArrayList<>(
        IntStream.range(0, cycle.size())
            .mapToObj(i -> List.of(cycle.get(i), cycle.get((i + 1) % cycle.size())))
            .toList());
  }
}
