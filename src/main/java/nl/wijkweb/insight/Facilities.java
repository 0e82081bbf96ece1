package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What there is to share in a web: to whom each facility is lent, what was never lent to an
 * organisation, group or place as far as is recorded, and who seeks what it offers. Residents who
 * borrow are no part of it.
 *
 * <p>O(f (p + m)) for f facilities, p parties with their needs and m ties; an empty web has none.
 */
public final class Facilities {
  /** Whether a facility is lent. */
  public enum Lent implements Coded {
    NOW,
    BEFORE,
    NEVER
  }

  /** How an owner knows who seeks: by a tie, by somebody who has a tie with both, or not so. */
  public enum Trust implements Coded {
    TIED,
    COMMON,
    NONE
  }

  /**
   * A facility.
   *
   * @param owners who owns it; who lends it where that is not recorded; by id
   * @param owned whether it is recorded whose it is
   * @param borrowers to whom it is lent now, by id
   * @param wanted by whom it is sought, by id
   * @param known who has a tie with an owner, borrows nothing of it and does not seek it, by id
   */
  public record Facility(
      ActorId facility,
      List<ActorId> owners,
      boolean owned,
      Lent lent,
      List<ActorId> borrowers,
      List<Wanted> wanted,
      List<ActorId> known) {
    public Facility {
      owners = List.copyOf(owners);
      borrowers = List.copyOf(borrowers);
      wanted = List.copyOf(wanted);
      known = List.copyOf(known);
    }
  }

  /**
   * Who seeks what a facility offers.
   *
   * @param need in their own words
   * @param common who has a tie with an owner and with them, where they have none together
   */
  public record Wanted(ActorId party, String need, Trust trust, List<ActorId> common) {
    public Wanted {
      common = List.copyOf(common);
    }
  }

  private final PartyWeb web;
  private final Collection<Tie> spells;
  private final Function<ActorId, String> names;

  private Facilities(PartyWeb web, Collection<Tie> spells, Function<ActorId, String> names) {
    this.web = web;
    this.spells = spells;
    this.names = names;
  }

  /**
   * All facilities, by id.
   *
   * @param spells every spell between those who are no residents, of whatever status, also of who
   *     is not there on the day
   * @param names what a facility is called, which says what it is
   */
  public static List<Facility> of(
      PartyWeb web, Collection<Tie> spells, Function<ActorId, String> names) {
    Facilities facilities = new Facilities(web, spells, names);
    return web.everyone().stream()
        .filter(member -> member.kind() == ActorKind.FACILITY)
        .map(facilities::facility)
        .toList();
  }

  private Facility facility(Member facility) {
    ActorId id = facility.id();
    Set<ActorId> owners = ends(web.activeTies(), TieType.OWNS, id, true);
    Set<ActorId> lenders = ends(web.activeTies(), TieType.LENDS_TO, id, true);
    Set<ActorId> borrowers = ends(web.activeTies(), TieType.LENDS_TO, id, false);
    Set<ActorId> from = owners.isEmpty() ? lenders : owners;
    List<Wanted> wanted = from.isEmpty() ? List.of() : wanted(facility, from, borrowers);
    Set<ActorId> known = new TreeSet<>();
    from.forEach(owner -> known.addAll(web.neighbours(owner)));
    known.removeIf(one -> !mayBorrow(one) || from.contains(one) || borrowers.contains(one));
    wanted.forEach(one -> known.remove(one.party()));
    return new Facility(
        id,
        List.copyOf(from),
        !owners.isEmpty(),
        !borrowers.isEmpty() ? Lent.NOW : wasLent(id) ? Lent.BEFORE : Lent.NEVER,
        List.copyOf(borrowers),
        wanted,
        List.copyOf(known));
  }

  /** Whether it was lent to anybody: what is only proposed or agreed never was. */
  private boolean wasLent(ActorId facility) {
    return spells.stream()
        .filter(tie -> tie.type() == TieType.LENDS_TO)
        .filter(tie -> facility.value().equals(tie.bond().via()))
        .filter(tie -> !tie.course().isDeclined())
        .filter(tie -> isOrWas(tie.course().status()))
        .anyMatch(this::begins);
  }

  private boolean begins(Tie tie) {
    PartialDate since = tie.course().period().since();
    return since == null || !since.earliest().isAfter(web.day());
  }

  private static boolean isOrWas(@Nullable TieStatus status) {
    return status != TieStatus.PROPOSED && status != TieStatus.AGREED;
  }

  /** Who is at the near or far end of such ties with a facility, itself or by way of it. */
  private Set<ActorId> ends(Collection<Tie> ties, TieType type, ActorId facility, boolean near) {
    Set<ActorId> ends = new TreeSet<>();
    for (Tie tie : ties) {
      boolean owns = type == TieType.OWNS && tie.to().equals(facility);
      boolean lends = type == TieType.LENDS_TO && facility.value().equals(tie.bond().via());
      if (tie.type() == type && (owns || lends)) {
        ActorId end = near ? tie.from() : tie.to();
        web.standingFor(end).stream().filter(web::isParty).forEach(ends::add);
      }
    }
    return ends;
  }

  private List<Wanted> wanted(Member facility, Set<ActorId> owners, Set<ActorId> borrowers) {
    List<String> offers =
        Stream.concat(
                Stream.of(names.apply(facility.id())),
                facility.facts().offering().offers().stream())
            .toList();
    Map<ActorId, Wanted> wanted = new TreeMap<>();
    for (Member party : web.parties()) {
      if (!owners.contains(party.id()) && !borrowers.contains(party.id())) {
        party.facts().offering().seeks().stream()
            .filter(need -> offers.stream().anyMatch(offer -> Phrases.meet(offer, need)))
            .findFirst()
            .ifPresent(need -> wanted.put(party.id(), wanted(party.id(), need, owners)));
      }
    }
    return new ArrayList<>(wanted.values());
  }

  private Wanted wanted(ActorId party, String need, Set<ActorId> owners) {
    if (owners.stream().anyMatch(owner -> web.neighbours(owner).contains(party))) {
      return new Wanted(party, need, Trust.TIED, List.of());
    }
    Set<ActorId> common = new TreeSet<>();
    owners.forEach(owner -> common.addAll(web.common(owner, party)));
    return new Wanted(
        party, need, common.isEmpty() ? Trust.NONE : Trust.COMMON, List.copyOf(common));
  }

  /** A place or an activity borrows nothing by itself; whoever runs it does. */
  private boolean mayBorrow(ActorId id) {
    return web.isParty(id)
        && web.find(id)
            .filter(member -> !member.kind().isPerson())
            .filter(member -> member.kind() != ActorKind.PLACE)
            .isPresent();
  }
}
