package nl.wijkweb.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.Here;

/** How something comes back, a rule of RFC 5545 told in one way whoever wrote it. */
final class Repeat {
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final Set<String> DAILY_AT_MOST = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final List<String> ORDER =
      List.of(
          "FREQ",
          "UNTIL",
          "COUNT",
          "INTERVAL",
          "BYDAY",
          "BYMONTHDAY",
          "BYYEARDAY",
          "BYWEEKNO",
          "BYMONTH",
          "BYSETPOS",
          "WKST");

  private static final String WHICH_DAYS = "([+-]?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU)(,|$))+";
  private static final String WHICH = "(-?[0-9]{1,3}(,|$))+";
  private static final int MOST = 10_000;

  /** No program writes a longer one; the patterns go as deep as a list is long. */
  private static final int LONGEST = 500;

  private static final DateTimeFormatter IN_UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

  private Repeat() {}

  /**
   * The rule in one way: in one order, without what goes without saying, its last moment by the
   * clock of everybody.
   *
   * @param start of what comes back
   * @param clock by which its last moment is told unless it says otherwise
   * @throws NotUnderstood when it is none, or is more often than daily
   */
  static String of(String rule, LocalDateTime start, boolean wholeDay, ZoneId clock) {
    if (rule.length() > LONGEST) {
      throw new NotUnderstood(Why.LONG);
    }
    Map<String, String> parts = parts(rule);
    String often = parts.getOrDefault("FREQ", "");
    if (!DAILY_AT_MOST.contains(often)) {
      throw new NotUnderstood(
          Set.of("HOURLY", "MINUTELY", "SECONDLY").contains(often) ? Why.OFTEN : Why.RULE);
    }
    number(parts, "COUNT");
    number(parts, "INTERVAL");
    parts.forEach(Repeat::refuseOther);
    parts.remove("INTERVAL", "1");
    parts.remove("WKST", "MO");
    boolean byDefault = parts.keySet().stream().noneMatch(name -> name.startsWith("BY"));
    if (often.equals("WEEKLY") && byDefault) {
      parts.put("BYDAY", DAYS.get(start.getDayOfWeek().ordinal()));
    }
    parts.computeIfPresent("BYDAY", (name, days) -> inOrder(days));
    parts.computeIfPresent("UNTIL", (name, until) -> until(until, wholeDay, clock));
    return ORDER.stream()
        .filter(parts::containsKey)
        .map(name -> name + "=" + parts.get(name))
        .collect(Collectors.joining(";"));
  }

  /** A last day as rules tell it. */
  static String last(LocalDate day, boolean wholeDay) {
    return wholeDay
        ? day.format(DateTimeFormatter.BASIC_ISO_DATE)
        : utc(day.atTime(LocalTime.MAX.withNano(0)), Here.ZONE);
  }

  private static Map<String, String> parts(String rule) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : rule.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      String[] pair = part.split("=", -1);
      boolean none = part.isEmpty();
      if (!none
          && (pair.length != 2
              || !ORDER.contains(pair[0])
              || parts.put(pair[0], pair[1]) != null)) {
        throw new NotUnderstood(pair[0].matches("BY(HOUR|MINUTE|SECOND)") ? Why.OFTEN : Why.RULE);
      }
    }
    return parts;
  }

  private static void refuseOther(String name, String value) {
    if (name.startsWith("BY") && !value.matches(name.equals("BYDAY") ? WHICH_DAYS : WHICH)) {
      throw new NotUnderstood(Why.RULE);
    }
  }

  private static void number(Map<String, String> parts, String name) {
    String number = parts.getOrDefault(name, "1");
    boolean fits = number.matches("0*[1-9][0-9]{0,4}") && Integer.parseInt(number) <= MOST;
    if (!fits) {
      throw new NotUnderstood(Why.RULE);
    }
    parts.computeIfPresent(name, (same, text) -> String.valueOf(Integer.parseInt(text)));
  }

  private static String inOrder(String days) {
    return Arrays.stream(days.split(",", -1))
        .map(String::strip)
        .sorted(Comparator.comparing(Repeat::weekday).thenComparing(Comparator.naturalOrder()))
        .collect(Collectors.joining(","));
  }

  private static int weekday(String day) {
    return DAYS.indexOf(day.substring(Math.max(0, day.length() - 2)));
  }

  private static String until(String until, boolean wholeDay, ZoneId clock) {
    try {
      LocalDate day = LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
      if (until.length() == 8) {
        return last(day, wholeDay);
      }
      LocalTime time =
          LocalTime.parse(until.substring(8, 15), DateTimeFormatter.ofPattern("'T'HHmmss"));
      ZoneId by = until.endsWith("Z") ? ZoneOffset.UTC : clock;
      LocalDateTime here =
          day.atTime(time).atZone(by).withZoneSameInstant(Here.ZONE).toLocalDateTime();
      return wholeDay ? last(here.toLocalDate(), true) : utc(day.atTime(time), by);
    } catch (DateTimeException | StringIndexOutOfBoundsException none) {
      throw new NotUnderstood(Why.RULE);
    }
  }

  private static String utc(LocalDateTime time, ZoneId by) {
    return time.atZone(by).withZoneSameInstant(ZoneOffset.UTC).format(IN_UTC);
  }
}
