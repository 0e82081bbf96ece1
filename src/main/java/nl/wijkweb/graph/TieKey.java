package nl.wijkweb.graph;

import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * What makes spells one tie. Where neither type nor record gives a direction the order of the ends
 * means nothing, so both orders are the same tie.
 */
public record TieKey(ActorId from, TieType type, ActorId to) {
  /** The key of the tie that a spell is of. */
  public static TieKey of(Tie tie) {
    boolean directed = tie.type().directional() || tie.bond().direction() == Direction.ONE_WAY;
    return directed || tie.from().compareTo(tie.to()) < 0
        ? new TieKey(tie.from(), tie.type(), tie.to())
        : new TieKey(tie.to(), tie.type(), tie.from());
  }
}
