package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.graph.ActiveTies;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;

/**
 * Who carries how much, and which organisations and groups are near more than they can. Of people
 * only those who agreed to be known as carriers, each with what they carry and in no order but that
 * of their ids.
 *
 * @param parties how many things each organisation, group, place or activity carries, by id; what
 *     somebody does at work counts for their employer
 * @param people how many things each resident carries who agreed, by id
 * @param near organisations and groups near more than they can, those for one reason together
 * @param hats what each person carries who agreed, by id
 */
public record Load(
    Map<ActorId, Integer> parties, Map<ActorId, Integer> people, List<Near> near, List<Hats> hats) {
  /** Who carries so many things carries much. */
  public static final int MUCH = 5;

  /** Of so many things the only known carrier is a carrier of many alone. */
  public static final int MANY_ALONE = 3;

  /** So many refer to whom many refer. */
  public static final int MANY_REFER = 6;

  /** Why somebody may be near more than they can. */
  public enum Because implements Coded {
    /** It says that nobody fits in any more. */
    FULL,
    /** Many refer or signal to it. */
    SOUGHT,
    /** It is the only known carrier of many. */
    ALONE,
    /** It carries much. */
    MUCH
  }

  /**
   * Who may be near more than they can.
   *
   * @param shown what shows it, by id: who refers there, or what it carries
   */
  public record Near(ActorId actor, Because because, List<ActorId> shown) {
    public Near {
      shown = List.copyOf(shown);
    }
  }

  /** What a person carries, and by which tie; by id. */
  public record Hats(ActorId actor, List<Hat> hats) {
    public Hats {
      hats = List.copyOf(hats);
    }
  }

  /** One thing that a person carries, by one tie. */
  public record Hat(ActorId what, Tie tie) {}

  public Load {
    parties = Map.copyOf(parties);
    people = Map.copyOf(people);
    near = List.copyOf(near);
    hats = List.copyOf(hats);
  }

  /**
   * Finds them. O(n + m log m); all empty in an empty web.
   *
   * @param seen whoever is in sight, residents who agreed among them
   * @param ties every spell in sight
   * @param web the parties of the same, on the day
   */
  public static Load of(Collection<? extends Member> seen, Collection<Tie> ties, PartyWeb web) {
    List<Member> there = new ArrayList<>();
    seen.stream()
        .filter(member -> member.facts().period().mayInclude(web.day()))
        .forEach(there::add);
    Collection<Tie> active = ActiveTies.on(web.day(), Set.of(TieStatus.ACTIVE), ties);
    Map<ActorId, Set<ActorId>> byOne = Carrying.by(there, active);
    Map<ActorId, Set<ActorId>> byParty = byParty(web);
    Map<ActorId, Integer> people = new TreeMap<>();
    List<Hats> hats = new ArrayList<>();
    for (Member member : there) {
      Set<ActorId> carried = byOne.getOrDefault(member.id(), Set.of());
      if (member.kind().isPerson() && agreed(member) && !carried.isEmpty()) {
        hats.add(new Hats(member.id(), hats(member.id(), carried, active)));
        if (member.kind() == ActorKind.RESIDENT) {
          people.put(member.id(), carried.size());
        }
      }
    }
    hats.sort((one, other) -> one.actor().compareTo(other.actor()));
    Map<ActorId, Integer> parties = new TreeMap<>();
    byParty.forEach((party, carried) -> parties.put(party, carried.size()));
    return new Load(parties, people, near(web, byParty, byOne), hats);
  }

  private static boolean agreed(Member member) {
    return member.facts().basis().permissions().contains(Permission.KNOWN);
  }

  private static List<Hat> hats(ActorId person, Set<ActorId> carried, Collection<Tie> active) {
    return active.stream()
        .filter(tie -> tie.from().equals(person) && Carrying.is(tie))
        .filter(tie -> carried.contains(tie.to()))
        .map(tie -> new Hat(tie.to(), tie))
        .toList();
  }

  private static Map<ActorId, Set<ActorId>> byParty(PartyWeb web) {
    Map<ActorId, Set<ActorId>> carried = new TreeMap<>();
    for (Tie tie : web.activeTies()) {
      if (Carrying.is(tie)) {
        for (ActorId one : web.standingFor(tie.from())) {
          if (isNoPerson(web, one) && !one.equals(tie.to())) {
            carried.computeIfAbsent(one, fresh -> new TreeSet<>()).add(tie.to());
          }
        }
      }
    }
    return carried;
  }

  private static boolean isNoPerson(PartyWeb web, ActorId id) {
    return web.find(id).filter(member -> !member.kind().isPerson()).isPresent();
  }

  private static List<Near> near(
      PartyWeb web, Map<ActorId, Set<ActorId>> byParty, Map<ActorId, Set<ActorId>> byOne) {
    Map<ActorId, Set<ActorId>> refer = referrers(web);
    Map<ActorId, Set<ActorId>> carriers = carriers(web, byOne);
    List<Near> near = new ArrayList<>();
    for (Member member : web.everyone()) {
      if (!member.kind().isPerson()) {
        ActorId id = member.id();
        Set<ActorId> from = refer.getOrDefault(id, Set.of());
        Set<ActorId> carried = byParty.getOrDefault(id, Set.of());
        List<ActorId> alone =
            carried.stream()
                .filter(one -> web.find(one).filter(Carriers::isCarried).isPresent())
                .filter(one -> carriers.getOrDefault(one, Set.of()).equals(Set.of(id)))
                .toList();
        if (member.facts().offering().isFull()) {
          near.add(new Near(id, Because.FULL, List.copyOf(from)));
        }
        if (from.size() >= MANY_REFER) {
          near.add(new Near(id, Because.SOUGHT, List.copyOf(from)));
        }
        if (alone.size() >= MANY_ALONE) {
          near.add(new Near(id, Because.ALONE, alone));
        }
        if (carried.size() >= MUCH) {
          near.add(new Near(id, Because.MUCH, List.copyOf(carried)));
        }
      }
    }
    near.sort((one, other) -> one.because().compareTo(other.because()));
    return near;
  }

  private static Map<ActorId, Set<ActorId>> referrers(PartyWeb web) {
    Map<ActorId, Set<ActorId>> refer = new HashMap<>();
    for (Tie tie : web.activeTies()) {
      if (tie.type() == TieType.REFERS_TO || tie.type() == TieType.SIGNALS_TO) {
        web.standingFor(tie.from()).stream()
            .filter(one -> isNoPerson(web, one))
            .forEach(one -> refer.computeIfAbsent(tie.to(), fresh -> new TreeSet<>()).add(one));
      }
    }
    return refer;
  }

  /** Who carries each thing, a worker as their employer when there is one. */
  private static Map<ActorId, Set<ActorId>> carriers(
      PartyWeb web, Map<ActorId, Set<ActorId>> byOne) {
    Map<ActorId, Set<ActorId>> carriers = new HashMap<>();
    byOne.forEach(
        (one, carried) -> {
          Set<ActorId> as = new TreeSet<>(web.standingFor(one));
          if (as.size() > 1) {
            as.remove(one);
          }
          carried.forEach(
              what -> carriers.computeIfAbsent(what, fresh -> new TreeSet<>()).addAll(as));
        });
    return carriers;
  }
}
