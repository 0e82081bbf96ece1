package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.HistoryStore;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Obstacle;
import nl.wijkweb.store.Obstacle.Why;
import nl.wijkweb.store.UndoRefused;
import nl.wijkweb.store.Undoer;
import nl.wijkweb.store.cypher.Statement;
import org.jspecify.annotations.Nullable;

/** Undoes a change as a whole: {@link UndoPlan} finds what to do, {@link UndoWork} does it. */
final class Undo {
  private final Writing writing;
  private final WebReader reader;
  private final ChangeLog changes;
  private final Codecs codecs;
  private final ActorWrites actors;
  private final ContactLog contacts;
  private final Conversations conversations;

  Undo(
      Writing writing,
      WebReader reader,
      ChangeLog changes,
      Codecs codecs,
      ActorWrites actors,
      ContactLog contacts,
      Conversations conversations) {
    this.writing = writing;
    this.reader = reader;
    this.changes = changes;
    this.codecs = codecs;
    this.actors = actors;
    this.contacts = contacts;
    this.conversations = conversations;
  }

  /**
   * Undoes a change.
   *
   * @param id of the change that this is, unless it has an id of its own
   * @return the id of the change that this is
   */
  String run(String id, String undone, Undoer undoer, Change by) {
    return writing.write(
        id,
        by,
        step -> {
          if (step.isMade()) {
            return sameUndo(step, undone);
          }
          AreaCode web = new AreaCode(find(step, undone).need("web"));
          long batch = step.lock(web);
          Props line = find(step, undone);
          refuse(step, line);
          UndoPlan plan =
              new UndoPlan(
                  new UndoPlace(step.tx(), reader, changes, codecs, web, batch),
                  undoer,
                  line.needLong("version"),
                  line.needTime("at"),
                  by.when());
          plan.take(changes.read(step.tx(), undone));
          if (!plan.obstacles().isEmpty()) {
            throw new UndoRefused(plan.obstacles());
          }
          if (plan.isEmpty()) {
            throw missing(undone);
          }
          new UndoWork(step, reader, codecs, actors, contacts, conversations, web, batch)
              .apply(plan, undone);
          step.tx().run(Statement.CHANGE_UNDONE, "change", undone, "by", step.id());
          return step.id();
        });
  }

  /** The very same undo was made before, and only its answer was lost. */
  private static String sameUndo(Writing.Step step, String undone) {
    if (!undone.equals(find(step, step.id()).text("undoes"))) {
      throw new IdTaken("the id " + step.id() + " is in use for another change");
    }
    return step.id();
  }

  private static Props find(Writing.Step step, String change) {
    return History.findRow(step.tx(), UUID.fromString(change)).orElseThrow(() -> missing(change));
  }

  private static void refuse(Writing.Step step, Props line) {
    String undoneBy = line.text("undoneBy");
    if (undoneBy != null) {
      Change later = History.line(find(step, undoneBy)).change();
      throw refused(Why.UNDONE_ALREADY, later);
    }
    Integer size = line.number("size");
    if (line.text("kind") == null || size == null) {
      throw refused(Why.NOT_UNDOABLE, null);
    }
    if (size > HistoryStore.MOST_ROWS) {
      throw refused(Why.TOO_LARGE, null);
    }
  }

  private static UndoRefused refused(Why why, @Nullable Change later) {
    return new UndoRefused(List.of(new Obstacle(why, null, null, later)));
  }

  private static NotThere missing(String change) {
    return new NotThere("there is no change " + change);
  }
}
