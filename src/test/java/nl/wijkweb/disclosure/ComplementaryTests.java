package nl.wijkweb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is too small to tell cannot be worked out from the rest of its row. */
class ComplementaryTests {
  private static PeopleCount told(int value) {
    return value < Disclosure.SMALLEST
        ? PeopleCount.FEW
        : new PeopleCount(value, String.valueOf(value));
  }

  private static Complementary.Row row(int total, int... parts) {
    return new Complementary.Row(
        told(total), Arrays.stream(parts).mapToObj(ComplementaryTests::told).toList());
  }

  private static List<String> texts(Complementary.Row row) {
    return row.parts().stream().map(PeopleCount::text).toList();
  }

  @Test
  void shouldLeaveARowThatTellsNothingMore() {
    assertThat(Complementary.hide(row(60, 20, 25, 15))).isEqualTo(row(60, 20, 25, 15));
    assertThat(Complementary.hide(row(25, 20, 3))).isEqualTo(row(25, 20, 3));
    assertThat(Complementary.hide(row(5, 3, 2))).isEqualTo(row(5, 3, 2));
    assertThat(Complementary.hide(row(5))).isEqualTo(row(5));
  }

  /** Of 40 there are 20 told, so that one small part could only be near 9. */
  @Test
  void shouldHideTheSmallestThatGivesAnotherAway() {
    assertThat(texts(Complementary.hide(row(60, 30, 10, 5)))).containsExactly("30", "…", "<10");
  }

  @Test
  void shouldHideTheTotalWhenNothingElseIsLeft() {
    Complementary.Row safe = Complementary.hide(row(20, 9, 9));

    assertThat(safe.total()).isEqualTo(PeopleCount.HIDDEN);
    assertThat(texts(safe)).containsExactly("<10", "<10");
  }

  /** Whoever tries every row that rounds to what is told finds five values for each small part. */
  @Test
  void shouldLeaveFiveValuesForEverySmallPart() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int[] truth = random.ints(3, 0, 24).toArray();
      int[] rounded = Arrays.stream(truth).map(one -> rounded(one, random)).toArray();
      int total = rounded(Arrays.stream(truth).sum(), random);

      Complementary.Row safe = Complementary.hide(row(total, rounded));

      for (int part = 0; part < truth.length; part++) {
        if (safe.parts().get(part).equals(PeopleCount.FEW)) {
          assertThat(possible(safe, part).cardinality())
              .as("%s told as %s", Arrays.toString(truth), safe)
              .isGreaterThanOrEqualTo(5);
        }
      }
    }
  }

  private static int rounded(int count, Random random) {
    int rest = count % Disclosure.STEP;
    return count < Disclosure.SMALLEST || rest == 0
        ? count
        : count - rest + (random.nextInt(Disclosure.STEP) < rest ? Disclosure.STEP : 0);
  }

  private static BitSet possible(Complementary.Row safe, int part) {
    BitSet values = new BitSet();
    List<int[]> rows = new ArrayList<>();
    fill(safe, new int[safe.parts().size()], 0, rows);
    rows.forEach(row -> values.set(row[part]));
    return values;
  }

  private static void fill(Complementary.Row safe, int[] row, int at, List<int[]> rows) {
    if (at == row.length) {
      if (isToldAs(Arrays.stream(row).sum(), safe.total())) {
        rows.add(row.clone());
      }
      return;
    }
    for (int value = 0; value < 40; value++) {
      if (isToldAs(value, safe.parts().get(at))) {
        row[at] = value;
        fill(safe, row, at + 1, rows);
      }
    }
  }

  private static boolean isToldAs(int count, PeopleCount told) {
    if (told.equals(PeopleCount.FEW)) {
      return count < Disclosure.SMALLEST;
    }
    Integer value = told.value();
    return count >= Disclosure.SMALLEST
            && (value == null || Math.abs(count - value) < Disclosure.STEP)
        || told.equals(PeopleCount.HIDDEN);
  }
}
