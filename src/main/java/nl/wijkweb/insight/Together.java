package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
   * Finds them; linear in the web. Empty in an empty web.
   *
   * @param inside who stands in the area; others do not count
   */
  public static Together of(PartyWeb web, Predicate<Member> inside) {
    Count shared = new Count();
    Count organised = new Count();
    Count open = new Count();
    Organisers organisers = new Organisers(web);
    Set<String> lent = lent(web);
    for (Member member : web.everyone().stream().filter(inside).toList()) {
      ActorId id = member.id();
      if (member.kind() == ActorKind.FACILITY) {
        (lent.contains(id.value()) ? shared.yes : shared.unknown).add(id);
      } else if (member.kind() == ActorKind.ACTIVITY) {
        int known = organisers.of(id).size();
        (known > 1 ? organised.yes : known == 1 ? organised.no : organised.unknown).add(id);
        OpenTo openTo = member.facts().offering().openTo();
        (openTo == null ? open.unknown : openTo == OpenTo.EVERYONE ? open.yes : open.no).add(id);
      }
    }
    return new Together(shared.goal(), organised.goal(), open.goal());
  }

  /** What is lent to somebody. */
  private static Set<String> lent(PartyWeb web) {
    Set<String> lent = new HashSet<>();
    for (Tie tie : web.activeTies()) {
      if (tie.type() == TieType.LENDS_TO) {
        lent.add(tie.from().value());
        String via = tie.bond().via();
        if (via != null) {
          lent.add(via);
        }
      }
    }
    return lent;
  }
}
