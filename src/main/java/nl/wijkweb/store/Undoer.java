package nl.wijkweb.store;

import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/** What somebody who undoes a change may write and see. */
public interface Undoer {
  /** Whether they may write the actor as it is given. */
  boolean mayWrite(Member actor);

  /**
   * Whether they may write the tie.
   *
   * @param from who it starts at; null when they are gone
   */
  boolean mayWrite(Tie tie, @Nullable Member from, @Nullable Member to);

  /** What they see of an actor that they may write. */
  Actor seen(Actor actor);

  /** What they see of a tie that they may write. */
  Tie seen(Tie tie);
}
