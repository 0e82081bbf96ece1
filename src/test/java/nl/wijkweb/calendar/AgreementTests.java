package nl.wijkweb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Here;
import nl.wijkweb.model.OpenTo;
import org.junit.jupiter.api.Test;

/** Another library than the one that writes our calendars reads them, over ten years. */
class AgreementTests {
  private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2029, 12, 31);

  private static final List<String> RULES =
      List.of(
          "DTSTART:20190903T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU",
          "DTSTART:20180126T140000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR",
          "DTSTART:20220917T100000\nDURATION:PT3H\nRRULE:FREQ=MONTHLY;BYDAY=3SA",
          "DTSTART:20240904T110000\nRRULE:FREQ=WEEKLY;COUNT=10;BYDAY=WE",
          "DTSTART:20190902T090000\nDTEND:20190902T113000\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR",
          "DTSTART:20220205T160000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
          "DTSTART:20210619T120000\nRRULE:FREQ=YEARLY;BYMONTH=6;BYDAY=3SA",
          "DTSTART;VALUE=DATE:20171007\nRRULE:FREQ=WEEKLY;BYDAY=SA",
          "DTSTART:20200329T013000\nRRULE:FREQ=WEEKLY",
          "DTSTART:20201025T120000\nRRULE:FREQ=WEEKLY;UNTIL=20270331T215959Z",
          "DTSTART:20200105T233000\nRRULE:FREQ=DAILY;INTERVAL=3",
          "DTSTART:20200131T190000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31",
          "DTSTART:20200106T190000\nRRULE:FREQ=MONTHLY;BYDAY=MO,TH;BYSETPOS=-1");

  private final Village village = new Village();

  private PartyWeb web() {
    for (int i = 0; i < RULES.size(); i++) {
      village.with(ActorKind.ACTIVITY, "a" + i, OpenTo.EVERYONE, RULES.get(i));
    }
    return village.web(FROM);
  }

  private static Map<String, VEvent> written(PartyWeb web) throws Exception {
    byte[] file = CalendarFile.of(web, ActorId::value);
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .collect(
            Collectors.toMap(
                event -> event.<Summary>getRequiredProperty("SUMMARY").getValue(),
                event -> event,
                (one, other) -> one,
                TreeMap::new));
  }

  private static List<LocalDateTime> theirs(VEvent event) {
    boolean wholeDays =
        event.<DtStart<?>>getRequiredProperty("DTSTART").getDate() instanceof LocalDate;
    Temporal from = wholeDays ? FROM : FROM.atStartOfDay(Here.ZONE);
    Temporal until = wholeDays ? UNTIL : UNTIL.plusDays(1).atStartOfDay(Here.ZONE);
    return event.calculateRecurrenceSet(new Period<>(from, until)).stream()
        .map(period -> local(period.getStart()))
        .sorted()
        .toList();
  }

  private static LocalDateTime local(Temporal start) {
    return start instanceof LocalDate day
        ? day.atStartOfDay()
        : ZonedDateTime.from(start).withZoneSameInstant(Here.ZONE).toLocalDateTime();
  }

  @Test
  void shouldGiveTheSameTimesOverTenYearsSummerAndWinter() throws Exception {
    Map<String, VEvent> events = written(web());

    assertThat(events).hasSize(RULES.size());
    for (int i = 0; i < RULES.size(); i++) {
      List<LocalDateTime> ours =
          Schedule.read(RULES.get(i)).orElseThrow().between(FROM, UNTIL).stream()
              .map(Moment::start)
              .toList();
      List<LocalDateTime> theirs = theirs(events.get("a" + i));
      // What began before is still going on for us and begins no more for them.
      assertThat(ours).as(RULES.get(i)).isNotEmpty().isSubsetOf(theirs);
      assertThat(theirs).as(RULES.get(i)).isEqualTo(ours.size() == 1_000 ? theirs : ours);
    }
  }

  @Test
  void shouldLeaveOutTheWeeksInWhichThePlaceIsClosed() throws Exception {
    village.with(ActorKind.ACTIVITY, "coffee", OpenTo.EVERYONE, RULES.get(0));
    village.with(
        ActorKind.PLACE,
        "hall",
        null,
        "DTSTART;VALUE=DATE:20190722\nDURATION:P3W\nRRULE:FREQ=YEARLY;BYWEEKNO=30;BYDAY=MO");
    village.at("coffee", "hall");
    PartyWeb web = village.web(FROM);

    List<LocalDate> theirs =
        theirs(written(web).get("coffee")).stream().map(LocalDateTime::toLocalDate).toList();
    List<LocalDate> ours =
        Agenda.of(web, FROM, 104).happenings().stream()
            .filter(one -> one.closed().isEmpty())
            .map(one -> one.when().day())
            .filter(day -> !day.isBefore(FROM))
            .toList();

    LocalDate last = ours.get(ours.size() - 1);
    assertThat(theirs.stream().filter(day -> !day.isAfter(last) && !day.isBefore(ours.get(0))))
        .isEqualTo(ours)
        .doesNotContain(LocalDate.of(2020, 7, 28))
        .contains(LocalDate.of(2020, 7, 14), LocalDate.of(2020, 8, 11));
  }

  @Test
  void shouldTellOfNobodyAndOfWhatIsForMembersNothing() throws Exception {
    village.with(ActorKind.ACTIVITY, "club-night", OpenTo.MEMBERS, RULES.get(0));
    village.with(ActorKind.ACTIVITY, "who-knows", null, RULES.get(0));
    village.with(ActorKind.ACTIVITY, "coffee", OpenTo.EVERYONE, RULES.get(0));

    Map<String, VEvent> events = written(village.web(FROM));

    assertThat(events).containsOnlyKeys("coffee");
    VEvent coffee = events.get("coffee");
    assertThat(coffee.<Uid>getRequiredProperty("UID").getValue()).isEqualTo("coffee@wijkweb");
    assertThat(coffee.<Property>getProperties())
        .extracting(Property::getName)
        .containsOnly("UID", "DTSTAMP", "SUMMARY", "DTSTART", "RRULE");
  }

  @Test
  void shouldWriteACalendarWithoutEventsOfAnEmptyWeb() throws Exception {
    assertThat(written(new Village().web(FROM))).isEmpty();
  }
}
