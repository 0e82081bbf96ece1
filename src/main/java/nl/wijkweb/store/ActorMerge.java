package nl.wijkweb.store;

import java.util.Set;
import nl.wijkweb.model.ActorField;
import nl.wijkweb.model.ActorId;

/**
 * That two actors of a web are one.
 *
 * @param kept which of them stays
 * @param keptVersion the version of it that was looked at
 * @param gone which goes
 * @param goneVersion the version of it that was looked at
 * @param taken what the one that stays says as the other did, though both told it
 */
public record ActorMerge(
    ActorId kept, long keptVersion, ActorId gone, long goneVersion, Set<ActorField> taken) {
  public ActorMerge {
    taken = Set.copyOf(taken);
  }
}
