package nl.wijkweb.insight;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/** Who organises or carries what, of the whole of a web; people as those for whom they work. */
final class Organisers {
  private static final Set<TieType> ORGANISING = EnumSet.of(TieType.ORGANISES, TieType.RUNS);

  private final Map<ActorId, Set<ActorId>> organisers = new HashMap<>();

  /** Linear in the active ties. */
  Organisers(PartyWeb web) {
    for (Tie tie : web.activeTies()) {
      if (ORGANISING.contains(tie.type())) {
        organisers
            .computeIfAbsent(tie.to(), fresh -> new TreeSet<>())
            .addAll(asWhom(web, tie.from()));
      }
    }
  }

  /** Who organises or carries something, by id. */
  Set<ActorId> of(ActorId what) {
    return organisers.getOrDefault(what, Set.of());
  }

  /** Who somebody is when they do something: those for whom they work, or they themselves. */
  static Set<ActorId> asWhom(PartyWeb web, ActorId who) {
    Set<ActorId> as = new TreeSet<>(web.standingFor(who));
    if (as.size() > 1) {
      as.remove(who);
    }
    return as;
  }
}
