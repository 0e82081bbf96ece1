package nl.wijkweb.calendar;

import biweekly.util.Google2445Utils;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkweb.model.Here;

/**
 * By whose clock a calendar tells its times. A name that is known is enough; of others only the
 * clock of this part of Europe is taken from how the file explains it, whatever it is called there.
 */
final class Clocks {
  private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

  /** Over so many years it is looked whether two clocks tell the same hours. */
  private static final int YEARS = 3;

  private static final Set<String> OURS = Set.of("+0100", "+0200");
  private static final Pattern CHANGES =
      Pattern.compile(".*BYMONTH=(3|10)(;.*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern TZID =
      Pattern.compile(";TZID=(\"[^\"]*\"|[^:;]*)", Pattern.CASE_INSENSITIVE);

  private final Map<String, List<String>> explained;

  /**
   * @param explained the lines by which a file explains its clocks, by how it calls them
   */
  Clocks(Map<String, List<String>> explained) {
    this.explained = explained;
  }

  /** A line with its clock by the name that everybody knows; empty when nobody does. */
  Optional<String> known(String line) {
    Matcher named = TZID.matcher(line);
    int value = line.indexOf(':');
    if (!named.find() || named.start() > value && value >= 0 && !line.contains("\"")) {
      return Optional.of(line);
    }
    String called = named.group(1).replace("\"", "");
    return zone(called)
        .map(
            zone ->
                line.substring(0, named.start())
                    + ";TZID="
                    + zone.getId()
                    + line.substring(named.end()));
  }

  private Optional<ZoneId> zone(String called) {
    if (KNOWN.contains(called)) {
      return Optional.of(ZoneId.of(called));
    }
    int city = called.lastIndexOf('/');
    int region = called.lastIndexOf('/', city - 1);
    String tail = called.substring(region + 1);
    if (region >= 0 && KNOWN.contains(tail)) {
      return Optional.of(ZoneId.of(tail));
    }
    return Optional.ofNullable(explained.get(called)).filter(Clocks::isOurs).map(of -> Here.ZONE);
  }

  private static boolean isOurs(List<String> lines) {
    Set<String> offsets =
        lines.stream()
            .filter(line -> CalendarSections.name(line).equals("TZOFFSETTO"))
            .map(CalendarSections::value)
            .collect(Collectors.toSet());
    List<String> rules =
        lines.stream()
            .filter(line -> CalendarSections.name(line).equals("RRULE"))
            .map(CalendarSections::value)
            .toList();
    return offsets.equals(OURS)
        && !rules.isEmpty()
        && rules.stream()
            .allMatch(rule -> rule.contains("-1SU") && CHANGES.matcher(rule).matches());
  }

  /**
   * The clock by which lines tell a start.
   *
   * @throws NotUnderstood when nobody knows it
   */
  static ZoneId of(List<String> lines) {
    String start = lines.stream().filter(line -> Rule.is(line, "DTSTART")).findFirst().orElse("");
    Matcher named = TZID.matcher(start);
    if (named.find()) {
      String called = named.group(1).replace("\"", "");
      if (!KNOWN.contains(called)) {
        throw new NotUnderstood(Why.CLOCK);
      }
      return ZoneId.of(called);
    }
    return start.endsWith("Z") ? ZoneOffset.UTC : Here.ZONE;
  }

  /**
   * What comes back by another clock may be at another hour by ours in summer or in winter.
   *
   * @throws NotUnderstood when it is
   */
  static void refuseOtherHours(Rule rule, List<String> lines) {
    ZoneId clock = of(lines);
    if (rule.wholeDay() || rule.every() == null || clock.equals(Here.ZONE)) {
      return;
    }
    List<String> theirs = new ArrayList<>(lines);
    theirs.add("RRULE:" + rule.every());
    LocalDate first = rule.start().toLocalDate();
    LocalDate last = first.plusYears(YEARS);
    List<LocalDateTime> ours =
        rule.schedule().between(first, last).stream().map(Moment::start).toList();
    List<LocalDateTime> found = new ArrayList<>();
    DateIterator times =
        Google2445Utils.getDateIterator(Rule.event(theirs), TimeZone.getTimeZone(clock));
    while (times.hasNext() && found.size() < ours.size()) {
      found.add(Schedule.local(times.next()));
    }
    if (!found.equals(ours)) {
      throw new NotUnderstood(Why.OTHER_CLOCK);
    }
  }
}
