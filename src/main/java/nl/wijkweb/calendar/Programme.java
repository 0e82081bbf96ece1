package nl.wijkweb.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * What a web says of who does what where, and when. The {@code schedule} of a place is when it is
 * closed; that of anything else is when it takes place.
 */
final class Programme {
  /** What takes place also when nobody wrote when; of all others only what has a schedule. */
  private static final Set<ActorKind> TAKES_PLACE = EnumSet.of(ActorKind.ACTIVITY);

  private static final Set<TieType> HOSTING = EnumSet.of(TieType.ORGANISES, TieType.RUNS);
  private static final Set<TieType> AT = EnumSet.of(TieType.LOCATED_AT, TieType.MEETS_AT);

  private final Map<ActorId, Member> events = new TreeMap<>();
  private final Map<ActorId, Schedule> schedules = new HashMap<>();
  private final Map<ActorId, Set<ActorId>> hosts = new HashMap<>();
  private final Map<ActorId, Set<ActorId>> places = new HashMap<>();
  private final List<ActorId> undated = new ArrayList<>();
  private final List<ActorId> unreadable = new ArrayList<>();

  Programme(PartyWeb web) {
    for (Member member : web.everyone()) {
      read(member);
    }
    for (Tie tie : web.activeTies()) {
      if (HOSTING.contains(tie.type()) && takesPeople(tie)) {
        web.standingFor(tie.from()).stream()
            .filter(web::isParty)
            .filter(host -> web.find(host).filter(one -> one.kind().isPerson()).isEmpty())
            .forEach(host -> hosts.computeIfAbsent(tie.to(), f -> new TreeSet<>()).add(host));
      }
      if (AT.contains(tie.type())) {
        places.computeIfAbsent(tie.from(), fresh -> new TreeSet<>()).add(tie.to());
      }
    }
  }

  private void read(Member member) {
    String text = member.facts().offering().schedule();
    boolean place = member.kind() == ActorKind.PLACE;
    if (member.kind().isPerson() || member.kind() == ActorKind.FACILITY) {
      return;
    }
    if (text == null) {
      if (TAKES_PLACE.contains(member.kind())) {
        undated.add(member.id());
      }
      return;
    }
    Schedule.read(text)
        .ifPresentOrElse(
            schedule -> {
              schedules.put(member.id(), schedule);
              if (!place) {
                events.put(member.id(), member);
              }
            },
            () -> unreadable.add(member.id()));
  }

  /** Who is known to bring something else than people has nobody there. */
  private static boolean takesPeople(Tie tie) {
    Set<Contribution> brings = tie.terms().contribution();
    return brings.isEmpty() || brings.contains(Contribution.PEOPLE);
  }

  /** What takes place and when is not known, by id. */
  List<ActorId> undated() {
    return undated;
  }

  /** Of what the schedule cannot be read, by id. */
  List<ActorId> unreadable() {
    return unreadable;
  }

  /** What takes place, by id. */
  Map<ActorId, Member> events() {
    return events;
  }

  /** When something takes place; empty when that is not known. */
  Optional<Schedule> schedule(ActorId what) {
    return events.containsKey(what) ? Optional.ofNullable(schedules.get(what)) : Optional.empty();
  }

  /** Whose people something takes. A group that meets has its own. */
  List<ActorId> hosts(ActorId what) {
    Set<ActorId> all = new TreeSet<>(hosts.getOrDefault(what, Set.of()));
    Member event = events.get(what);
    if (event != null
        && event.kind() != ActorKind.ACTIVITY
        && event.kind() != ActorKind.CONSULTATION) {
      all.add(what);
    }
    return List.copyOf(all);
  }

  /** Where something is. */
  List<ActorId> places(ActorId what) {
    return List.copyOf(places.getOrDefault(what, Set.of()));
  }

  /** When a place is closed between two days, both included. */
  List<Moment> closings(ActorId place, LocalDate from, LocalDate until) {
    Schedule schedule = events.containsKey(place) ? null : schedules.get(place);
    return schedule == null ? List.of() : schedule.between(from, until);
  }

  /** All that takes place between two days, both included, by time and then by id. */
  List<Happening> between(LocalDate from, LocalDate until) {
    Map<ActorId, List<Moment>> closings = new HashMap<>();
    List<Happening> found = new ArrayList<>();
    for (Member member : events.values()) {
      List<ActorId> where = places(member.id());
      where.forEach(
          place -> closings.computeIfAbsent(place, fresh -> closings(place, from, until)));
      schedule(member.id()).stream()
          .flatMap(schedule -> schedule.between(from, until).stream())
          .filter(moment -> member.facts().period().mayInclude(moment.day()))
          .map(moment -> happening(member, moment, closedThen(where, moment, closings)))
          .forEach(found::add);
    }
    found.sort(
        Comparator.comparing((Happening one) -> one.when().start()).thenComparing(Happening::what));
    return found;
  }

  private static List<ActorId> closedThen(
      List<ActorId> places, Moment moment, Map<ActorId, List<Moment>> closings) {
    return places.stream()
        .filter(
            place ->
                closings.getOrDefault(place, List.of()).stream()
                    .anyMatch(closing -> closing.with(moment) != Moment.Overlap.NO))
        .toList();
  }

  private Happening happening(Member member, Moment moment, List<ActorId> closed) {
    return new Happening(
        member.id(),
        moment,
        member.facts().offering().openTo(),
        hosts(member.id()),
        places(member.id()),
        closed);
  }
}
