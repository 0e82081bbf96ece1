package nl.wijkweb.access;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * What a resident who agreed to introduce people may be named with on a warm path between others:
 * what they take part in or carry, whom they pass something on to, and whom they know who agreed as
 * well. Never what is of a special category, and never help.
 */
final class Introducing {
  private static final Set<TieType> BESIDE_CARRYING =
      EnumSet.of(TieType.MEMBER_OF, TieType.ATTENDS, TieType.REFERS_TO, TieType.SIGNALS_TO);

  private Introducing() {}

  static boolean allows(Tie tie, Member from, Member to) {
    boolean both = agreed(from) && agreed(to);
    if (both || !agreed(from) && !agreed(to)) {
      return both && tie.type().group() == TieType.Group.NEAR;
    }
    Member other = agreed(from) ? to : from;
    return !other.kind().isPrivatePerson()
        && !Policy.isSpecialCategory(other)
        && (Policy.CARRYING.contains(tie.type()) || BESIDE_CARRYING.contains(tie.type()));
  }

  private static boolean agreed(Member actor) {
    return actor.kind() == ActorKind.RESIDENT
        && actor.facts().basis().permissions().contains(Permission.INTRODUCE);
  }
}
