package nl.wijkweb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever knows the rules, and tries every true row that could be told as it was, finds five values
 * for each part that is too small to tell. That holds of what was moved as well: how often it had
 * to be does not show.
 */
class ToldTests {
  /** The most people in a part that is tried. */
  private static final int MOST = 24;

  /** The most that is told of a part of which everything that it stands for was tried. */
  private static final int TRIED = MOST - Disclosure.STEP + 1;

  private final Map<List<Told>, BitSet[]> possible = new HashMap<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void shouldLeaveFiveValuesToEverySmallPartOfAWhole(int parts) {
    each(new int[parts], 0);

    assertThat(possible).hasSizeGreaterThan(parts);
    possible.forEach(
        (told, values) -> {
          for (int part = 0; part < parts; part++) {
            if (told.get(part).isFew() && isTried(told.subList(0, parts))) {
              assertThat(values[part].cardinality())
                  .as("part %s of %s", part, told)
                  .isGreaterThanOrEqualTo(5);
            }
          }
        });
  }

  private static boolean isTried(List<Told> parts) {
    return parts.stream().allMatch(one -> one.orZero() <= TRIED);
  }

  private void each(int[] truth, int at) {
    if (at < truth.length) {
      for (int value = 0; value <= MOST; value++) {
        truth[at] = value;
        each(truth, at + 1);
      }
      return;
    }
    round(truth, new ArrayList<>());
  }

  /** Every way in which the parts and their whole could be rounded. */
  private void round(int[] truth, List<Told> told) {
    boolean whole = told.size() == truth.length;
    int count = whole ? Arrays.stream(truth).sum() : truth[told.size()];
    for (Told one : ways(count)) {
      List<Told> row = new ArrayList<>(told);
      if (!whole) {
        row.add(one);
        round(truth, row);
      } else {
        Told moved = one.notBelow(0, told.stream().mapToInt(Told::least).sum());
        if (told.stream().anyMatch(Told::isFew)) {
          moved = moved.notToFill(told.stream().mapToInt(Told::most).sum());
        }
        row.add(moved);
        note(row, truth);
      }
    }
  }

  private static List<Told> ways(int count) {
    if (count < Disclosure.SMALLEST) {
      return List.of(Told.FEW);
    }
    int down = count / Disclosure.STEP * Disclosure.STEP;
    return count == down
        ? List.of(Told.rounded(down))
        : List.of(Told.rounded(down), Told.rounded(down + Disclosure.STEP));
  }

  private void note(List<Told> row, int[] truth) {
    assertThat(row.get(truth.length).orZero()).isNotEqualTo(5);
    BitSet[] values =
        possible.computeIfAbsent(
            row,
            fresh -> Arrays.stream(truth).mapToObj(one -> new BitSet()).toArray(BitSet[]::new));
    for (int part = 0; part < truth.length; part++) {
      values[part].set(truth[part]);
    }
    int sum = Arrays.stream(truth).sum();
    Told whole = row.get(truth.length);
    assertThat(sum).as("%s", row).isBetween(whole.least(), whole.most());
  }
}
