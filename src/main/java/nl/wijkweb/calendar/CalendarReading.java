package nl.wijkweb.calendar;

import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.calendar.CalendarSections.Raw;
import nl.wijkweb.model.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a calendar tells. A single time that is otherwise is taken into the event of
 * which it is one.
 *
 * @param events in the order of the file
 * @param withPeople how many of them told of people or had a description, which was not read
 * @param others how many tasks, notes and the like there are, which are not read
 */
record CalendarReading(List<Incoming> events, int withPeople, int others) {
  /** More of one event is read by nobody. */
  private static final int LONGEST = 20_000;

  private static final int KEY = 16;

  /** So long is a day without an hour: 20160521. */
  private static final int DAY = 8;

  private static final Set<String> WHEN =
      Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE");

  CalendarReading {
    events = List.copyOf(events);
  }

  /**
   * Reads a file. Linear in the file, and for each event in the times of some years.
   *
   * @param day days off before its year stay out where they do not fit
   * @throws UnreadableCalendar when it is none
   */
  static CalendarReading of(String text, LocalDate day) {
    CalendarSections sections = CalendarSections.of(text);
    Clocks clocks = new Clocks(sections.zones());
    Set<String> repeating = new HashSet<>();
    Map<String, List<Raw>> onces = new HashMap<>();
    for (Raw raw : sections.events()) {
      if (line(raw, "RECURRENCE-ID").isEmpty()) {
        repeating.add(uid(raw));
      }
    }
    List<Raw> whole = new ArrayList<>();
    for (Raw raw : sections.events()) {
      if (line(raw, "RECURRENCE-ID").isPresent() && repeating.contains(uid(raw))) {
        onces.computeIfAbsent(uid(raw), fresh -> new ArrayList<>()).add(raw);
      } else {
        whole.add(raw);
      }
    }
    List<Incoming> events =
        whole.stream()
            .map(raw -> read(raw, onces.getOrDefault(uid(raw), List.of()), clocks, day))
            .toList();
    return new CalendarReading(events, sections.withPeople(), sections.others());
  }

  private static Incoming read(Raw raw, List<Raw> onces, Clocks clocks, LocalDate day) {
    Set<Note> notes = EnumSet.noneOf(Note.class);
    boolean ownAffair = isOwnAffair(raw);
    Optional<String> once = line(raw, "RECURRENCE-ID");
    String name = ownAffair ? null : text(raw, "SUMMARY");
    String place = ownAffair ? null : text(raw, "LOCATION");
    Rule rule = null;
    Why why = null;
    if (ownAffair) {
      why = Why.PRIVATE;
    } else if (name == null) {
      why = Why.NAME;
    } else if (once.isPresent()) {
      why = Why.ONCE;
    } else {
      try {
        if (onces.stream().anyMatch(one -> isCalledOtherwise(one, raw))) {
          notes.add(Note.ONCE_OTHERWISE);
        }
        rule = fitting(withOnces(rule(raw, clocks), onces, clocks, notes), day, notes);
      } catch (NotUnderstood not) {
        why = not.why();
      }
      if (why == null && word(raw, "STATUS").equals("CANCELLED")) {
        why = Why.CANCELLED;
      }
    }
    String uid = uid(raw);
    String told = uid.isEmpty() ? name + "\n" + (rule == null ? "" : rule.text()) : uid;
    return new Incoming(
        key(told + once.map("\n"::concat).orElse("")),
        raw.line(),
        uid,
        name,
        place,
        rule,
        why,
        notes);
  }

  private static Rule rule(Raw raw, Clocks clocks) {
    return Rule.of(
        raw.lines().stream()
            .filter(line -> WHEN.contains(CalendarSections.name(line)))
            .map(line -> clocks.known(line).orElseThrow(() -> new NotUnderstood(Why.CLOCK)))
            .toList());
  }

  private static Rule withOnces(Rule rule, List<Raw> onces, Clocks clocks, Set<Note> notes) {
    List<LocalDateTime> also = new ArrayList<>();
    List<LocalDateTime> not = new ArrayList<>();
    for (Raw once : onces) {
      String of = line(once, "RECURRENCE-ID").orElseThrow();
      if (of.toUpperCase(Locale.ROOT).contains("RANGE=")) {
        throw new NotUnderstood(Why.FROM_THEN_ON);
      }
      LocalDateTime usual = usual(rule, clocks.known(of));
      if (word(once, "STATUS").equals("CANCELLED")) {
        not.add(usual);
        continue;
      }
      Rule then = rule(once, clocks);
      boolean same =
          then.wholeDay() == rule.wholeDay() && Objects.equals(then.length(), rule.length());
      boolean moved = !then.start().equals(usual);
      if (moved) {
        not.add(usual);
      }
      if (!same) {
        notes.add(Note.ONCE_OTHERWISE);
      } else if (moved) {
        also.add(then.start());
      }
    }
    return rule.with(also, not);
  }

  /** When one time would have been; some programs name its day alone. */
  private static LocalDateTime usual(Rule rule, Optional<String> line) {
    String known = line.orElseThrow(() -> new NotUnderstood(Why.CLOCK));
    LocalDateTime told = Rule.moment(known);
    boolean dayAlone = CalendarSections.value(known).length() == DAY;
    return dayAlone ? told.toLocalDate().atTime(rule.start().toLocalTime()) : told;
  }

  /** Whatever is not said to be public may be somebody's own affair (RFC 5545, 3.8.1.3). */
  private static boolean isOwnAffair(Raw raw) {
    return raw.lines().stream()
        .filter(line -> CalendarSections.name(line).equals("CLASS"))
        .anyMatch(line -> !CalendarSections.value(line).equalsIgnoreCase("PUBLIC"));
  }

  private static boolean isCalledOtherwise(Raw once, Raw whole) {
    return Stream.of("SUMMARY", "LOCATION")
        .anyMatch(
            name ->
                line(once, name).isPresent()
                    && !Objects.equals(text(once, name), text(whole, name)));
  }

  private static Rule fitting(Rule rule, LocalDate day, Set<Note> notes) {
    LocalDateTime year = day.withDayOfYear(1).atStartOfDay();
    Rule shorter = rule;
    if (!rule.fits()) {
      shorter = rule.without(time -> time.isBefore(year));
      notes.add(Note.OLD_DAYS_OFF);
    }
    if (!shorter.fits()) {
      throw new NotUnderstood(Why.LONG);
    }
    return shorter;
  }

  /** Whether single days off lie together for longer than it takes to come back twice. */
  static boolean lookLikeClosing(Rule rule, LocalDate day) {
    List<LocalDateTime> off =
        rule.not().stream().filter(time -> !time.toLocalDate().isBefore(day)).toList();
    for (int i = 1; i < off.size(); i++) {
      if (Duration.between(off.get(i - 1), off.get(i)).toDays() <= 7) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> line(Raw raw, String name) {
    return raw.lines().stream()
        .filter(line -> CalendarSections.name(line).equals(name))
        .findFirst();
  }

  private static String uid(Raw raw) {
    return line(raw, "UID").map(CalendarSections::value).orElse("");
  }

  private static String word(Raw raw, String name) {
    return line(raw, name)
        .map(line -> CalendarSections.value(line).toUpperCase(Locale.ROOT))
        .orElse("");
  }

  /** A line of words; null when there is none, or it does not fit. */
  private static @Nullable String text(Raw raw, String name) {
    return line(raw, name)
        .filter(line -> line.length() <= LONGEST)
        .flatMap(line -> Schedule.event(line))
        .map(event -> name.equals("SUMMARY") ? summary(event) : location(event))
        .map(words -> words.replaceAll("\\s+", " ").strip())
        .filter(words -> !words.isEmpty() && TextForm.LINE.fault(words).isEmpty())
        .orElse(null);
  }

  private static @Nullable String summary(VEvent event) {
    return event.getSummary() == null ? null : event.getSummary().getValue();
  }

  private static @Nullable String location(VEvent event) {
    return event.getLocation() == null ? null : event.getLocation().getValue();
  }

  private static String key(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, KEY);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
