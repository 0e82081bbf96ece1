package nl.wijkweb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.wijkweb.disclosure.Spread.Step;
import nl.wijkweb.disclosure.Spread.Undefined;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTests {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

  private static final ToIntFunction<Set<ActorId>> EXACT =
      some -> some.size() < Disclosure.SMALLEST ? 0 : some.size();

  /** So many who carry one thing, two things and so on. */
  private static Map<ActorId, Integer> loads(int... carriers) {
    Map<ActorId, Integer> loads = new TreeMap<>();
    for (int things = 1; things <= carriers.length; things++) {
      for (int i = 0; i < carriers[things - 1]; i++) {
        loads.put(new ActorId("c" + things + "-" + i), things);
      }
    }
    return loads;
  }

  @Test
  void shouldTellStepsAsFarAsEachHasEnough() {
    Spread spread = Spread.told(loads(40, 20, 6, 3, 1, 1), EXACT);

    assertThat(spread.steps())
        .containsExactly(new Step(1, false, 40), new Step(2, false, 20), new Step(3, true, 11));
    assertThat(spread.because()).isNull();
    assertThat(spread.half().orElseThrow()).isBetween(0.2, 0.5);
  }

  /** One who carries a hundred things shows no more than one who carries as many as ten others. */
  @Test
  void shouldShowNothingOfOneWhoCarriesMost() {
    Map<ActorId, Integer> loads = loads(40, 20);
    loads.put(new ActorId("busy"), 3);
    Spread one = Spread.told(loads, EXACT);
    loads.put(new ActorId("busy"), 100);

    assertThat(Spread.told(loads, EXACT)).isEqualTo(one);
  }

  @Test
  void shouldTellNothingOfFewAndNoFigureOfOneStep() {
    assertThat(Spread.told(Map.of(), EXACT).because()).isEqualTo(Undefined.FEW);
    assertThat(Spread.told(loads(9), EXACT).steps()).isEmpty();
    Spread one = Spread.told(loads(12, 9), EXACT);
    assertThat(one.steps()).containsExactly(new Step(1, true, 21));
    assertThat(one.gini()).isEmpty();
    assertThat(one.because()).isEqualTo(Undefined.FEW);
  }

  @Test
  void shouldTellOfPartiesAsItIs() {
    Spread spread = Spread.exact(loads(2, 0, 0, 1));

    assertThat(spread.steps()).containsExactly(new Step(1, false, 2), new Step(4, false, 1));
    assertThat(spread.gini().orElseThrow()).isEqualTo(1.0 / 3);
    assertThat(Spread.exact(loads(5)).gini()).hasValue(0);
    assertThat(Spread.exact(Map.of()).because()).isEqualTo(Undefined.NOBODY);
    assertThat(Spread.exact(Map.of()).gini()).isEmpty();
  }

  /** Whatever the spread: counts of ten and more, and nobody in two steps. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shouldTellCountsThatMayBeTold(int seed) {
    Random random = new Random(seed);
    Disclosure disclosure = new Disclosure(new byte[32]);
    for (int round = 0; round < 50; round++) {
      int[] carriers = IntStream.range(0, 6).map(i -> random.nextInt(60 / (i + 1))).toArray();
      Map<ActorId, Integer> loads = loads(carriers);
      int seen = random.nextInt(3) * 8;
      Set<ActorId> known = Set.copyOf(loads.keySet().stream().limit(seen).toList());
      Disclosed<LoadFigures> nobody =
          new PartyDisclosure().load(List.of(), List.of(), new PartyWeb(List.of(), List.of(), DAY));

      Spread told = disclosure.overEverybody(nobody, loads, Set.of(), known).value().people();

      assertThat(told.steps())
          .allSatisfy(
              step -> {
                assertThat(step.carriers() % Disclosure.STEP).isZero();
                assertThat(step.carriers())
                    .isGreaterThanOrEqualTo(
                        Disclosure.SMALLEST + (known.isEmpty() ? 0 : known.size()));
              });
      int last = told.steps().size();
      for (int i = 0; i < last; i++) {
        assertThat(told.steps().get(i).things()).isEqualTo(i + 1);
        assertThat(told.steps().get(i).orMore()).isEqualTo(i == last - 1);
      }
      assertThat(told.gini().isPresent()).isEqualTo(last > 1);
      assertThat(told.curve().isEmpty()).isEqualTo(last < 2);
    }
  }
}
