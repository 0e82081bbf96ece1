package nl.wijkweb.calendar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * Which parties say that they share people: an active tie "works with" to which people are put in.
 * It is asked of the groups; lists of members tell nothing here.
 */
final class Sharing {
  private final Map<ActorId, Set<ActorId>> partners = new HashMap<>();
  private final Map<ActorId, Set<ActorId>> pairs = new TreeMap<>();

  Sharing(PartyWeb web) {
    for (Tie tie : web.activeTies()) {
      if (tie.type() == TieType.WORKS_WITH
          && tie.terms().contribution().contains(Contribution.PEOPLE)
          && web.isParty(tie.from())
          && web.isParty(tie.to())) {
        add(tie.from(), tie.to());
      }
    }
  }

  private void add(ActorId from, ActorId to) {
    partners.computeIfAbsent(from, fresh -> new HashSet<>()).add(to);
    partners.computeIfAbsent(to, fresh -> new HashSet<>()).add(from);
    boolean inOrder = from.compareTo(to) < 0;
    pairs.computeIfAbsent(inOrder ? from : to, fresh -> new HashSet<>()).add(inOrder ? to : from);
  }

  /** Whether two say that they share people; nobody does with themselves. */
  boolean between(ActorId one, ActorId other) {
    return partners.getOrDefault(one, Set.of()).contains(other);
  }

  /** The pairs that do, by their ids. */
  List<List<ActorId>> pairs() {
    return pairs.entrySet().stream()
        .flatMap(of -> of.getValue().stream().sorted().map(other -> List.of(of.getKey(), other)))
        .toList();
  }
}
