package nl.wijkweb.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.calendar.UnreadableCalendar.Reason;

/**
 * The file of a calendar (RFC 5545) cut into its events and clocks, before anything of them is
 * understood. Of an event only the lines are kept that are ever looked at: nobody who is invited,
 * nobody who invites and no description gets further than this. Linear in the text.
 */
final class CalendarSections {
  /** So many events are read. */
  static final int MOST_EVENTS = 2_000;

  /** So deep do parts of a calendar lie in each other. */
  private static final int DEEPEST = 8;

  private static final int MOST_ZONES = 100;

  private static final Set<String> KEPT =
      Set.of(
          "UID",
          "SUMMARY",
          "LOCATION",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "RDATE",
          "EXDATE",
          "EXRULE",
          "RECURRENCE-ID",
          "STATUS",
          "CLASS");

  private static final Set<String> OF_PEOPLE =
      Set.of("ATTENDEE", "ORGANIZER", "CONTACT", "DESCRIPTION", "COMMENT", "X-ALT-DESC");

  /**
   * An event as it stands in the file.
   *
   * @param line where it begins, from 1
   * @param lines unfolded, each with its name
   */
  record Raw(int line, List<String> lines) {}

  private final List<Raw> events = new ArrayList<>();
  private final Map<String, List<String>> zones = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private List<String> current = new ArrayList<>();
  private boolean ofPeople;
  private int withPeople;
  private int others;
  private int calendars;
  private int begun;

  private CalendarSections() {}

  /**
   * Cuts a file.
   *
   * @throws UnreadableCalendar when it is none, is not whole or has more than {@value #MOST_EVENTS}
   *     events
   */
  static CalendarSections of(String text) {
    CalendarSections sections = new CalendarSections();
    sections.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (sections.calendars == 0) {
      throw new UnreadableCalendar(Reason.NO_CALENDAR);
    }
    if (!sections.open.isEmpty()) {
      throw new UnreadableCalendar(Reason.CUT_OFF);
    }
    return sections;
  }

  /** The events in order. */
  List<Raw> events() {
    return events;
  }

  /** The clocks that the file explains, by how it calls them: the lines of each. */
  Map<String, List<String>> zones() {
    return zones;
  }

  /** How many events told of people or had a description. */
  int withPeople() {
    return withPeople;
  }

  /** How many tasks, notes and the like there are. */
  int others() {
    return others;
  }

  private void read(String text) {
    StringBuilder line = new StringBuilder();
    int number = 0;
    int first = 0;
    for (int at = 0; at < text.length(); number++) {
      int end = endOfLine(text, at);
      boolean goesOn = text.charAt(at) == ' ' || text.charAt(at) == '\t';
      if (goesOn) {
        line.append(text, at + 1, end);
      } else {
        take(line.toString(), first);
        line.setLength(0);
        line.append(text, at, end);
        first = number + 1;
      }
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    take(line.toString(), first);
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private void take(String line, int number) {
    if (line.isBlank()) {
      return;
    }
    String name = name(line);
    if (name.equals("BEGIN")) {
      begin(value(line), number);
    } else if (name.equals("END")) {
      end(value(line));
    } else if (open.isEmpty()) {
      throw new UnreadableCalendar(Reason.NO_CALENDAR);
    } else if (isIn("VEVENT")) {
      ofPeople |= OF_PEOPLE.contains(name);
      if (KEPT.contains(name)) {
        current.add(line);
      }
    } else if (open.contains("VTIMEZONE")) {
      current.add(line);
    }
  }

  private void begin(String part, int number) {
    if (open.isEmpty() != part.equals("VCALENDAR") || open.size() == DEEPEST) {
      throw new UnreadableCalendar(Reason.NO_CALENDAR);
    }
    open.push(part);
    calendars += open.size() == 1 ? 1 : 0;
    if (open.size() == 2) {
      current = new ArrayList<>();
      ofPeople = false;
      begun = number;
    }
  }

  private void end(String part) {
    if (!part.equals(open.peek())) {
      throw new UnreadableCalendar(Reason.CUT_OFF);
    }
    if (open.size() == 2) {
      finish(part);
    }
    open.pop();
  }

  private void finish(String part) {
    if (part.equals("VEVENT")) {
      if (events.size() == MOST_EVENTS) {
        throw new UnreadableCalendar(Reason.TOO_MANY_EVENTS);
      }
      events.add(new Raw(begun, List.copyOf(current)));
      withPeople += ofPeople ? 1 : 0;
    } else if (part.equals("VTIMEZONE")) {
      List<String> lines = List.copyOf(current);
      if (zones.size() < MOST_ZONES) {
        lines.stream()
            .filter(line -> name(line).equals("TZID"))
            .findFirst()
            .ifPresent(line -> zones.put(value(line), lines));
      }
    } else {
      others++;
    }
  }

  /** Whether what is read is just of such a part, not of something in it. */
  private boolean isIn(String part) {
    return open.size() == 2 && part.equals(open.peek());
  }

  /** How a line is called: what stands before its value and its parameters. */
  static String name(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
      end++;
    }
    return line.substring(0, end).strip().toUpperCase(Locale.ROOT);
  }

  /** What stands behind the first colon; of lines of which no parameter has one. */
  static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }
}
