package nl.wijkweb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkweb.calendar.Planned.Outcome;
import nl.wijkweb.calendar.UnreadableCalendar.Reason;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPlanTests {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
  private static final ActorId CHOIR = new ActorId("choir");

  private final Village village = new Village();

  @BeforeEach
  void beginWithAChoirAndAHall() {
    village.with(ActorKind.CLUB, "choir", null, null);
    village.with(ActorKind.PLACE, "Dorpshuis", null, null);
  }

  private CalendarPlan plan(String file) {
    return CalendarPlan.of(file, village.web(DAY), CHOIR, Map.of(), ActorId::value);
  }

  private static String sample(String name) throws IOException {
    try (InputStream in =
        CalendarPlanTests.class.getResourceAsStream("/calendars/" + name + ".ics")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String calendar(String... events) {
    StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
    for (String event : events) {
      file.append("BEGIN:VEVENT\n").append(event).append("\nEND:VEVENT\n");
    }
    return file.append("END:VCALENDAR\n").toString();
  }

  private static String weekly(String uid, String more) {
    return "UID:" + uid + "\nSUMMARY:Koffie\nDTSTART:20260901T100000\n" + more;
  }

  private static List<LocalDateTime> starts(Planned one, String from, String until) {
    return Schedule.read(String.valueOf(one.schedule()))
        .orElseThrow()
        .between(LocalDate.parse(from), LocalDate.parse(until))
        .stream()
        .map(Moment::start)
        .toList();
  }

  @Test
  void shouldReadWhatGoogleWrites() throws IOException {
    CalendarPlan plan = plan(sample("google"));

    assertThat(plan.events())
        .extracting(one -> one.outcome() + " " + one.name() + " " + one.why())
        .containsExactly(
            "CREATE Repetitie koor null",
            "OUT Korendag OVER",
            "CREATE Kerstconcert null",
            "OUT null PRIVATE");
    Planned choir = plan.events().get(0);
    assertThat(choir.schedule())
        .isEqualTo(
            "DTSTART:20250902T193000\nDURATION:PT120M\n"
                + "RRULE:FREQ=WEEKLY;UNTIL=20270630T215959Z;BYDAY=TU\nRDATE:20261013T200000\n"
                + "EXDATE:20261013T193000,20261222T193000,20261229T193000");
    assertThat(starts(choir, "2026-10-06", "2026-11-03"))
        .containsExactly(
            LocalDateTime.parse("2026-10-06T19:30"),
            LocalDateTime.parse("2026-10-13T20:00"),
            LocalDateTime.parse("2026-10-20T19:30"),
            LocalDateTime.parse("2026-10-27T19:30"),
            LocalDateTime.parse("2026-11-03T19:30"));
    assertThat(choir.place()).isEqualTo(new ActorId("Dorpshuis"));
    assertThat(choir.notes()).containsExactly(Note.CLOSING_WEEKS);
    assertThat(choir.line()).isEqualTo(26);
    Planned concert = plan.events().get(2);
    assertThat(concert.schedule()).isEqualTo("DTSTART:20261219T200000\nDURATION:PT120M");
    assertThat(concert.place()).isNull();
    assertThat(plan.withPeople()).isEqualTo(1);
    assertThat(plan.toString()).doesNotContain("Joop", "example.org", "06 00000000");
  }

  @Test
  void shouldReadWhatOutlookWritesAndSayOfWhichClockNobodyKnows() throws IOException {
    CalendarPlan plan = plan(sample("outlook"));

    assertThat(plan.events())
        .extracting(one -> one.outcome() + " " + one.name() + " " + one.why())
        .containsExactly("CREATE Koffieochtend null", "OUT Wandelen CLOCK");
    assertThat(plan.events().get(0).schedule())
        .isEqualTo(
            "DTSTART:20260903T100000\nDURATION:PT120M\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
    assertThat(plan.others()).isEqualTo(1);
    assertThat(plan.withPeople()).isEqualTo(1);
  }

  @Test
  void shouldReadWhatAppleWritesAndBendNoClock() throws IOException {
    CalendarPlan plan = plan(sample("apple"));

    assertThat(plan.events())
        .extracting(one -> one.outcome() + " " + one.name() + " " + one.why())
        .containsExactly(
            "CREATE Bingo, met koffie null",
            "CREATE Koningsdag op het plein null",
            "OUT Yoga OTHER_CLOCK",
            "CREATE Engelse les null");
    assertThat(plan.events().get(0).next())
        .extracting(Moment::start)
        .startsWith(LocalDateTime.parse("2026-10-07T20:00"));
    assertThat(plan.events().get(1).schedule())
        .isEqualTo("DTSTART;VALUE=DATE:20270427\nRRULE:FREQ=YEARLY");
    assertThat(starts(plan.events().get(3), "2026-10-20", "2026-10-27"))
        .containsExactly(
            LocalDateTime.parse("2026-10-20T10:00"), LocalDateTime.parse("2026-10-27T10:00"));
  }

  @Test
  void shouldLeaveAloneWhatItWroteItself() {
    village.with(
        ActorKind.PLACE,
        "hall",
        null,
        "DTSTART;VALUE=DATE:20190722\nDURATION:P3W\nRRULE:FREQ=YEARLY;BYWEEKNO=30;BYDAY=MO");
    List<String> rules =
        List.of(
            "DTSTART:20190903T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU",
            "DTSTART:20180126T140000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR",
            "DTSTART:20220917T100000\nDURATION:PT3H\nRRULE:FREQ=MONTHLY;BYDAY=3SA",
            "DTSTART:20190902T090000\nDTEND:20190902T113000\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR",
            "DTSTART:20220205T160000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
            "DTSTART;VALUE=DATE:20171007\nRRULE:FREQ=WEEKLY",
            "DTSTART:20251025T120000\nRRULE:FREQ=WEEKLY;UNTIL=20270331T215959Z\n"
                + "EXDATE:20261017T120000",
            "DTSTART:20260105T233000\nRRULE:FREQ=DAILY;INTERVAL=3;COUNT=400",
            "DTSTART;TZID=Europe/Amsterdam:20261224T190000");
    for (int i = 0; i < rules.size(); i++) {
      village.with(ActorKind.ACTIVITY, "a" + i, OpenTo.EVERYONE, rules.get(i));
      village.at("a" + i, "hall");
    }
    String file =
        new String(CalendarFile.of(village.web(DAY), ActorId::value), StandardCharsets.UTF_8);

    assertThat(plan(file).events())
        .hasSize(rules.size())
        .allSatisfy(one -> assertThat(one.outcome()).as("%s", one).isEqualTo(Outcome.SAME));
  }

  @Test
  void shouldKnowAnActivityAgainByItsNameHostAndTime() {
    village.with(
        ActorKind.ACTIVITY,
        "Koffie",
        null,
        "DTSTART;TZID=Europe/Amsterdam:20260901T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU");
    village.tie("choir", TieType.ORGANISES, "Koffie");

    Planned same = plan(calendar(weekly("1", "RRULE:FREQ=WEEKLY;INTERVAL=1"))).events().get(0);
    Planned other = plan(calendar(weekly("1", "RRULE:FREQ=WEEKLY;BYDAY=FR"))).events().get(0);

    assertThat(same.outcome()).isEqualTo(Outcome.SAME);
    assertThat(same.activity()).isEqualTo(new ActorId("Koffie"));
    assertThat(other.outcome()).isEqualTo(Outcome.CREATE);
    assertThat(other.notes()).containsExactly(Note.SAME_NAME);
  }

  @Test
  void shouldMatchAPlaceAsItIsTold() {
    String file = calendar(weekly("1", "LOCATION:Dorpshuis"), weekly("2", "LOCATION:De zaal"));
    Map<String, Optional<ActorId>> told =
        Map.of("Dorpshuis", Optional.empty(), "De zaal", Optional.of(new ActorId("Dorpshuis")));

    List<Planned> events =
        CalendarPlan.of(
                file.replace("20260901", "20261001"), village.web(DAY), CHOIR, told, ActorId::value)
            .events();

    assertThat(events.get(0).place()).isNull();
    assertThat(events.get(1).place()).isEqualTo(new ActorId("Dorpshuis"));
  }

  @ParameterizedTest
  @CsvSource({
    "RRULE:FREQ=SECONDLY, OFTEN",
    "RRULE:FREQ=DAILY;BYSECOND=1, OFTEN",
    "RRULE:FREQ=WEEKLY;COUNT=1000000000, RULE",
    "RRULE:FREQ=WEEKLY;COUNT=0, RULE",
    "RRULE:FREQ=WEEKLY;BYEASTER=1, RULE",
    "RRULE:FREQ=WEEKLY;UNTIL=ooit, RULE",
    "RRULE:FREQ=WEEKLY;BYDAY=XX, RULE",
    "RRULE:W1 TU #0, RULE",
    "RRULE, RULE",
    "DTEND:20250101T100000, LENGTH",
    "DURATION:P99999999W, LENGTH",
    "DTEND:morgen, LENGTH",
    "EXRULE:FREQ=WEEKLY, RULE",
    "RDATE;VALUE=PERIOD:20261001T100000/PT1H, RULE",
    "STATUS:CANCELLED, CANCELLED",
    "CLASS:CONFIDENTIAL, PRIVATE",
    "CLASS:X-VAN-MIJ, PRIVATE",
    "RECURRENCE-ID:20260901T100000, ONCE"
  })
  void shouldSayWhatItDoesNotTake(String line, Why why) {
    Planned one = plan(calendar(weekly("1", line))).events().get(0);

    assertThat(one.outcome()).isEqualTo(Outcome.OUT);
    assertThat(one.why()).isEqualTo(why);
  }

  @Test
  void shouldSayWhenARuleIsLongerThanAnyThatPeopleMake() {
    String days = "MO,".repeat(20_000) + "TU";

    assertThat(plan(calendar(weekly("1", "RRULE:FREQ=WEEKLY;BYDAY=" + days))).events().get(0).why())
        .isEqualTo(Why.LONG);
  }

  @Test
  void shouldReadAClockOnlyWhereTheLineNamesOne() {
    String of = "DTSTART;X-VOBJ-ORIGINAL-TZID=Ergens:20261001T100000\nRRULE:FREQ=WEEKLY";

    Planned one = plan(calendar("UID:1\nSUMMARY:Koffie\n" + of)).events().get(0);

    assertThat(one.schedule()).isEqualTo("DTSTART:20261001T100000\nRRULE:FREQ=WEEKLY;BYDAY=TH");
  }

  @Test
  void shouldLeaveOutTheTimeThatIsOtherwiseAndSayWhatDoesNotComeAlong() {
    String once = "UID:1\nRECURRENCE-ID;VALUE=DATE:20260922\nSTATUS:CANCELLED\nSUMMARY:Koffie";
    String longer =
        "UID:1\nRECURRENCE-ID:20260929T100000\nSUMMARY:Bij het water\n"
            + "DTSTART:20260930T100000\nDURATION:PT3H";

    Planned one = plan(calendar(weekly("1", "RRULE:FREQ=WEEKLY"), once, longer)).events().get(0);

    assertThat(one.schedule()).contains("EXDATE:20260922T100000,20260929T100000");
    assertThat(one.schedule()).doesNotContain("RDATE");
    assertThat(one.notes()).contains(Note.ONCE_OTHERWISE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DTSTART:gisteren", "DTSTART:00010101T000000", "DTSTART:99991231", "X:1"})
  void shouldNeedAStart(String line) {
    assertThat(plan(calendar("UID:1\nSUMMARY:Koffie\n" + line)).events().get(0).why())
        .isEqualTo(Why.START);
  }

  @Test
  void shouldTakeWhatIsFarAheadForComing() {
    String far = "UID:1\nSUMMARY:Koffie\nDTSTART;VALUE=DATE:20991203";

    assertThat(plan(calendar(far)).events().get(0).outcome()).isEqualTo(Outcome.CREATE);
  }

  @Test
  void shouldSayWhatStandsTwiceOrHasNoName() {
    String soon = weekly("1", "RRULE:FREQ=WEEKLY");
    assertThat(plan(calendar(soon, soon, "UID:2\nDTSTART:20261001")).events())
        .extracting(Planned::why)
        .containsExactly(null, Why.TWICE, Why.NAME);
  }

  @Test
  void shouldNotTakeMoreDaysOffThanFit() {
    StringBuilder off = new StringBuilder("RRULE:FREQ=DAILY\nEXDATE:20260902T100000");
    LocalDate day = LocalDate.of(2026, 9, 3);
    for (int i = 0; i < 100; i++) {
      off.append(',').append(day.plusDays(i).toString().replace("-", "")).append("T100000");
    }

    assertThat(plan(calendar(weekly("1", off.toString()))).events().get(0).why())
        .isEqualTo(Why.LONG);
    Planned old =
        plan(calendar(
                weekly("1", off.toString()).replace(":2026", ":2025").replace(",2026", ",2025")))
            .events()
            .get(0);
    assertThat(old.outcome()).isEqualTo(Outcome.CREATE);
    assertThat(old.notes()).contains(Note.OLD_DAYS_OFF);
  }

  @Test
  void shouldStandAHostileFile() {
    assertThatThrownBy(() -> plan("PK\u0003\u0004 zip")).isInstanceOf(UnreadableCalendar.class);
    assertThatThrownBy(() -> plan("")).isInstanceOf(UnreadableCalendar.class);
    assertThat(reason("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Half")).isEqualTo(Reason.CUT_OFF);
    assertThat(reason("BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(100_000)))
        .isEqualTo(Reason.NO_CALENDAR);
    String[] many = new String[CalendarSections.MOST_EVENTS + 1];
    java.util.Arrays.fill(many, "UID:1");
    assertThat(reason(calendar(many))).isEqualTo(Reason.TOO_MANY_EVENTS);
    String bomb = "X".repeat(900_000);
    assertThat(plan(calendar("SUMMARY:" + bomb + "\nDTSTART:20261001")).events())
        .extracting(Planned::why)
        .containsExactly(Why.NAME);
    assertThat(plan(calendar("SUMMARY:a\n" + " b\n".repeat(200_000) + "DTSTART:20261001")).events())
        .hasSize(1);
    assertThat(plan(calendar(weekly("1", "RDATE:" + "20261001T100000,".repeat(50_000)))).events())
        .hasSize(1);
  }

  private Reason reason(String file) {
    try {
      plan(file);
      throw new AssertionError("it was read");
    } catch (UnreadableCalendar none) {
      return none.reason();
    }
  }
}
