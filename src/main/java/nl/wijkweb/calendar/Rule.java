package nl.wijkweb.calendar;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkweb.model.Here;
import nl.wijkweb.model.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place, told in one way whoever wrote it, so that two that mean the same are
 * equal: by the clock of the village, how long it takes in minutes or days.
 *
 * @param every how it comes back; null when it does not
 * @param also single times that are added
 * @param not single times that are left out
 */
record Rule(
    LocalDateTime start,
    boolean wholeDay,
    @Nullable Duration length,
    @Nullable String every,
    SortedSet<LocalDateTime> also,
    SortedSet<LocalDateTime> not) {
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
  private static final Duration LONGEST = Duration.ofDays(366);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  Rule {
    also = Collections.unmodifiableSortedSet(new TreeSet<>(also));
    not = Collections.unmodifiableSortedSet(new TreeSet<>(not));
  }

  /**
   * Reads the lines of an event or of a schedule that tell when it is.
   *
   * @param lines with clocks that are known
   * @throws NotUnderstood when a schedule cannot tell it
   */
  static Rule of(List<String> lines) {
    List<String> rules = lines.stream().filter(line -> is(line, "RRULE")).toList();
    if (rules.size() > 1 || lines.stream().anyMatch(line -> is(line, "EXRULE"))) {
      throw new NotUnderstood(Why.RULE);
    }
    List<String> plain = lines.stream().filter(line -> !is(line, "RRULE")).toList();
    VEvent event = event(plain);
    ICalDate date = event.getDateStart() == null ? null : event.getDateStart().getValue();
    if (date == null) {
      throw new NotUnderstood(Why.START);
    }
    LocalDateTime start = Schedule.local(date);
    if (start.toLocalDate().isBefore(EARLIEST) || start.toLocalDate().isAfter(LATEST)) {
      throw new NotUnderstood(Why.START);
    }
    boolean wholeDay = !date.hasTime();
    ZoneId clock = Clocks.of(plain);
    String every =
        rules.stream()
            .map(line -> Repeat.of(CalendarSections.value(line), start, wholeDay, clock))
            .findFirst()
            .orElse(null);
    Rule rule =
        new Rule(
            start,
            wholeDay,
            length(event, start, wholeDay),
            every,
            also(event, start, wholeDay),
            not(event, start, wholeDay));
    rule.schedule();
    Clocks.refuseOtherHours(rule, plain);
    return rule;
  }

  /** A single time that a line tells, whatever the line is called. */
  static LocalDateTime moment(String line) {
    int name = CalendarSections.name(line).length();
    VEvent event = event(List.of("DTSTART" + line.substring(name)));
    if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
      throw new NotUnderstood(Why.START);
    }
    return Schedule.local(event.getDateStart().getValue());
  }

  /** The event that lines tell, all of which are understood. */
  static VEvent event(List<String> lines) {
    VEvent event =
        Schedule.event(lines.toArray(String[]::new))
            .orElseThrow(() -> new NotUnderstood(Why.START));
    if (!event.getExperimentalProperties().isEmpty()) {
      String name = event.getExperimentalProperties().get(0).getName();
      throw new NotUnderstood(
          "DTEND".equals(name) || "DURATION".equals(name)
              ? Why.LENGTH
              : "DTSTART".equals(name) ? Why.START : Why.RULE);
    }
    return event;
  }

  /** Whether a line has a name. */
  static boolean is(String line, String name) {
    return CalendarSections.name(line).equals(name);
  }

  private static @Nullable Duration length(VEvent event, LocalDateTime start, boolean wholeDay) {
    Duration length = null;
    if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
      length = Duration.between(start, Schedule.local(event.getDateEnd().getValue()));
    } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
      length = Duration.ofMillis(event.getDuration().getValue().toMillis());
    }
    if (length == null || length.isZero() || wholeDay && length.toDays() == 1) {
      return null;
    }
    if (length.isNegative() || length.compareTo(LONGEST) > 0 || length.toSecondsPart() != 0) {
      throw new NotUnderstood(Why.LENGTH);
    }
    return length;
  }

  private static SortedSet<LocalDateTime> also(
      VEvent event, LocalDateTime start, boolean wholeDay) {
    List<ICalDate> dates = new ArrayList<>();
    for (RecurrenceDates some : event.getRecurrenceDates()) {
      if (!some.getPeriods().isEmpty()) {
        throw new NotUnderstood(Why.RULE);
      }
      dates.addAll(some.getDates());
    }
    return times(dates, start, wholeDay);
  }

  private static SortedSet<LocalDateTime> not(VEvent event, LocalDateTime start, boolean wholeDay) {
    List<ICalDate> dates = new ArrayList<>();
    for (ExceptionDates some : event.getExceptionDates()) {
      dates.addAll(some.getValues());
    }
    return times(dates, start, wholeDay);
  }

  /** A day alone is the time of that day at which it is. */
  private static SortedSet<LocalDateTime> times(
      Collection<ICalDate> dates, LocalDateTime start, boolean wholeDay) {
    return dates.stream()
        .map(
            date ->
                date.hasTime() && !wholeDay
                    ? Schedule.local(date)
                    : Schedule.local(date).toLocalDate().atTime(start.toLocalTime()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The schedule that tells it. */
  Schedule schedule() {
    return Schedule.read(text()).orElseThrow(() -> new NotUnderstood(Why.RULE));
  }

  /** Whether it fits where schedules are kept. */
  boolean fits() {
    return TextForm.RULE.fault(text()).isEmpty();
  }

  /** The same without the times left out of which something holds. */
  Rule without(Predicate<LocalDateTime> known) {
    TreeSet<LocalDateTime> kept = new TreeSet<>(not);
    kept.removeIf(known);
    return new Rule(start, wholeDay, length, every, also, kept);
  }

  /** The same with more single times. */
  Rule with(Collection<LocalDateTime> more, Collection<LocalDateTime> fewer) {
    TreeSet<LocalDateTime> added = new TreeSet<>(also);
    added.addAll(more);
    TreeSet<LocalDateTime> leftOut = new TreeSet<>(not);
    leftOut.addAll(fewer);
    return new Rule(start, wholeDay, length, every, added, leftOut);
  }

  /** The same, not going on after a day, when it says nothing of an end itself. */
  Rule until(LocalDate day) {
    if (every == null || every.contains("UNTIL=") || every.contains("COUNT=")) {
      return this;
    }
    String ending =
        Repeat.of(every + ";UNTIL=" + Repeat.last(day, wholeDay), start, wholeDay, Here.ZONE);
    return new Rule(start, wholeDay, length, ending, also, not);
  }

  /** The lines of a schedule that tell it. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("DTSTART" + value(List.of(start)));
    if (length != null) {
      lines.add(
          "DURATION:" + (wholeDay ? "P" + length.toDays() + "D" : "PT" + length.toMinutes() + "M"));
    }
    if (every != null) {
      lines.add("RRULE:" + every);
    }
    if (!also.isEmpty()) {
      lines.add("RDATE" + value(also));
    }
    if (!not.isEmpty()) {
      lines.add("EXDATE" + value(not));
    }
    return String.join("\n", lines);
  }

  private String value(Collection<LocalDateTime> times) {
    DateTimeFormatter form = wholeDay ? DateTimeFormatter.BASIC_ISO_DATE : TIME;
    String text = times.stream().map(form::format).collect(Collectors.joining(","));
    return (wholeDay ? ";VALUE=DATE:" : ":") + text;
  }
}
