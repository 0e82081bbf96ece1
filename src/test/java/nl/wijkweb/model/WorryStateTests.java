package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorryStateTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          passed-on    : taken-up
          taken-up     : person, permission, closed
          permission   : permission, conversation, closed
          conversation : follow-up, closed
          follow-up    : follow-up, closed
          closed       :
          """)
  void shouldSayWhichStepsMayComeNow(String state, String steps) {
    WorryState now = Coded.find(WorryState.class, state).orElseThrow();

    assertThat(now.next().stream().map(Coded::code).collect(Collectors.joining(", ")))
        .isEqualTo(steps == null ? "" : steps);
  }

  @ParameterizedTest
  @EnumSource(WorryState.class)
  void shouldTakeWhatMayComeNowAndNothingElse(WorryState state) {
    List<WorryStep> taken = Arrays.stream(WorryStep.values()).filter(state::takes).toList();

    assertThat(taken).containsExactlyElementsOf(state.next());
  }

  @Test
  void shouldGoNoFurtherThanTakenUpWithoutAYes() {
    assertThat(WorryState.TAKEN_UP.after(WorryStep.PERMISSION, true))
        .isEqualTo(WorryState.PERMISSION);
    assertThat(WorryState.TAKEN_UP.after(WorryStep.PERMISSION, false))
        .isEqualTo(WorryState.TAKEN_UP);
    assertThat(WorryState.PERMISSION.after(WorryStep.PERMISSION, false))
        .isEqualTo(WorryState.TAKEN_UP);
  }
}
