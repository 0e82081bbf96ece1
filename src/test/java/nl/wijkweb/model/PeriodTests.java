package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {
  @ParameterizedTest
  @CsvSource({
    ", , 1900-01-01, true",
    "2016, , 2015-12-31, false",
    "2016, , 2016-01-01, true",
    "2016-06-15, , 2016-06-14, false",
    ", 2016, 2016-12-31, true",
    ", 2016, 2017-01-01, false",
    "2014, 2016-05, 2016-05-31, true",
    "2014, 2016-05, 2016-06-01, false"
  })
  void shouldIncludeEveryDayThatItMayInclude(
      @Nullable String since, @Nullable String until, LocalDate day, boolean included) {
    assertThat(period(since, until).mayInclude(day)).isEqualTo(included);
  }

  @ParameterizedTest
  @CsvSource({"2017, 2016", "2016-06, 2016-05", "2016-05-02, 2016-05-01"})
  void shouldRefuseToEndBeforeItBegins(String since, String until) {
    assertThatIllegalArgumentException().isThrownBy(() -> period(since, until));
  }

  @ParameterizedTest
  @CsvSource({"2016, 2016", "2016-06, 2016", "2016-12-31, 2016", "2016, 2016-01-01"})
  void shouldAcceptDatesThatMayBeInOrder(String since, String until) {
    assertThatNoException().isThrownBy(() -> period(since, until));
  }

  @Test
  void shouldTellTheSpellThatBeganLast() {
    List<Spell<Integer>> formality =
        List.of(
            new Spell<>(4, period("2016", null)),
            new Spell<>(3, period("2014", "2016")),
            new Spell<>(1, Period.UNKNOWN));

    assertThat(Spell.on(formality, LocalDate.of(2013, 1, 1))).contains(1);
    assertThat(Spell.on(formality, LocalDate.of(2015, 1, 1))).contains(3);
    assertThat(Spell.on(formality, LocalDate.of(2016, 7, 1))).contains(4);
    assertThat(Spell.allOn(formality, LocalDate.of(2016, 7, 1))).containsExactly(4, 3, 1);
  }

  @Test
  void shouldTellNothingWhereNoSpellIs() {
    List<Spell<Integer>> formality = List.of(new Spell<>(3, period("2014", "2016")));

    assertThat(Spell.on(formality, LocalDate.of(2017, 1, 1))).isEmpty();
    assertThat(Spell.on(List.<Spell<Integer>>of(), LocalDate.of(2017, 1, 1))).isEmpty();
  }

  private static Period period(@Nullable String since, @Nullable String until) {
    return new Period(
        since == null ? null : PartialDate.parse(since),
        until == null ? null : PartialDate.parse(until));
  }
}
