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
  private final LinesBack lines;

  Undo(
      Writing writing,
      WebReader reader,
      ChangeLog changes,
      Codecs codecs,
      ActorWrites actors,
      ContactLog contacts,
      LinesBack lines) {
    this.writing = writing;
    this.reader = reader;
    this.changes = changes;
    this.codecs = codecs;
    this.actors = actors;
    this.contacts = contacts;
    this.lines = lines;
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
            return same(step.tx(), step.id(), undone);
          }
          AreaCode web = new AreaCode(find(step.tx(), undone).need("web"));
          long batch = step.lock(web);
          Props line = find(step.tx(), undone);
          refuse(step.tx(), line);
          if (isTooLarge(line)) {
            throw refused(Why.TOO_LARGE, null);
          }
          UndoPlan plan =
              new UndoPlan(
                  new UndoPlace(step.tx(), reader, changes, codecs, web, batch, false),
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
          new UndoWork(step, reader, codecs, actors, contacts, lines, web, batch)
              .apply(plan, undone);
          step.tx().run(Statement.CHANGE_UNDONE, "change", undone, "by", step.id());
          return step.id();
        });
  }

  /** The very same undo was made before, and only its answer was lost. */
  static String same(Tx tx, String id, String undone) {
    if (!undone.equals(find(tx, id).text("undoes"))) {
      throw new IdTaken("the id " + id + " is in use for another change");
    }
    return id;
  }

  static Props find(Tx tx, String change) {
    return History.findRow(tx, UUID.fromString(change)).orElseThrow(() -> missing(change));
  }

  /** Whether a change is larger than what fits in one transaction. */
  static boolean isTooLarge(Props line) {
    Integer size = line.number("size");
    return size != null && size > HistoryStore.MOST_ROWS;
  }

  /**
   * Refuses what is undone already, or never.
   *
   * @throws UndoRefused when it is
   */
  static void refuse(Tx tx, Props line) {
    String undoneBy = line.text("undoneBy");
    if (undoneBy != null) {
      Change later = History.line(find(tx, undoneBy)).change();
      throw refused(Why.UNDONE_ALREADY, later);
    }
    if (line.text("kind") == null || line.number("size") == null) {
      throw refused(Why.NOT_UNDOABLE, null);
    }
  }

  private static UndoRefused refused(Why why, @Nullable Change later) {
    return new UndoRefused(List.of(new Obstacle(why, null, null, later)));
  }

  static NotThere missing(String change) {
    return new NotThere("there is no change " + change);
  }
}
