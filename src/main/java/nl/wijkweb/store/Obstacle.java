package nl.wijkweb.store;

import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of undoing a change.
 *
 * @param row the id of the actor or tie; null for the web as a whole
 * @param name what an actor is called that is not there, and is about nobody; null otherwise
 * @param later the change that put it there, when it is known
 */
public record Obstacle(
    Why why, @Nullable String row, @Nullable String name, @Nullable Change later) {
  /** What it is. */
  public enum Why implements Coded {
    /** The change was undone already. */
    UNDONE_ALREADY,
    /** It is a change of a kind that is not undone. */
    NOT_UNDOABLE,
    /** It touched more rows than are undone at once. */
    TOO_LARGE,
    /** The row was changed since in the same respect. */
    CHANGED_SINCE,
    /** The row was removed since. */
    REMOVED_SINCE,
    /** One end of a tie is not there any more. */
    END_GONE,
    /** An actor that would go has got ties since; the row is such a tie. */
    TIED_SINCE,
    /** The id is in use again, or the same was brought in again. */
    THERE_AGAIN,
    /** What somebody allows is not undone. */
    PERMISSION,
    /** Somebody in private was removed too long ago. */
    TOO_LONG_AGO,
    /** The areas, population or indicators of the web were changed since. */
    FIGURES_CHANGED
  }
}
