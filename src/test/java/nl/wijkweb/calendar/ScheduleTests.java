package nl.wijkweb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTests {
  private static Schedule read(String text) {
    return Schedule.read(text).orElseThrow();
  }

  private static List<Moment> between(String text, String from, String until) {
    return read(text).between(LocalDate.parse(from), LocalDate.parse(until));
  }

  private static List<LocalDateTime> starts(String text, String from, String until) {
    return between(text, from, until).stream().map(Moment::start).toList();
  }

  @Test
  void shouldKeepTheHourOnTheClockWhenSummerTimeBegins() {
    assertThat(
            starts(
                "DTSTART:20190903T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU", "2026-03-23", "2026-04-05"))
        .containsExactly(
            LocalDateTime.parse("2026-03-24T10:00"), LocalDateTime.parse("2026-03-31T10:00"));
    assertThat(
            starts(
                "DTSTART;TZID=Europe/Amsterdam:20171003T100000 RRULE:FREQ=WEEKLY;BYDAY=TU",
                "2026-10-20",
                "2026-10-27"))
        .containsExactly(
            LocalDateTime.parse("2026-10-20T10:00"), LocalDateTime.parse("2026-10-27T10:00"));
  }

  @Test
  void shouldReadATimeInAnotherZoneByTheClockOfTheVillage() {
    assertThat(starts("DTSTART:20260701T080000Z", "2026-07-01", "2026-07-01"))
        .containsExactly(LocalDateTime.parse("2026-07-01T10:00"));
  }

  @Test
  void shouldTellHowLongItTakesOnlyWhenThatIsWritten() {
    assertThat(between("DTSTART:20260701T100000\nDURATION:PT90M", "2026-07-01", "2026-07-01"))
        .extracting(Moment::end)
        .containsExactly(LocalDateTime.parse("2026-07-01T11:30"));
    assertThat(between("DTSTART:20260701T100000", "2026-07-01", "2026-07-01"))
        .extracting(Moment::end)
        .containsOnlyNulls();
  }

  @Test
  void shouldFindWhatBeganBeforeAndIsStillGoingOn() {
    String closing =
        "DTSTART;VALUE=DATE:20190722\nDURATION:P3W\nRRULE:FREQ=YEARLY;BYWEEKNO=30;BYDAY=MO";

    assertThat(between(closing, "2026-08-05", "2026-08-05"))
        .singleElement()
        .satisfies(
            moment -> {
              assertThat(moment.day()).isEqualTo("2026-07-20");
              assertThat(moment.lastDay()).isEqualTo("2026-08-09");
              assertThat(moment.wholeDay()).isTrue();
            });
    assertThat(between(closing, "2026-08-10", "2026-09-10")).isEmpty();
  }

  @Test
  void shouldLeaveOutAndAddSingleDays() {
    String text =
        "DTSTART;VALUE=DATE:20260704\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20260711\n"
            + "RDATE;VALUE=DATE:20260722";

    assertThat(between(text, "2026-07-01", "2026-12-31"))
        .extracting(moment -> moment.day().toString())
        .containsExactly("2026-07-04", "2026-07-18", "2026-07-22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "elke dinsdag",
        "RRULE:FREQ=WEEKLY",
        "DTSTART:gisteren",
        "DTSTART:19491231T100000",
        "DTSTART:20260701T100000\nRRULE:FREQ=SOMETIMES",
        "DTSTART:20260701T100000\nRRULE:FREQ=SECONDLY",
        "DTSTART:20260701T100000\nRRULE:FREQ=DAILY;BYSECOND=1,2,3",
        "DTSTART:20260701T100000\nEND:VEVENT\nBEGIN:VEVENT",
        "DTSTART:20260701T100000\nSUMMARY:Joop"
      })
  void shouldReadNothingElse(String text) {
    assertThat(Schedule.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4",
        "FREQ=WEEKLY;UNTIL=20200101T000000Z"
      })
  void shouldComeToAnEndWithARuleThatGivesNothing(String rule) {
    assertThat(starts("DTSTART:20190101T100000\nRRULE:" + rule, "2026-01-01", "2026-12-31"))
        .isEmpty();
  }

  @Test
  void shouldStopWhereARuleHasNoEnd() {
    assertThat(starts("DTSTART:19500101T100000\nRRULE:FREQ=DAILY", "2026-01-01", "2030-12-31"))
        .hasSize(1_000);
  }
}
