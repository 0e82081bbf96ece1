package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTests {
  @ParameterizedTest
  @EnumSource(TextForm.class)
  void shouldTakeAsManyCharactersAsFitAndNoMore(TextForm form) {
    assertThat(form.fault("x".repeat(form.longest()))).isEmpty();
    assertThat(form.fault("x".repeat(form.longest() + 1))).contains(TextForm.Fault.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007", "a\u007Fb", "a\u0085b", "a\nb", "a\tb", "\uD83D"})
  void shouldRefuseControlCharactersAndHalfCharactersInALine(String text) {
    assertThat(TextForm.LINE.fault(text)).contains(TextForm.Fault.CONTROL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Café 't Hoekje", "=1+1", "a|b", "👩‍👧 samen", "شارع", "a;b,\"c\""})
  void shouldTakeAnyWords(String text) {
    assertThat(TextForm.LINE.fault(text)).isEmpty();
  }

  @Test
  void shouldTakeSeveralLinesInANoteAndARuleAlone() {
    assertThat(TextForm.NOTE.fault("one\n\ttwo")).isEmpty();
    assertThat(TextForm.RULE.fault("DTSTART:20160105\nRRULE:FREQ=WEEKLY")).isEmpty();
    assertThat(TextForm.NOTE.fault("one\u0007two")).isPresent();
  }

  @Test
  void shouldRefuseTheSeparatorOfListsInAnItemAndInACode() {
    assertThat(TextForm.ITEM.fault("soup|coffee")).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> new DomainId("work|income"));
  }

  @Test
  void shouldTakeOffSpaceAroundATextAndWriteLineEndsOneWay() {
    Details details = new Details("  Koor ", null, " ", null, null, "one\r\ntwo\rthree");

    assertThat(details.name()).isEqualTo("Koor");
    assertThat(details.phone()).isNull();
    assertThat(details.note()).isEqualTo("one\ntwo\nthree");
  }
}
