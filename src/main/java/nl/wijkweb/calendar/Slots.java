package nl.wijkweb.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.calendar.Moment.Overlap;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;

/**
 * When something could be so that it clashes least: every whole hour of the week from nine to nine,
 * tried in the weeks that come.
 *
 * <p>O(s w k) for s slots in w weeks with k happenings on a day.
 */
public final class Slots {
  /** So many weeks are looked at. */
  public static final int WEEKS = 13;

  /** So many are told. */
  public static final int MOST = 5;

  /** It is taken to last so many hours when nobody wrote how long it does. */
  public static final int USUAL_HOURS = 2;

  private static final Duration USUAL = Duration.ofHours(USUAL_HOURS);
  private static final int FIRST_HOUR = 9;
  private static final int LAST_HOUR = 21;

  private final Sharing sharing;
  private final LocalDate monday;
  private final List<ActorId> hosts;
  private final List<ActorId> places;
  private final List<Moment> closings;

  /** When it is now, if that is known. */
  private final Optional<Moment> now;

  private final Duration length;
  private final Map<LocalDate, List<Happening>> byDay = new HashMap<>();

  private Slots(PartyWeb web, ActorId what, LocalDate day) {
    Programme programme = new Programme(web);
    LocalDate last = Agenda.monday(day).plusWeeks(WEEKS);
    this.sharing = new Sharing(web);
    this.monday = Agenda.monday(day);
    this.hosts = programme.hosts(what);
    this.places = programme.places(what);
    this.closings =
        places.stream().flatMap(place -> programme.closings(place, monday, last).stream()).toList();
    this.now =
        programme.schedule(what).stream()
            .flatMap(schedule -> schedule.between(monday, monday.plusYears(1)).stream())
            .findFirst();
    this.length = now.map(Slots::length).orElse(USUAL);
    for (Happening one : programme.between(monday, last)) {
      if (!one.what().equals(what) && one.closed().isEmpty()) {
        LocalDate on = one.when().day().isBefore(monday) ? monday : one.when().day();
        for (; one.when().isOn(on) && !on.isAfter(last); on = on.plusDays(1)) {
          onDay(on).add(one);
        }
      }
    }
  }

  /**
   * The slots that clash least, then with least beside them, then nearest to when it is now, at
   * most {@value #MOST}.
   *
   * @param what an activity; one without hosts or places clashes with nothing
   * @param day in the first of the weeks that are looked at
   */
  public static List<Slot> of(PartyWeb web, ActorId what, LocalDate day) {
    Slots slots = new Slots(web, what, day);
    List<Slot> all = new ArrayList<>();
    for (DayOfWeek weekday : DayOfWeek.values()) {
      for (int hour = FIRST_HOUR; hour <= LAST_HOUR; hour++) {
        all.add(slots.judge(weekday, LocalTime.of(hour, 0)));
      }
    }
    return all.stream()
        .sorted(
            Comparator.comparingInt(Slot::clashes)
                .thenComparingInt(Slot::beside)
                .thenComparingLong(slots::fromNow)
                .thenComparing(Slot::day)
                .thenComparing(Slot::start))
        .limit(MOST)
        .toList();
  }

  private static Duration length(Moment moment) {
    LocalDateTime end = moment.end();
    if (end == null || moment.wholeDay() || !end.isBefore(moment.start().plusDays(1))) {
      return USUAL;
    }
    return Duration.between(moment.start(), end);
  }

  private List<Happening> onDay(LocalDate day) {
    return byDay.computeIfAbsent(day, fresh -> new ArrayList<>());
  }

  private Slot judge(DayOfWeek weekday, LocalTime start) {
    int people = 0;
    int taken = 0;
    int beside = 0;
    for (int week = 0; week < WEEKS; week++) {
      LocalDate day = monday.plusWeeks(week).plusDays(weekday.ordinal());
      LocalDateTime begin = day.atTime(start);
      Moment moment = new Moment(begin, begin.plus(length), false);
      List<Happening> then =
          onDay(day).stream().filter(one -> one.when().with(moment) != Overlap.NO).toList();
      people += then.stream().anyMatch(this::wants) ? 1 : 0;
      boolean full =
          then.stream().anyMatch(one -> one.places().stream().anyMatch(places::contains));
      taken += full || isClosed(moment) ? 1 : 0;
      beside += then.stream().anyMatch(Happening::isForEverybody) ? 1 : 0;
    }
    return new Slot(weekday, start, people, taken, beside);
  }

  private boolean wants(Happening one) {
    return one.hosts().stream()
        .anyMatch(host -> hosts.stream().anyMatch(mine -> sharing.between(mine, host)));
  }

  private boolean isClosed(Moment moment) {
    return closings.stream().anyMatch(closing -> closing.with(moment) != Overlap.NO);
  }

  /** How many hours of the week it is from when it is now; 0 when that is not known. */
  private long fromNow(Slot slot) {
    return now.map(
            moment -> {
              int hour = moment.wholeDay() ? slot.start().getHour() : moment.start().getHour();
              int days = slot.day().ordinal() - moment.day().getDayOfWeek().ordinal();
              return Math.abs(24L * days + slot.start().getHour() - hour);
            })
        .orElse(0L);
  }
}
