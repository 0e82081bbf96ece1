package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * What there is in each street and at each place of an area, as far as somebody recorded where it
 * is. No more than a street is known of anything, and nobody stands on it: no residents, and nobody
 * at work either.
 *
 * @param streets in which anything is, by name
 * @param spots the places of which no street is known, by id
 * @param nowhere what is at no place and in no street that is known, by id
 */
public record StreetMap(List<Street> streets, List<Spot> spots, List<ActorId> nowhere) {
  private static final Set<TieType> AT = EnumSet.of(TieType.MEETS_AT, TieType.LOCATED_AT);

  /**
   * A street.
   *
   * @param spots the places in it, by id
   * @param others what else is in it and at none of its places, by id
   */
  public record Street(String name, List<Spot> spots, List<ActorId> others) {
    public Street {
      spots = List.copyOf(spots);
      others = List.copyOf(others);
    }
  }

  /** A place, and what is or meets there, by id. */
  public record Spot(ActorId place, List<ActorId> users) {
    public Spot {
      users = List.copyOf(users);
    }
  }

  public StreetMap {
    streets = List.copyOf(streets);
    spots = List.copyOf(spots);
    nowhere = List.copyOf(nowhere);
  }

  /**
   * Draws it up. Linear in the web.
   *
   * @param inside who belongs to the area; whoever does not shows only at a place of it
   */
  public static StreetMap of(PartyWeb web, Predicate<Member> inside) {
    Map<ActorId, Set<ActorId>> users = users(web);
    Map<String, Street> streets = new TreeMap<>();
    List<Spot> spots = new ArrayList<>();
    Map<ActorId, Set<String>> placed = new HashMap<>();
    List<Member> own =
        web.everyone().stream()
            .filter(member -> !member.kind().isPerson() && inside.test(member))
            .toList();
    for (Member place : own) {
      if (place.kind() == ActorKind.PLACE) {
        Spot spot =
            new Spot(place.id(), List.copyOf(users.getOrDefault(place.id(), new TreeSet<>())));
        String street = street(place).orElse("");
        spot.users()
            .forEach(user -> placed.computeIfAbsent(user, fresh -> new HashSet<>()).add(street));
        if (street.isEmpty()) {
          spots.add(spot);
        } else {
          put(streets, street, List.of(spot), List.of());
        }
      }
    }
    List<ActorId> nowhere = new ArrayList<>();
    for (Member member : own) {
      if (member.kind() != ActorKind.PLACE) {
        Set<String> known = placed.getOrDefault(member.id(), Set.of());
        Optional<String> street = street(member);
        if (street.isPresent() && !known.contains(street.get())) {
          put(streets, street.get(), List.of(), List.of(member.id()));
        } else if (street.isEmpty() && known.isEmpty()) {
          nowhere.add(member.id());
        }
      }
    }
    return new StreetMap(List.copyOf(streets.values()), spots, nowhere);
  }

  private static void put(
      Map<String, Street> streets, String name, List<Spot> spots, List<ActorId> others) {
    streets.merge(
        name,
        new Street(name, spots, others),
        (one, more) ->
            new Street(
                name, joined(one.spots(), more.spots()), joined(one.others(), more.others())));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }

  private static Optional<String> street(Member member) {
    return Optional.ofNullable(member.facts().home().street());
  }

  /** What is or meets at each place; nobody of flesh and blood. */
  private static Map<ActorId, Set<ActorId>> users(PartyWeb web) {
    Map<ActorId, Set<ActorId>> users = new HashMap<>();
    for (Tie tie : web.activeTies()) {
      if (AT.contains(tie.type())) {
        add(web, users, tie.to(), tie.from());
        add(web, users, tie.from(), tie.to());
      }
    }
    return users;
  }

  private static void add(
      PartyWeb web, Map<ActorId, Set<ActorId>> users, ActorId place, ActorId user) {
    Optional<Member> where = web.find(place);
    Optional<Member> who = web.find(user).filter(one -> !one.kind().isPerson());
    if (where.filter(one -> one.kind() == ActorKind.PLACE).isPresent() && who.isPresent()) {
      users.computeIfAbsent(place, fresh -> new TreeSet<>()).add(user);
    }
  }
}
