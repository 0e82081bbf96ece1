package nl.wijkweb.insight;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/** What lives by whoever carries it: informal groups, activities and initiatives. */
final class Carriers {
  private static final Set<ActorKind> CARRIED =
      EnumSet.of(ActorKind.INFORMAL_GROUP, ActorKind.ACTIVITY, ActorKind.INITIATIVE);
  private static final Set<TieType> CARRYING = EnumSet.of(TieType.RUNS, TieType.ORGANISES);

  private Carriers() {}

  /** Whether somebody needs to carry it. */
  static boolean isCarried(Member member) {
    return CARRIED.contains(member.kind());
  }

  /**
   * Whether by a tie one end carries the other.
   *
   * @param to the member to which the tie leads
   */
  static boolean carries(Tie tie, Member to) {
    return CARRYING.contains(tie.type()) && isCarried(to);
  }
}
