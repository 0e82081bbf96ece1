package nl.wijkweb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.wijkweb.calendar.Moment.Overlap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTests {
  private static Moment moment(String text) {
    boolean wholeDay = text.startsWith("day");
    String[] hours = text.split("-", -1);
    LocalDateTime day = LocalDateTime.parse("2026-06-06T00:00");
    if (wholeDay) {
      return new Moment(day, day.plusDays(1), true);
    }
    LocalDateTime end = hours[1].isEmpty() ? null : day.plusHours(Integer.parseInt(hours[1]));
    return new Moment(day.plusHours(Integer.parseInt(hours[0])), end, false);
  }

  @ParameterizedTest
  @CsvSource({
    "9-11, 10-12, YES",
    "9-11, 11-12, NO",
    "9-, 9-, YES",
    "9-, 10-12, MAYBE",
    "9-10, 11-, NO",
    "9-, 33-34, NO",
    "day, 10-12, MAYBE",
    "day, day, MAYBE",
    "day, 25-26, NO",
    "20-30, 25-26, YES"
  })
  void shouldTellWhetherTwoAreAtTheSameTime(String one, String other, Overlap overlap) {
    assertThat(moment(one).with(moment(other))).isEqualTo(overlap);
    assertThat(moment(other).with(moment(one))).isEqualTo(overlap);
  }
}
