package nl.wijkweb.graph;

import static nl.wijkweb.model.TieType.BOARD_MEMBER_OF;
import static nl.wijkweb.model.TieType.COMMISSIONS;
import static nl.wijkweb.model.TieType.FUNDS;
import static nl.wijkweb.model.TieType.LENDS_TO;
import static nl.wijkweb.model.TieType.LOCATED_AT;
import static nl.wijkweb.model.TieType.MEETS_AT;
import static nl.wijkweb.model.TieType.ORGANISES;
import static nl.wijkweb.model.TieType.OWNS;
import static nl.wijkweb.model.TieType.REFERS_TO;
import static nl.wijkweb.model.TieType.RUNS;
import static nl.wijkweb.model.TieType.SIGNALS_TO;
import static nl.wijkweb.model.TieType.TAKES_PART_IN;
import static nl.wijkweb.model.TieType.VOLUNTEERS_AT;
import static nl.wijkweb.model.TieType.WORKS_FOR;
import static nl.wijkweb.model.TieType.WORKS_WITH;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.TieType;

/** What a coordinator sees of people: those who agreed as carrier or volunteer, and work. */
final class PartnerRule {
  private static final Set<TieType> CARRYING =
      EnumSet.of(RUNS, VOLUNTEERS_AT, BOARD_MEMBER_OF, ORGANISES, OWNS, LENDS_TO);
  private static final Set<TieType> WORKING =
      EnumSet.of(
          WORKS_FOR,
          WORKS_WITH,
          COMMISSIONS,
          FUNDS,
          RUNS,
          ORGANISES,
          TAKES_PART_IN,
          LOCATED_AT,
          MEETS_AT,
          REFERS_TO,
          SIGNALS_TO);

  private PartnerRule() {}

  /** Whether a member is to be seen at all. */
  static boolean shows(Member member) {
    return !member.kind().isPrivatePerson() || isKnown(member);
  }

  /** Whether a tie between two members who are seen is to be seen too. */
  static boolean shows(TieType type, Member from, Member to) {
    return shows(type, from)
        && shows(type, to)
        && !(from.kind().isPrivatePerson() && to.kind().isPrivatePerson());
  }

  private static boolean shows(TieType type, Member end) {
    if (!end.kind().isPerson()) {
      return true;
    }
    boolean atWork = end.kind() == ActorKind.PROFESSIONAL && WORKING.contains(type);
    return atWork || (isKnown(end) && CARRYING.contains(type));
  }

  private static boolean isKnown(Member member) {
    return member.facts().basis().permissions().contains(Permission.KNOWN);
  }
}
