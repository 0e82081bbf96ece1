package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkweb.metrics.Concentration.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConcentrationTests {
  private static final double TINY = 1e-12;

  /** How many have none, one, two …, for random loads with a heavy tail. */
  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static int[] random(int seed) {
    Random random = new Random(seed);
    int[] having = new int[1 + random.nextInt(12)];
    for (int held = 0; held < having.length; held++) {
      having[held] = random.nextInt(1 + 20 / (held + 1));
    }
    having[having.length - 1]++;
    return having;
  }

  private static List<Integer> loads(int... having) {
    List<Integer> loads = new ArrayList<>();
    for (int held = 0; held < having.length; held++) {
      for (int i = 0; i < having[held]; i++) {
        loads.add(held);
      }
    }
    return loads;
  }

  /** By its definition: the mean difference of all pairs, divided by twice the mean. */
  private static double naiveGini(List<Integer> loads) {
    double differences = 0;
    double sum = 0;
    for (int one : loads) {
      sum += one;
      for (int other : loads) {
        differences += Math.abs(one - other);
      }
    }
    double pairs = (double) loads.size() * loads.size();
    return differences / pairs / (2 * sum / loads.size());
  }

  /** One by one from who has most, until half is there. */
  private static double naiveHalf(List<Integer> loads) {
    double half = loads.stream().mapToInt(one -> one).sum() / 2.0;
    double people = 0;
    for (int i = loads.size() - 1; half > 0; i--) {
      people += Math.min(1, half / loads.get(i));
      half -= loads.get(i);
    }
    return people / loads.size();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldAgreeWithTheDefinitions(int seed) {
    int[] having = random(seed);
    Concentration spread = Concentration.of(having);
    List<Integer> loads = loads(having);
    if (loads.stream().mapToInt(one -> one).sum() == 0) {
      assertThat(spread.gini()).isEmpty();
      return;
    }

    assertThat(spread.gini().orElseThrow()).isCloseTo(naiveGini(loads), within(TINY));
    assertThat(spread.half().orElseThrow()).isCloseTo(naiveHalf(loads), within(TINY));
  }

  /** The curve is below the diagonal, ever steeper, and the Gini is twice the room between. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldDrawACurveThatHoldsTheGini(int seed) {
    Concentration spread = Concentration.of(random(seed));
    List<Point> curve = spread.curve();
    if (curve.isEmpty()) {
      return;
    }

    assertThat(curve.get(0)).isEqualTo(new Point(0, 0));
    Point last = curve.get(curve.size() - 1);
    assertThat(last.sharers()).isCloseTo(1, within(TINY));
    assertThat(last.parts()).isCloseTo(1, within(TINY));
    double under = 0;
    double steep = 0;
    for (int i = 1; i < curve.size(); i++) {
      Point from = curve.get(i - 1);
      Point to = curve.get(i);
      assertThat(to.parts()).isLessThanOrEqualTo(to.sharers() + TINY);
      double slope = (to.parts() - from.parts()) / (to.sharers() - from.sharers());
      assertThat(slope).isGreaterThanOrEqualTo(steep - TINY);
      steep = slope;
      under += (to.sharers() - from.sharers()) * (to.parts() + from.parts()) / 2;
    }
    assertThat(spread.gini().orElseThrow()).isCloseTo(1 - 2 * under, within(1e-9));
  }

  /** As many times as many who have as much, and as many times as much: nothing changes. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldNotDependOnSize(int seed) {
    int[] having = random(seed);
    int[] threefold = IntStream.of(having).map(some -> 3 * some).toArray();
    int[] doubled = new int[2 * having.length];
    IntStream.range(0, having.length).forEach(held -> doubled[2 * held] = having[held]);
    OptionalDouble gini = Concentration.of(having).gini();
    if (gini.isPresent()) {
      assertThat(Concentration.of(threefold).gini().orElseThrow())
          .isCloseTo(gini.getAsDouble(), within(TINY));
      assertThat(Concentration.of(doubled).gini().orElseThrow())
          .isCloseTo(gini.getAsDouble(), within(TINY));
      assertThat(gini.getAsDouble()).isBetween(0.0, 1.0 - 1.0 / loads(having).size() + TINY);
    }
  }

  /** Whoever has more than a bound counted as having just that: never less even. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldBeNoMoreUnevenWhenTheMostAreCutOff(int seed) {
    int[] having = random(seed);
    for (int most = 1; most < having.length; most++) {
      int[] cut = new int[most + 1];
      for (int held = 0; held < having.length; held++) {
        cut[Math.min(held, most)] += having[held];
      }
      assertThat(Concentration.of(cut).gini().orElse(0))
          .isLessThanOrEqualTo(Concentration.of(having).gini().orElse(0) + TINY);
    }
  }

  @Test
  void shouldBeZeroWhenAllHaveAsMuchAndUndefinedWithoutAnything() {
    assertThat(Concentration.of(0, 0, 7).gini()).hasValue(0);
    assertThat(Concentration.of(0, 0, 7).half()).hasValue(0.5);
    assertThat(Concentration.of(0, 1).gini()).hasValue(0);
    assertThat(Concentration.of().gini()).isEmpty();
    assertThat(Concentration.of(12).gini()).isEmpty();
    assertThat(Concentration.of(12).half()).isEmpty();
    assertThat(Concentration.of(12).curve()).isEmpty();
    assertThat(Concentration.of(3, 0, 0, 0, 1).gini().orElseThrow()).isCloseTo(0.75, within(TINY));
    assertThatThrownBy(() -> Concentration.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
