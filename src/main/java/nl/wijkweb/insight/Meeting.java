package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * Where parties meet: who uses which place, and who sits at which table.
 *
 * @param places every place that somebody uses, by id
 * @param tables every consultation at which somebody sits, by id
 * @param overlaps the pairs of consultations at which the same sit, by their ids
 */
public record Meeting(List<Place> places, List<Table> tables, List<Overlap> overlaps) {
  private static final Set<TieType> USING =
      EnumSet.of(TieType.MEETS_AT, TieType.LOCATED_AT, TieType.ORGANISES, TieType.ATTENDS);
  private static final Set<TieType> SITTING =
      EnumSet.of(TieType.TAKES_PART_IN, TieType.MEMBER_OF, TieType.ATTENDS, TieType.ORGANISES);

  /**
   * A place.
   *
   * @param users who meets there or does something there, by id
   * @param domains the life domains from which they come
   * @param within how many pairs of them are of one domain: what holds its own together
   * @param across how many are of two: what bridges
   */
  public record Place(
      ActorId place, List<ActorId> users, List<String> domains, int within, int across) {}

  /** A consultation and who sits at it, by id. */
  public record Table(ActorId table, List<ActorId> members) {}

  /**
   * Two consultations.
   *
   * @param shared who sits at both, at least one
   * @param joinable whether so many of the smaller one sit at the other that they could be joined
   */
  public record Overlap(ActorId one, ActorId other, List<ActorId> shared, boolean joinable) {}

  /** So many share two tables at least before they could be joined. */
  public static final int FEWEST_SHARED = 2;

  public Meeting {
    places = List.copyOf(places);
    tables = List.copyOf(tables);
    overlaps = List.copyOf(overlaps);
  }

  /** Finds them. O(m + t² k) for m ties and t consultations of k members. */
  public static Meeting of(PartyWeb web) {
    List<Place> places =
        gathered(web, ActorKind.PLACE, USING).entrySet().stream()
            .map(of -> place(web, of.getKey(), withOrganisers(web, of.getValue())))
            .toList();
    List<Table> tables =
        gathered(web, ActorKind.CONSULTATION, SITTING).entrySet().stream()
            .map(of -> new Table(of.getKey(), List.copyOf(of.getValue())))
            .toList();
    return new Meeting(places, tables, overlaps(tables));
  }

  /** Per actor of a kind who is joined with it by such a tie, people as their employer. */
  static Map<ActorId, Set<ActorId>> gathered(PartyWeb web, ActorKind kind, Set<TieType> types) {
    Map<ActorId, Set<ActorId>> gathered = new TreeMap<>();
    for (Tie tie : web.activeTies()) {
      if (types.contains(tie.type())) {
        gather(web, kind, tie.to(), tie.from(), gathered);
        gather(web, kind, tie.from(), tie.to(), gathered);
      }
    }
    return gathered;
  }

  private static void gather(
      PartyWeb web,
      ActorKind kind,
      ActorId where,
      ActorId who,
      Map<ActorId, Set<ActorId>> gathered) {
    if (web.find(where).filter(member -> member.kind() == kind).isPresent()) {
      Set<ActorId> parties =
          web.standingFor(who).stream().filter(web::isParty).collect(Collectors.toSet());
      if (!parties.isEmpty()) {
        gathered.computeIfAbsent(where, fresh -> new TreeSet<>()).addAll(parties);
      }
    }
  }

  /** Who organises an activity that is somewhere is there too. */
  private static Set<ActorId> withOrganisers(PartyWeb web, Set<ActorId> users) {
    Set<ActorId> all = new TreeSet<>(users);
    for (Tie tie : web.activeTies()) {
      if (tie.type() == TieType.ORGANISES && users.contains(tie.to())) {
        web.standingFor(tie.from()).stream().filter(web::isParty).forEach(all::add);
      }
    }
    return all;
  }

  private static Place place(PartyWeb web, ActorId place, Set<ActorId> users) {
    List<String> known =
        users.stream()
            .flatMap(user -> web.find(user).stream())
            .flatMap((Member member) -> PartyWeb.domain(member).stream())
            .map(Object::toString)
            .toList();
    Map<String, Long> counts =
        known.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    int within = counts.values().stream().mapToInt(n -> (int) (n * (n - 1) / 2)).sum();
    int pairs = known.size() * (known.size() - 1) / 2;
    return new Place(
        place,
        List.copyOf(users),
        known.stream().distinct().sorted().toList(),
        within,
        pairs - within);
  }

  private static List<Overlap> overlaps(List<Table> tables) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      for (int j = i + 1; j < tables.size(); j++) {
        List<ActorId> members = tables.get(i).members();
        List<ActorId> others = tables.get(j).members();
        List<ActorId> shared = members.stream().filter(others::contains).toList();
        int smaller = Math.min(members.size(), others.size());
        boolean joinable = shared.size() >= FEWEST_SHARED && shared.size() * 2 >= smaller;
        if (!shared.isEmpty()) {
          overlaps.add(new Overlap(tables.get(i).table(), tables.get(j).table(), shared, joinable));
        }
      }
    }
    return overlaps;
  }
}
