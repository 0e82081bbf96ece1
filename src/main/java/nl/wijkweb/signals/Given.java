package nl.wijkweb.signals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/** What ties of help give. Mantelzorg of which nobody noted more gives care. */
final class Given {
  private Given() {}

  /** The kinds of support that a tie is known to give. */
  static Set<Support> kinds(Tie tie) {
    Set<Support> named = tie.help().support();
    return named.isEmpty() && tie.type() == TieType.CARES_FOR ? EnumSet.of(Support.CARE) : named;
  }

  /** Whether a tie gives a kind of support; one that names none may give any. */
  static Certainty gives(Tie tie, Support kind) {
    if (kinds(tie).contains(kind)) {
      return Certainty.YES;
    }
    return leavesOpen(tie) ? Certainty.MAYBE : Certainty.NO;
  }

  /** Whether a tie is support of which it is not recorded with what. */
  static boolean leavesOpen(Tie tie) {
    return tie.type() == TieType.SUPPORTS && tie.help().support().isEmpty();
  }

  /** The active help that somebody gets. */
  static List<Tie> active(PersonWeb web, ActorId somebody) {
    return helpTo(somebody, web.activeOf(somebody).stream()).toList();
  }

  static Stream<Tie> helpTo(ActorId somebody, Stream<Tie> ties) {
    return ties.filter(tie -> PersonWeb.isHelpTo(somebody, tie));
  }

  /** Every kind of support that some ties give. */
  static Set<Support> kinds(Stream<Tie> ties) {
    return ties.flatMap(tie -> kinds(tie).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Support.class)));
  }

  /** Whether a tie gives support, of whatever kind. */
  static boolean givesAny(Tie tie) {
    return leavesOpen(tie) || !kinds(tie).isEmpty();
  }

  /** The ties that give a kind of support as surely as asked. */
  static List<Tie> giving(List<Tie> ties, Support kind, Certainty certainty) {
    return ties.stream().filter(tie -> gives(tie, kind) == certainty).toList();
  }
}
