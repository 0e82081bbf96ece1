package nl.wijkweb.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;

/**
 * What takes place in some weeks, and what of it clashes.
 *
 * @param from a Monday
 * @param until the Sunday that ends the last week
 * @param happenings by time and then by id
 * @param undated activities of which nobody wrote when they are, by id
 * @param unreadable whatever has a schedule that cannot be read, by id
 * @param sharing the pairs of parties that say they share people, by their ids
 * @param clashes what clashes, by what is wanted and then by ids
 * @param emptyWeeks the Mondays of weeks in which nothing is known that is for everybody
 */
public record Agenda(
    LocalDate from,
    LocalDate until,
    List<Happening> happenings,
    List<ActorId> undated,
    List<ActorId> unreadable,
    List<List<ActorId>> sharing,
    List<Clash> clashes,
    List<LocalDate> emptyWeeks) {
  public Agenda {
    happenings = List.copyOf(happenings);
    undated = List.copyOf(undated);
    unreadable = List.copyOf(unreadable);
    sharing = List.copyOf(sharing);
    clashes = List.copyOf(clashes);
    emptyWeeks = List.copyOf(emptyWeeks);
  }

  /**
   * Looks at some weeks. O(n k) for n times that something takes place of which k are on one day; a
   * web without activities has weeks that are empty.
   *
   * @param day in the first week
   * @param weeks at least one
   */
  public static Agenda of(PartyWeb web, LocalDate day, int weeks) {
    LocalDate from = monday(day);
    LocalDate until = from.plusWeeks(weeks).minusDays(1);
    Programme programme = new Programme(web);
    Sharing sharing = new Sharing(web);
    List<Happening> happenings = programme.between(from, until);
    return new Agenda(
        from,
        until,
        happenings,
        programme.undated(),
        programme.unreadable(),
        sharing.pairs(),
        Clashes.among(happenings, sharing),
        Stream.iterate(from, week -> week.plusWeeks(1))
            .limit(weeks)
            .filter(week -> isEmpty(week, happenings))
            .toList());
  }

  /** The Monday of the week in which a day is. */
  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static boolean isEmpty(LocalDate week, List<Happening> happenings) {
    LocalDate sunday = week.plusDays(6);
    return happenings.stream()
        .filter(Happening::isForEverybody)
        .map(Happening::when)
        .noneMatch(when -> !when.day().isAfter(sunday) && !when.lastDay().isBefore(week));
  }
}
