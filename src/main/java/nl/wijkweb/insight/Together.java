package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * The three goals of HEEL Numansdorp BEWEEGT on a day: sharing makes rich, together is more,
 * everybody takes part (000 L793). What nobody recorded is unknown, never a no.
 *
 * @param shared facilities: lent to somebody; {@code no} is empty, for that something is never lent
 *     nobody records here
 * @param organised activities: by two or more parties; {@code no} are those with one known
 * @param open activities: open to everybody; {@code no} are those for members
 */
public record Together(Goal shared, Goal organised, Goal open) {
  private static final Set<TieType> ORGANISING = EnumSet.of(TieType.ORGANISES, TieType.RUNS);

  /** How far a goal is reached: what does, what does not and of what it is not known, by id. */
  public record Goal(List<ActorId> yes, List<ActorId> no, List<ActorId> unknown) {
    public Goal {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
      unknown = List.copyOf(unknown);
    }
  }

  /** A goal that is being counted. */
  private static final class Count {
    private final List<ActorId> yes = new ArrayList<>();
    private final List<ActorId> no = new ArrayList<>();
    private final List<ActorId> unknown = new ArrayList<>();

    Goal goal() {
      return new Goal(yes, no, unknown);
    }
  }

  /**
   * Finds them; O(n m) in the activities and facilities and the ties. Empty in an empty web.
   *
   * @param inside who stands in the area; others do not count
   */
  public static Together of(PartyWeb web, Predicate<Member> inside) {
    Count shared = new Count();
    Count organised = new Count();
    Count open = new Count();
    for (Member member : web.everyone().stream().filter(inside).toList()) {
      ActorId id = member.id();
      if (member.kind() == ActorKind.FACILITY) {
        (isLent(web, id) ? shared.yes : shared.unknown).add(id);
      } else if (member.kind() == ActorKind.ACTIVITY) {
        int organisers = organisers(web, id).size();
        (organisers > 1 ? organised.yes : organisers == 1 ? organised.no : organised.unknown)
            .add(id);
        OpenTo openTo = member.facts().offering().openTo();
        (openTo == null ? open.unknown : openTo == OpenTo.EVERYONE ? open.yes : open.no).add(id);
      }
    }
    return new Together(shared.goal(), organised.goal(), open.goal());
  }

  /** Who organises or carries something, by id; people as those for whom they work, when known. */
  static Set<ActorId> organisers(PartyWeb web, ActorId what) {
    Set<ActorId> organisers = new TreeSet<>();
    for (Tie tie : web.activeTies()) {
      if (ORGANISING.contains(tie.type()) && tie.to().equals(what)) {
        organisers.addAll(asWhom(web, tie.from()));
      }
    }
    return organisers;
  }

  /** Who somebody is when they organise: those for whom they work, or they themselves. */
  static Set<ActorId> asWhom(PartyWeb web, ActorId who) {
    Set<ActorId> as = new TreeSet<>(web.standingFor(who));
    if (as.size() > 1) {
      as.remove(who);
    }
    return as;
  }

  private static boolean isLent(PartyWeb web, ActorId facility) {
    return web.activeTies().stream()
        .filter(tie -> tie.type() == TieType.LENDS_TO)
        .anyMatch(tie -> tie.from().equals(facility) || facility.value().equals(tie.bond().via()));
  }
}
