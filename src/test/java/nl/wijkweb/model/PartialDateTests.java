package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {
  @ParameterizedTest
  @CsvSource({
    "2016, 2016-01-01, 2016-12-31",
    "2016-05, 2016-05-01, 2016-05-31",
    "2016-02, 2016-02-01, 2016-02-29",
    "2016-05-21, 2016-05-21, 2016-05-21",
    "' 1500 ', 1500-01-01, 1500-12-31"
  })
  void shouldMeanEveryDayThatItMayMean(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "16",
        "2016-5",
        "2016-13",
        "2016-00",
        "2016-05-00",
        "2016-05-32",
        "2015-02-29",
        "21-05-2016",
        "2016/05/21",
        "2016-05-21T10:00",
        "1499",
        "2201",
        "２０１６"
      })
  void shouldRefuseWhatIsNoDate(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
  }

  @Test
  void shouldRefuseADayWithoutAMonth() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2016, 0, 3));
  }

  @Test
  void shouldComeInTheOrderOfTheFirstDayAndAmongThoseTheNarrowestFirst() {
    List<PartialDate> sorted =
        List.of("2017", "2016-05", "2016", "2016-01-01", "2016-01").stream()
            .map(PartialDate::parse)
            .sorted()
            .toList();

    assertThat(sorted)
        .extracting(PartialDate::toString)
        .containsExactly("2016-01-01", "2016-01", "2016", "2016-05", "2017");
  }

  @Test
  void shouldHoldADayOfTheCalendar() {
    assertThat(PartialDate.of(LocalDate.of(2014, 3, 9))).hasToString("2014-03-09");
  }
}
