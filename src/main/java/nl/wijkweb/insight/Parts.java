package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.graph.ActiveTies;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;

/**
 * Who has or had what part in each initiative or other party of a web, as its ties tell. What is
 * only proposed, agreed or declined is no part, nor is what begins after the day.
 */
public final class Parts {
  private static final Set<TieType> CARRYING =
      EnumSet.of(TieType.RUNS, TieType.ORGANISES, TieType.OWNS, TieType.BOARD_MEMBER_OF);
  private static final Set<TieType> TAKING_PART =
      EnumSet.of(
          TieType.MEMBER_OF,
          TieType.ATTENDS,
          TieType.VOLUNTEERS_AT,
          TieType.CLIENT_OF,
          TieType.CUSTOMER_OF,
          TieType.WORKS_FOR,
          TieType.TAKES_PART_IN);
  private static final Set<TieType> AT = EnumSet.of(TieType.LOCATED_AT, TieType.MEETS_AT);
  private static final Set<TieType> DOING = EnumSet.of(TieType.RUNS, TieType.ORGANISES);

  /** What somebody does in it, or it with somebody. */
  public enum Role implements Coded {
    CARRIES,
    FUNDS,
    COMMISSIONS,
    PARTNER,
    TAKES_PART,
    PLACE,
    DOES
  }

  /**
   * A part.
   *
   * @param tie the spell that tells it
   * @param actor who has it, at the other end
   * @param now whether it is so on the day
   */
  public record Part(Tie tie, ActorId actor, Role role, boolean now) {}

  /**
   * That a part began or ended.
   *
   * @param actor never a resident
   */
  public record Event(PartialDate on, boolean began, ActorId actor, Role role) {}

  private final LocalDate day;
  private final Map<ActorId, Member> seen;
  private final Map<ActorId, List<Tie>> spells = new HashMap<>();
  private final Set<Tie> active;

  /**
   * Linear in the web.
   *
   * @param seen whoever is in sight
   * @param ties every spell in sight
   */
  public Parts(Collection<? extends Member> seen, Collection<Tie> ties, LocalDate day) {
    this.day = day;
    this.seen = seen.stream().collect(Collectors.toMap(Member::id, member -> member));
    this.active = new HashSet<>(ActiveTies.on(day, Set.of(TieStatus.ACTIVE), ties));
    for (Tie tie : ties) {
      if (counts(tie)) {
        spells.computeIfAbsent(tie.from(), fresh -> new ArrayList<>()).add(tie);
        spells.computeIfAbsent(tie.to(), fresh -> new ArrayList<>()).add(tie);
      }
    }
  }

  private boolean counts(Tie tie) {
    TieStatus status = tie.course().status();
    PartialDate since = tie.course().period().since();
    return !tie.type().isPrivate()
        && status != TieStatus.PROPOSED
        && status != TieStatus.AGREED
        && (since == null || !since.earliest().isAfter(day))
        && seen.containsKey(tie.from())
        && seen.containsKey(tie.to());
  }

  /** The day on which it is so. */
  LocalDate day() {
    return day;
  }

  /** Who is meant by a word that may be an id; nobody when nobody in sight is. */
  Stream<Member> named(String word) {
    return seen.values().stream().filter(member -> member.id().value().equals(word));
  }

  /**
   * Somebody in sight.
   *
   * @throws IllegalArgumentException when nobody in sight has the id
   */
  Member member(ActorId id) {
    Member member = seen.get(id);
    if (member == null) {
      throw new IllegalArgumentException(id + " is not in sight");
    }
    return member;
  }

  /** Every spell of part in something, by role, then actor; empty for who has no tie. */
  public List<Part> of(ActorId id) {
    return spells.getOrDefault(id, List.of()).stream()
        .filter(tie -> tie.type() != TieType.GREW_OUT_OF)
        .map(tie -> part(tie, id))
        .sorted(
            Comparator.comparing(Part::role)
                .thenComparing(Part::actor)
                .thenComparing(part -> part.tie().type()))
        .toList();
  }

  private Part part(Tie tie, ActorId id) {
    boolean toward = tie.to().equals(id);
    ActorId other = toward ? tie.from() : tie.to();
    boolean there = member(other).facts().period().mayInclude(day);
    return new Part(tie, other, role(tie, toward), there && active.contains(tie));
  }

  private static Role role(Tie tie, boolean toward) {
    TieType type = tie.type();
    if (!toward) {
      return AT.contains(type) ? Role.PLACE : DOING.contains(type) ? Role.DOES : Role.PARTNER;
    }
    if (CARRYING.contains(type)) {
      return onlyHelps(tie) ? Role.PARTNER : Role.CARRIES;
    }
    if (TAKING_PART.contains(type)) {
      return Role.TAKES_PART;
    }
    return switch (type) {
      case FUNDS -> Role.FUNDS;
      case COMMISSIONS -> Role.COMMISSIONS;
      default -> Role.PARTNER;
    };
  }

  /** Who is known to bring in a permit, room or money and no people does not carry it. */
  private static boolean onlyHelps(Tie tie) {
    Set<Contribution> brings = tie.terms().contribution();
    return tie.type() == TieType.ORGANISES
        && !brings.isEmpty()
        && !brings.contains(Contribution.PEOPLE);
  }

  /** When parts of parties began and ended until the day, as far as that is known, in order. */
  public List<Event> events(ActorId id) {
    return of(id).stream()
        .filter(part -> !member(part.actor()).kind().isPrivatePerson())
        .flatMap(this::events)
        .sorted(Comparator.comparing(Event::on))
        .toList();
  }

  private Stream<Event> events(Part part) {
    PartialDate since = part.tie().course().period().since();
    PartialDate until = part.tie().course().period().until();
    Stream.Builder<Event> events = Stream.builder();
    if (since != null) {
      events.add(new Event(since, true, part.actor(), part.role()));
    }
    if (until != null && until.latest().isBefore(day)) {
      events.add(new Event(until, false, part.actor(), part.role()));
    }
    return events.build();
  }

  /** Out of what it grew, by id. */
  public List<ActorId> grewOutOf(ActorId id) {
    return grown(id).filter(tie -> tie.from().equals(id)).map(Tie::to).distinct().sorted().toList();
  }

  /** What grew out of it, by id. */
  public List<ActorId> ledTo(ActorId id) {
    return grown(id).filter(tie -> tie.to().equals(id)).map(Tie::from).distinct().sorted().toList();
  }

  private Stream<Tie> grown(ActorId id) {
    return spells.getOrDefault(id, List.of()).stream()
        .filter(tie -> tie.type() == TieType.GREW_OUT_OF);
  }
}
