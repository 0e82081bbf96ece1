package nl.wijkweb.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.ActorId;

/** Sets of people to be counted. */
final class Counting {
  private Counting() {}

  /** Nothing but who is known. */
  static PeopleSets people(Collection<ActorId> known) {
    return people(known, Set.of());
  }

  /** Who is known, and who of them agreed to be. */
  static PeopleSets people(Collection<ActorId> known, Collection<ActorId> open) {
    return new PeopleSets(
        Set.copyOf(known),
        Set.copyOf(open),
        Set.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        Map.of(),
        List.of());
  }
}
