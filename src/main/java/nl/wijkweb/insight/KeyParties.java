package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * Who carries, connects and is heard: by the roles that people set, and, of organisations, groups,
 * places and activities alone, by where they stand in the web.
 *
 * @param marked who has a role on the day, by id; a resident only when they agreed to be known
 * @param positions per sort of position who is in it, those with most to show first; never people
 */
public record KeyParties(List<Marked> marked, List<Position> positions) {
  private static final Set<TieType> CARRYING = EnumSet.of(TieType.RUNS, TieType.ORGANISES);

  /** What it takes to be in a position: so many that show it. */
  public static final int FEWEST = 3;

  /** So many of a position are told. */
  public static final int MOST = 10;

  /** Somebody with a role, and what they carry, by id. */
  public record Marked(ActorId actor, List<Role> roles, List<ActorId> carries) {
    public Marked {
      roles = List.copyOf(roles);
      carries = List.copyOf(carries);
    }
  }

  /** Where one can stand. */
  public enum As implements Coded {
    /** Runs or organises things. */
    CARRIES,
    /** Has ties with several life domains; one of each is told. */
    CONNECTS,
    /** Is the only one with whom others have a tie. */
    ONLY_LINK,
    /** Sits at several consultations. */
    HEARD
  }

  /** Who stands somewhere, and what shows it, by id. */
  public record Position(As as, ActorId actor, List<ActorId> shown) {
    public Position {
      shown = List.copyOf(shown);
    }
  }

  public KeyParties {
    marked = List.copyOf(marked);
    positions = List.copyOf(positions);
  }

  /**
   * Finds them. O(m log m) for m ties; an empty web has nobody.
   *
   * @param seen whoever is in sight, residents who agreed among them
   * @param web of the same web and day
   */
  public static KeyParties of(Collection<? extends Member> seen, PartyWeb web) {
    Map<ActorId, Set<ActorId>> carried = new TreeMap<>();
    for (Tie tie : web.activeTies()) {
      if (CARRYING.contains(tie.type())) {
        web.standingFor(tie.from())
            .forEach(one -> carried.computeIfAbsent(one, fresh -> new TreeSet<>()).add(tie.to()));
      }
    }
    List<Marked> marked =
        seen.stream()
            .filter(member -> member.facts().period().mayInclude(web.day()))
            .filter(KeyParties::mayBeNamed)
            .map(member -> marked(member, web, carried))
            .filter(one -> !one.roles().isEmpty())
            .sorted(Comparator.comparing(Marked::actor))
            .toList();
    return new KeyParties(marked, positions(web, carried));
  }

  private static boolean mayBeNamed(Member member) {
    return !member.kind().isPrivatePerson()
        || member.facts().basis().permissions().contains(Permission.KNOWN);
  }

  private static Marked marked(Member member, PartyWeb web, Map<ActorId, Set<ActorId>> carried) {
    List<Role> roles =
        Spell.allOn(member.facts().roles(), web.day()).stream().distinct().sorted().toList();
    return new Marked(member.id(), roles, List.copyOf(carried.getOrDefault(member.id(), Set.of())));
  }

  private static List<Position> positions(PartyWeb web, Map<ActorId, Set<ActorId>> carried) {
    List<Position> all = new ArrayList<>();
    for (Member party : web.parties()) {
      if (!party.kind().isPerson()) {
        ActorId id = party.id();
        add(all, As.CARRIES, id, carried.getOrDefault(id, Set.of()));
        add(all, As.CONNECTS, id, oneOfEachDomain(web, id));
        add(all, As.ONLY_LINK, id, hangingOn(web, id));
        add(all, As.HEARD, id, tables(web, id));
      }
    }
    Comparator<Position> most = Comparator.comparingInt(one -> -one.shown().size());
    List<Position> told = new ArrayList<>();
    for (As as : As.values()) {
      all.stream()
          .filter(one -> one.as() == as)
          .sorted(most.thenComparing(Position::actor))
          .limit(MOST)
          .forEach(told::add);
    }
    return told;
  }

  private static void add(List<Position> all, As as, ActorId actor, Collection<ActorId> shown) {
    if (shown.size() >= FEWEST) {
      all.add(new Position(as, actor, List.copyOf(shown)));
    }
  }

  private static Collection<ActorId> oneOfEachDomain(PartyWeb web, ActorId id) {
    Map<String, ActorId> ofDomain = new TreeMap<>();
    web.neighbours(id)
        .forEach(
            other ->
                web.find(other).stream()
                    .flatMap((Member member) -> PartyWeb.domain(member).stream())
                    .forEach(domain -> ofDomain.putIfAbsent(domain.value(), other)));
    return ofDomain.values();
  }

  private static Collection<ActorId> hangingOn(PartyWeb web, ActorId id) {
    return web.neighbours(id).stream()
        .filter(other -> web.isParty(other) && web.neighbours(other).size() == 1)
        .toList();
  }

  private static Collection<ActorId> tables(PartyWeb web, ActorId id) {
    return web.neighbours(id).stream()
        .filter(
            other ->
                web.find(other)
                    .filter(member -> member.kind() == ActorKind.CONSULTATION)
                    .isPresent())
        .toList();
  }
}
