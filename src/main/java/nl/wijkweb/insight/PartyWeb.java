package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.graph.ActiveTies;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;

/**
 * A web as its parties see it: organisations, groups, places and activities, and people at work by
 * their role when they agreed to be named. Residents are no parties and nothing here rests on them.
 * What somebody does at work counts as done by their employer too.
 */
public final class PartyWeb {
  private static final Set<ActorKind> NO_PARTIES =
      EnumSet.of(ActorKind.FACILITY, ActorKind.CONSULTATION);
  private static final Set<TieType> CARRYING =
      EnumSet.of(TieType.RUNS, TieType.ORGANISES, TieType.OWNS, TieType.GREW_OUT_OF);

  private final LocalDate day;
  private final Map<ActorId, Member> there = new TreeMap<>();
  private final Map<ActorId, Set<ActorId>> employers = new HashMap<>();
  private final Map<ActorId, Set<ActorId>> neighbours = new HashMap<>();
  private final Map<ActorId, Set<ActorId>> carriers = new HashMap<>();
  private final Set<Pair> everTied = new HashSet<>();
  private final List<Tie> active;

  /**
   * Linear in the web.
   *
   * @param members those in sight; who was not there on the day is left out
   * @param ties every spell in sight
   */
  public PartyWeb(Collection<? extends Member> members, Collection<Tie> ties, LocalDate day) {
    this.day = day;
    members.stream()
        .filter(member -> !member.kind().isPrivatePerson())
        .filter(member -> member.facts().period().mayInclude(day))
        .forEach(member -> there.put(member.id(), member));
    this.active =
        ActiveTies.on(day, Set.of(TieStatus.ACTIVE), ties).stream()
            .filter(tie -> there.containsKey(tie.from()) && there.containsKey(tie.to()))
            .toList();
    active.forEach(this::employ);
    active.forEach(this::join);
    ties.forEach(
        tie ->
            standingFor(tie.from())
                .forEach(
                    one ->
                        standingFor(tie.to()).forEach(other -> everTied.add(Pair.of(one, other)))));
  }

  private void employ(Tie tie) {
    if (tie.type() == TieType.WORKS_FOR && kind(tie.from()) == ActorKind.PROFESSIONAL) {
      employers.computeIfAbsent(tie.from(), fresh -> new TreeSet<>()).add(tie.to());
    }
  }

  private void join(Tie tie) {
    for (ActorId one : standingFor(tie.from())) {
      for (ActorId other : standingFor(tie.to())) {
        if (!one.equals(other)) {
          neighbours.computeIfAbsent(one, fresh -> new TreeSet<>()).add(other);
          neighbours.computeIfAbsent(other, fresh -> new TreeSet<>()).add(one);
          if (CARRYING.contains(tie.type())) {
            carriers.computeIfAbsent(other, fresh -> new TreeSet<>()).add(one);
          }
        }
      }
    }
  }

  /** As whom somebody takes part in something: as themselves, and as those for whom they work. */
  public Set<ActorId> standingFor(ActorId id) {
    Set<ActorId> ends = new TreeSet<>(employers.getOrDefault(id, Set.of()));
    ends.add(id);
    return ends;
  }

  private ActorKind kind(ActorId id) {
    Member member = there.get(id);
    return member == null ? ActorKind.RESIDENT : member.kind();
  }

  /** The day on which it stands so. */
  public LocalDate day() {
    return day;
  }

  /** The parties on the day, by id. */
  public List<Member> parties() {
    return there.values().stream().filter(this::isParty).toList();
  }

  /** Whether somebody is a party on the day. */
  public boolean isParty(ActorId id) {
    return find(id).filter(this::isParty).isPresent();
  }

  private boolean isParty(Member member) {
    return !NO_PARTIES.contains(member.kind())
        && (!member.kind().isPerson() || agreedByRole(member));
  }

  private boolean agreedByRole(Member member) {
    Set<Permission> permissions = member.facts().basis().permissions();
    return !Spell.allOn(member.facts().roles(), day).isEmpty()
        && (permissions.contains(Permission.KNOWN) || permissions.contains(Permission.INTRODUCE));
  }

  /** Whoever is there and no resident, by id. */
  public Collection<Member> everyone() {
    return List.copyOf(there.values());
  }

  /** The active ties among them, one spell of each. */
  public List<Tie> activeTies() {
    return active;
  }

  /** Whoever is there under an id and is no resident. */
  public Optional<Member> find(ActorId id) {
    return Optional.ofNullable(there.get(id));
  }

  /** With whom somebody has an active tie, by id; at work or through those who work for them. */
  public Set<ActorId> neighbours(ActorId id) {
    return neighbours.getOrDefault(id, Set.of());
  }

  /**
   * Whether two know each other as far as the web tells: there is or was a tie of any status
   * between them, they sit at the same consultation, or the same actor carries both.
   */
  public boolean haveMet(ActorId one, ActorId other) {
    return everTied.contains(Pair.of(one, other))
        || common(one, other).stream().anyMatch(id -> kind(id) == ActorKind.CONSULTATION)
        || shares(carriers, one, other);
  }

  private static boolean shares(Map<ActorId, Set<ActorId>> sets, ActorId one, ActorId other) {
    Set<ActorId> others = sets.getOrDefault(other, Set.of());
    return sets.getOrDefault(one, Set.of()).stream().anyMatch(others::contains);
  }

  /** Who has an active tie with both, by id. */
  List<ActorId> common(ActorId one, ActorId other) {
    Set<ActorId> others = neighbours(other);
    return neighbours(one).stream().filter(others::contains).toList();
  }

  /** The life domain in which a member stands. */
  static Optional<DomainId> domain(Member member) {
    return member.facts().standing().domains().stream().findFirst();
  }
}
