package nl.wijkweb.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.ExceptionDates;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Here;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is for everybody in a village, as a file that calendars read (RFC 5545). Nobody is in it:
 * neither who hosts nor whom to ask.
 */
public final class CalendarFile {
  /** For so many years it is written on which days a place is closed. */
  private static final int YEARS_OF_CLOSINGS = 2;

  private CalendarFile() {}

  /**
   * Writes what is open to everyone and has a schedule that can be read, by id. Linear in what is
   * written; without any it is a calendar without events.
   *
   * @param names what an actor is called
   */
  public static byte[] of(PartyWeb web, Function<ActorId, String> names) {
    Programme programme = new Programme(web);
    LocalDate day = web.day();
    Map<ActorId, List<Happening>> calledOff =
        programme.between(day, day.plusYears(YEARS_OF_CLOSINGS)).stream()
            .filter(one -> !one.closed().isEmpty())
            .collect(Collectors.groupingBy(Happening::what));
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Wijkweb//NL");
    for (Member member : programme.events().values()) {
      if (member.facts().offering().openTo() == OpenTo.EVERYONE) {
        programme
            .schedule(member.id())
            .map(schedule -> event(member, schedule, day))
            .ifPresent(
                event -> {
                  event.setSummary(names.apply(member.id()));
                  at(event, programme.places(member.id()).stream().map(names).toList());
                  leaveOut(event, calledOff.getOrDefault(member.id(), List.of()));
                  calendar.addEvent(event);
                });
      }
    }
    calendar
        .getTimezoneInfo()
        .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Here.ZONE), amsterdam()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ICalWriter writer = new ICalWriter(bytes, ICalVersion.V2_0)) {
      writer.write(calendar);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  private static VEvent event(Member member, Schedule schedule, LocalDate day) {
    VEvent event = new VEvent(schedule.event());
    event.setUid(new Uid(member.id() + "@wijkweb"));
    event.setDateTimeStamp(Date.from(day.atStartOfDay(Here.ZONE).toInstant()));
    endWith(event, schedule, member.facts().period().until());
    return event;
  }

  private static void at(VEvent event, List<String> places) {
    if (!places.isEmpty()) {
      event.setLocation(String.join(", ", places));
    }
  }

  private static void leaveOut(VEvent event, List<Happening> calledOff) {
    ExceptionDates off = new ExceptionDates();
    for (Happening one : calledOff) {
      off.getValues().add(date(one.when().start(), one.when().wholeDay()));
    }
    if (!calledOff.isEmpty()) {
      event.addExceptionDates(off);
    }
  }

  /** What is known to be over one day does not go on in a calendar. */
  private static void endWith(VEvent event, Schedule schedule, @Nullable PartialDate until) {
    if (until == null || event.getRecurrenceRule() == null) {
      return;
    }
    Recurrence rule = event.getRecurrenceRule().getValue();
    if (rule.getUntil() == null && rule.getCount() == null) {
      LocalDateTime last = until.latest().atTime(LocalTime.MAX.withNano(0));
      event.setRecurrenceRule(
          new Recurrence.Builder(rule).until(date(last, schedule.isByWholeDays())).build());
    }
  }

  private static ICalDate date(LocalDateTime time, boolean wholeDay) {
    return wholeDay
        ? new ICalDate(
            new DateTimeComponents(time.getYear(), time.getMonthValue(), time.getDayOfMonth()),
            false)
        : new ICalDate(Date.from(time.atZone(Here.ZONE).toInstant()), true);
  }

  /** The clock of Amsterdam as the European Union has it since 1996. */
  private static VTimezone amsterdam() {
    VTimezone zone = new VTimezone(Here.ZONE.getId());
    zone.addStandardTime(
        observance(new StandardTime(), new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), 10));
    zone.addDaylightSavingsTime(
        observance(
            new DaylightSavingsTime(), new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), 3));
    return zone;
  }

  private static <T extends Observance> T observance(T one, DateTimeComponents start, int month) {
    UtcOffset winter = new UtcOffset(true, 1, 0);
    UtcOffset summer = new UtcOffset(true, 2, 0);
    boolean toSummer = one instanceof DaylightSavingsTime;
    one.setDateStart(new ICalDate(start, true));
    one.setTimezoneOffsetFrom(toSummer ? winter : summer);
    one.setTimezoneOffsetTo(toSummer ? summer : winter);
    one.addTimezoneName(toSummer ? "CEST" : "CET");
    one.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(month)
            .byDay(-1, DayOfWeek.SUNDAY)
            .build());
    return one;
  }
}
