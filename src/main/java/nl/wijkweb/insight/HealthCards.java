package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkweb.insight.Parts.Part;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Spell;
import org.jspecify.annotations.Nullable;

/**
 * How firmly initiatives stand (001 L822; 003 L572): questions, each with what the web shows. What
 * nobody told is unknown and never "no"; there is no total.
 */
public final class HealthCards {
  private final Parts parts;
  private final Predicate<ActorId> reachable;
  private final Function<String, Optional<List<LocalDate>>> coming;
  private final Function<ActorId, @Nullable Integer> residents;

  /**
   * Looks at what is so on the day of the parts.
   *
   * @param reachable whether it is known how to reach a party
   * @param coming the days in the coming weeks of a schedule; empty when it cannot be read
   * @param residents how many residents may be told to take part in something; null when none may
   */
  public HealthCards(
      Parts parts,
      Predicate<ActorId> reachable,
      Function<String, Optional<List<LocalDate>>> coming,
      Function<ActorId, @Nullable Integer> residents) {
    this.parts = parts;
    this.reachable = reachable;
    this.coming = coming;
    this.residents = residents;
  }

  /** What is asked, in this order. */
  public enum Point implements Coded {
    DRIVER,
    SUCCESSOR,
    FUNDERS,
    PLACE,
    MEMBERS,
    REACHABLE,
    COMING,
    CONFIRMED
  }

  /** What the web shows of it. */
  public enum Known implements Coded {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * What was found of one point.
   *
   * @param shown by whom or what: of "yes" who it is, of "no" who it was or of whom it lacks, by id
   * @param on since when, until when or on which day it is; null when that is not known
   * @param count how many members it says that it has or may be told, or how many pay for it; null
   *     when that is not known
   */
  public record Finding(
      Point point,
      Known known,
      List<ActorId> shown,
      @Nullable PartialDate on,
      @Nullable Integer count) {
    public Finding {
      shown = shown.stream().distinct().sorted().toList();
    }
  }

  /** The card of one in sight, every point once, in their order; linear in its ties. */
  public List<Finding> of(ActorId id) {
    Member it = parts.member(id);
    Map<Parts.Role, List<Part>> byRole = new EnumMap<>(Parts.Role.class);
    parts
        .of(id)
        .forEach(part -> byRole.computeIfAbsent(part.role(), r -> new ArrayList<>()).add(part));
    List<Part> now = parts.of(id).stream().filter(Part::now).toList();
    return List.of(
        driver(byRole.getOrDefault(Parts.Role.CARRIES, List.of()), now),
        successor(byRole.getOrDefault(Parts.Role.CARRIES, List.of())),
        funders(byRole.getOrDefault(Parts.Role.FUNDS, List.of())),
        place(byRole.getOrDefault(Parts.Role.PLACE, List.of())),
        members(it, byRole.getOrDefault(Parts.Role.TAKES_PART, List.of())),
        reachable(now),
        coming(it, now),
        confirmed(now));
  }

  private static List<ActorId> who(List<Part> some) {
    return some.stream().map(Part::actor).toList();
  }

  private static List<Part> now(List<Part> some) {
    return some.stream().filter(Part::now).toList();
  }

  private static @Nullable PartialDate latestEnd(List<Part> some) {
    return some.stream()
        .map(part -> part.tie().course().period().until())
        .filter(Objects::nonNull)
        .max(PartialDate::compareTo)
        .orElse(null);
  }

  /** "No" where all that is known of it is over; unknown where nothing is. */
  private static Finding over(Point point, List<Part> before) {
    return new Finding(
        point, before.isEmpty() ? Known.UNKNOWN : Known.NO, who(before), latestEnd(before), null);
  }

  private Finding driver(List<Part> carrying, List<Part> now) {
    List<ActorId> drivers = new ArrayList<>(who(now(carrying)));
    now.stream().map(Part::actor).filter(this::isDriver).forEach(drivers::add);
    return drivers.isEmpty()
        ? over(Point.DRIVER, carrying)
        : new Finding(Point.DRIVER, Known.YES, drivers, null, null);
  }

  private boolean isDriver(ActorId id) {
    return Spell.allOn(parts.member(id).facts().roles(), parts.day()).contains(Role.DRIVER);
  }

  /** Somebody is named who takes over, or another carries it too; "no" when the only one stops. */
  private Finding successor(List<Part> carrying) {
    List<Part> now = now(carrying);
    List<Course> courses = now.stream().map(part -> part.tie().course()).toList();
    List<String> named = courses.stream().map(Course::successor).filter(Objects::nonNull).toList();
    if (!named.isEmpty()) {
      return new Finding(
          Point.SUCCESSOR,
          Known.YES,
          named.stream().flatMap(parts::named).map(Member::id).toList(),
          null,
          null);
    }
    if (who(now).stream().distinct().count() > 1) {
      return new Finding(Point.SUCCESSOR, Known.YES, who(now), null, null);
    }
    PartialDate stops =
        courses.stream().map(Course::stopsOn).filter(Objects::nonNull).findFirst().orElse(null);
    return new Finding(
        Point.SUCCESSOR, stops == null ? Known.UNKNOWN : Known.NO, who(now), stops, null);
  }

  private static Finding funders(List<Part> funding) {
    List<Part> now = now(funding);
    if (now.isEmpty()) {
      return over(Point.FUNDERS, funding);
    }
    int count = (int) who(now).stream().distinct().count();
    return new Finding(Point.FUNDERS, count > 1 ? Known.YES : Known.NO, who(now), null, count);
  }

  private static Finding place(List<Part> places) {
    List<Part> now = now(places);
    return now.isEmpty()
        ? over(Point.PLACE, places)
        : new Finding(Point.PLACE, Known.YES, who(now), null, null);
  }

  private Finding members(Member it, List<Part> taking) {
    List<Part> now = now(taking);
    Integer own = it.facts().offering().members();
    Integer count = own != null ? own : residents.apply(it.id());
    if (Objects.equals(own, 0) && now.isEmpty()) {
      return new Finding(Point.MEMBERS, Known.NO, List.of(), null, own);
    }
    if (now.isEmpty() && count == null) {
      // Those who are out of sight may still take part.
      return new Finding(Point.MEMBERS, Known.UNKNOWN, who(taking), latestEnd(taking), null);
    }
    PartialDate since =
        now.stream()
            .map(part -> part.tie().course().period().since())
            .filter(Objects::nonNull)
            .min(PartialDate::compareTo)
            .orElse(null);
    return new Finding(Point.MEMBERS, Known.YES, who(now), since, count);
  }

  private Finding reachable(List<Part> now) {
    List<ActorId> partners =
        now.stream()
            .filter(part -> part.role() != Parts.Role.PLACE && part.role() != Parts.Role.DOES)
            .map(Part::actor)
            .filter(id -> !parts.member(id).kind().isPerson())
            .toList();
    List<ActorId> not = partners.stream().filter(reachable.negate()).toList();
    if (partners.isEmpty()) {
      return new Finding(Point.REACHABLE, Known.UNKNOWN, List.of(), null, null);
    }
    return not.isEmpty()
        ? new Finding(Point.REACHABLE, Known.YES, partners, null, null)
        : new Finding(Point.REACHABLE, Known.NO, not, null, null);
  }

  /** Of itself and of what it does; a schedule that nobody can read tells nothing. */
  private Finding coming(Member it, List<Part> now) {
    boolean read = false;
    LocalDate next = null;
    List<ActorId> what = new ArrayList<>();
    List<Member> happening =
        Stream.concat(
                Stream.of(it),
                now.stream()
                    .filter(part -> part.role() == Parts.Role.DOES)
                    .map(part -> parts.member(part.actor())))
            .toList();
    for (Member one : happening) {
      String schedule = one.facts().offering().schedule();
      Optional<List<LocalDate>> days = schedule == null ? Optional.empty() : coming.apply(schedule);
      read |= days.isPresent();
      Optional<LocalDate> first =
          days.orElse(List.of()).stream().filter(one.facts().period()::mayInclude).findFirst();
      if (first.isPresent()) {
        what.add(one.id());
        next = next == null || first.get().isBefore(next) ? first.get() : next;
      }
    }
    if (next != null) {
      return new Finding(Point.COMING, Known.YES, what, PartialDate.of(next), null);
    }
    return new Finding(Point.COMING, read ? Known.NO : Known.UNKNOWN, List.of(), null, null);
  }

  /** Whether somebody said in the last twelve months of any tie that it is still so. */
  private Finding confirmed(List<Part> now) {
    PartialDate last =
        now.stream()
            .map(part -> part.tie().course().lastConfirmed())
            .filter(Objects::nonNull)
            .max(PartialDate::compareTo)
            .orElse(null);
    if (last == null) {
      return new Finding(Point.CONFIRMED, Known.UNKNOWN, List.of(), null, null);
    }
    boolean fresh =
        now.stream()
            .map(part -> part.tie().course())
            .anyMatch(
                course -> course.lastConfirmed() != null && !course.isUnconfirmedOn(parts.day()));
    return new Finding(Point.CONFIRMED, fresh ? Known.YES : Known.NO, List.of(), last, null);
  }
}
