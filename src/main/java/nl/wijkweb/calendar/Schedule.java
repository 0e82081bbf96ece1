package nl.wijkweb.calendar;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.Google2445Utils;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import nl.wijkweb.model.Here;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place, as an actor's {@code schedule} tells it: the lines {@code DTSTART},
 * {@code DTEND} or {@code DURATION}, {@code RRULE}, {@code RDATE} and {@code EXDATE} of RFC 5545. A
 * time without a zone is by the clock of Europe/Amsterdam, summer and winter.
 */
public final class Schedule {
  /** A rule that began before is not followed: the library gives up after a hundred years. */
  private static final LocalDateTime EARLIEST = LocalDate.of(1950, 1, 1).atStartOfDay();

  /** More often in one look is no rule that people live by. */
  private static final int MOST = 1_000;

  private static final Pattern NEXT_LINE =
      Pattern.compile("\\s+(?=(DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE)[:;])");
  private static final Pattern LINE =
      Pattern.compile("(DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE)[:;]\\S+");
  private static final Set<Frequency> BY_THE_DAY =
      EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

  private static final Pattern DAY = Pattern.compile("\\b\\d{8}\\b");

  private final VEvent event;

  /** The event with midnight for days, so that it is counted by the clock of the village. */
  private final VEvent byTheClock;

  private final boolean wholeDays;
  private final @Nullable Duration length;

  private Schedule(VEvent event, VEvent byTheClock) {
    this.event = event;
    this.byTheClock = byTheClock;
    this.wholeDays = !event.getDateStart().getValue().hasTime();
    this.length = length(byTheClock, wholeDays);
  }

  /**
   * Reads a schedule. Linear in the text.
   *
   * @return empty when it is none: a line that does not belong, no start, or a rule that is more
   *     often than daily
   */
  public static Optional<Schedule> read(String text) {
    String[] lines = lines(text).toArray(String[]::new);
    for (String line : lines) {
      if (!LINE.matcher(line).matches()) {
        return Optional.empty();
      }
    }
    return event(lines)
        .filter(event -> isUnderstood(event) && isByTheDay(event))
        .flatMap(
            event ->
                event.getDateStart().getValue().hasTime()
                    ? Optional.of(new Schedule(event, event))
                    : event(byTheClock(lines)).map(clock -> new Schedule(event, clock)));
  }

  /** The lines of a schedule, however they are parted. */
  static List<String> lines(String text) {
    return List.of(NEXT_LINE.split(text.strip()));
  }

  /** A day as its midnight. */
  private static String[] byTheClock(String[] lines) {
    return Arrays.stream(lines)
        .map(line -> line.replace(";VALUE=DATE", ""))
        .map(line -> DAY.matcher(line).replaceAll("$0T000000"))
        .toArray(String[]::new);
  }

  /** The event that some lines tell, by the clock of the village where they name no other. */
  static Optional<VEvent> event(String... lines) {
    String file =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\r\nBEGIN:VEVENT\r\n"
            + String.join("\r\n", lines)
            + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    try (ICalReader reader = new ICalReader(file)) {
      reader.setDefaultTimezone(TimeZone.getTimeZone(Here.ZONE));
      return reader.readNext().getEvents().stream().findFirst();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static boolean isUnderstood(VEvent event) {
    DateStart start = event.getDateStart();
    return event.getExperimentalProperties().isEmpty()
        && start != null
        && start.getValue() != null
        && !local(start.getValue()).isBefore(EARLIEST);
  }

  private static boolean isByTheDay(VEvent event) {
    RecurrenceRule rule = event.getRecurrenceRule();
    if (rule == null) {
      return true;
    }
    Recurrence every = rule.getValue();
    return every != null
        && BY_THE_DAY.contains(every.getFrequency())
        && every.getByHour().isEmpty()
        && every.getByMinute().isEmpty()
        && every.getBySecond().isEmpty();
  }

  private static @Nullable Duration length(VEvent event, boolean wholeDays) {
    Duration length = null;
    if (event.getDateEnd() != null) {
      length =
          Duration.between(
              local(event.getDateStart().getValue()), local(event.getDateEnd().getValue()));
    } else if (event.getDuration() != null) {
      length = Duration.ofMillis(event.getDuration().getValue().toMillis());
    } else if (wholeDays) {
      length = Duration.ofDays(1);
    }
    return length == null || length.isZero() || length.isNegative() ? null : length;
  }

  /** Whether only days are told, not hours. */
  boolean isByWholeDays() {
    return wholeDays;
  }

  /** The event as the library has it. */
  VEvent event() {
    return event;
  }

  /**
   * Every time that it is going on between two days, both included, in order; at most {@value
   * #MOST}. Linear in the times from its first to the last of these where the rule counts, else in
   * those that are found.
   */
  public List<Moment> between(LocalDate from, LocalDate until) {
    long days = length == null ? 0 : length.toDays() + 1;
    List<Moment> moments = new ArrayList<>();
    DateIterator times =
        Google2445Utils.getDateIterator(byTheClock, TimeZone.getTimeZone(Here.ZONE));
    times.advanceTo(Date.from(from.minusDays(days).atStartOfDay(Here.ZONE).toInstant()));
    while (times.hasNext() && moments.size() < MOST) {
      LocalDateTime begin = local(times.next());
      if (begin.toLocalDate().isAfter(until)) {
        break;
      }
      Moment moment = new Moment(begin, length == null ? null : begin.plus(length), wholeDays);
      if (!moment.lastDay().isBefore(from)) {
        moments.add(moment);
      }
    }
    return moments;
  }

  static LocalDateTime local(Date date) {
    return LocalDateTime.ofInstant(date.toInstant(), Here.ZONE);
  }
}
