package nl.wijkweb.api;

import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.Language;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.problem.ProblemTexts;
import nl.wijkweb.problem.Words;
import nl.wijkweb.store.Obstacle;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of undoing a change, as far as the caller may know.
 *
 * @param row the id of an actor or tie in sight
 * @param name what the actor, or the two at the tie, are called
 * @param later the change that put it there
 */
record ToldObstacle(
    Obstacle.Why why, @Nullable String row, @Nullable String name, @Nullable JsonObject later) {
  /** The obstacle as it is told in a language. */
  JsonObject told(Language language) {
    Words words = ProblemTexts.in(language).words(cause());
    JsonObject json =
        new JsonObject()
            .put("code", cause().code())
            .put("message", words.message())
            .put("mend", words.mend())
            .put("row", row)
            .put("name", name);
    return later == null ? json : json.object("later", later);
  }

  private Cause cause() {
    return switch (why) {
      case UNDONE_ALREADY -> ProblemCode.UNDONE_ALREADY.of();
      case NOT_UNDOABLE -> ProblemCode.UNDO_OTHERWISE.of();
      case TOO_LARGE -> ProblemCode.UNDO_TOO_LARGE.of();
      case CHANGED_SINCE -> ProblemCode.UNDO_CHANGED_SINCE.of();
      case REMOVED_SINCE -> ProblemCode.UNDO_REMOVED_SINCE.of();
      case END_GONE -> ProblemCode.UNDO_END_GONE.of();
      case TIED_SINCE -> ProblemCode.UNDO_TIED_SINCE.of();
      case THERE_AGAIN -> ProblemCode.UNDO_THERE_AGAIN.of();
      case PERMISSION -> ProblemCode.UNDO_PERMISSION.of();
      case TOO_LONG_AGO -> ProblemCode.UNDO_TOO_LONG_AGO.of();
      case FIGURES_CHANGED -> ProblemCode.UNDO_FIGURES_CHANGED.of();
    };
  }
}
