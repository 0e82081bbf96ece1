package nl.wijkweb.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TieId;
import org.jspecify.annotations.Nullable;

/** What was changed in webs, and undoing it. Safe for use by several threads. */
public interface HistoryStore {
  /**
   * So many rows are undone in one transaction. What is larger is undone in parts that nobody sees
   * before the last; but not a merge of two actors.
   */
  int MOST_ROWS = 10_000;

  /** So many days after somebody in private was removed, that can be undone. */
  int PEOPLE_DAYS = 30;

  /**
   * The changes of a web that touched anything but people and their ties, newest first. Linear in
   * the changes that are passed by, not in all there are.
   *
   * @param before only older ones than this one; null for the newest
   * @return empty also when there is no such web, or no such change in the list of it
   */
  List<ChangeLine> listChanges(AreaCode web, @Nullable UUID before, int limit);

  /** One change, whatever it touched. */
  Optional<ChangeLine> findChange(UUID id);

  /**
   * The first actors and ties about nobody that a change touched; of what came through an import,
   * or touched more than {@link #MOST_ROWS}, none.
   */
  List<Recorded<Remembered>> listRows(UUID change, int limit);

  /**
   * What was done to an actor that is there, newest change first; also what was done before it was
   * removed and brought back. Changes whose key was destroyed are left out.
   */
  List<Recorded<ActorThen>> listHistory(ActorId id);

  /** What was done to a tie that is there; as {@link #listHistory(ActorId)}. */
  List<Recorded<StoredTie>> listHistory(TieId id);

  /** Whether a change is so large that undoing it takes long, and is done in parts. */
  boolean isUndoneInParts(UUID change);

  /** As {@link #undo(UUID, Undoer, Change, Progress)}, with nobody watching. */
  default ChangeLine undo(UUID change, Undoer undoer, Change by) {
    return undo(change, undoer, by, Progress.NONE);
  }

  /**
   * Undoes a change as a whole, to every reader at one moment, which is itself a change; undoing
   * that one does it again. What was changed since in other respects stays. The same undo again (by
   * the id of {@code by}) changes nothing. Linear in what the change touched.
   *
   * @param undoer what they may write; the rest of the change is left as it is, unless it went with
   *     an actor that comes back
   * @param progress told how many of the change's rows are done, when it is done in parts
   * @throws Cancelled when {@code progress} says so; nothing was done then
   * @throws NotThere when there is no such change, or nothing in it that they may write
   * @throws UndoRefused when something stands in the way; nothing was done then. It tells the first
   *     hundred of what does
   */
  ChangeLine undo(UUID change, Undoer undoer, Change by, Progress progress);
}
