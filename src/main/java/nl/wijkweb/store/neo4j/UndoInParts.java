package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Cancelled;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.UndoRefused;
import nl.wijkweb.store.Undoer;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import nl.wijkweb.store.neo4j.Database.Held;
import org.neo4j.driver.Record;

/**
 * Undoes a change that is too large for one transaction, as an import is brought in: the lock of
 * the web is held while each part of the change, the last one first, is planned and staged under a
 * batch that nobody sees; then one small write publishes the batch. What goes stays until that
 * moment, and is deleted after it. Linear in the change and in the ties of actors that go; at hand
 * are one part of it, and the ids of what comes back.
 */
final class UndoInParts {
  /** The part that is read last when this is undone: what went along needs all actors first. */
  private static final int ALONG = 0;

  private final Database database;
  private final WebReader reader;
  private final ChangeLog changes;
  private final Codecs codecs;
  private final LinesBack lines;
  private final Leftovers leftovers;

  UndoInParts(
      Database database, WebReader reader, ChangeLog changes, Codecs codecs, LinesBack lines) {
    this.database = database;
    this.reader = reader;
    this.changes = changes;
    this.codecs = codecs;
    this.lines = lines;
    this.leftovers = new Leftovers(database);
  }

  /**
   * Undoes a change.
   *
   * @param id of the change that this is
   * @throws Cancelled when {@code progress} says so; nothing was done then
   */
  void run(String id, String undone, Undoer undoer, Change by, Progress progress) {
    AreaCode web = publish(id, undone, undoer, by, progress);
    leftovers.settle(web);
  }

  /** Undoes it up to the moment on which all is visible, and leaves the tidying. */
  AreaCode publish(String id, String undone, Undoer undoer, Change by, Progress progress) {
    return database.hold(held -> new Work(held, id, undone, by).publish(undoer, progress));
  }

  /** One undo. */
  private final class Work {
    private final Held held;
    private final Tx tx;
    private final String id;
    private final String undone;
    private final Change by;
    private final AreaCode web;
    private final long batch;
    private final List<ChangeEntry> along = new ArrayList<>();
    private Tally tally = Tally.PEOPLE;
    private Edit edit;
    private int number = ALONG;

    Work(Held held, String id, String undone, Change by) {
      this.held = held;
      this.tx = held.tx();
      this.id = id;
      this.undone = undone;
      this.by = by;
      this.web = new AreaCode(Undo.find(tx, undone).need("web"));
      this.edit = Edit.undoing(undone);
      Record opened =
          tx.find(Statement.WEB_LOCK, "web", web.value())
              .orElseThrow(() -> new NotThere("there is no web " + web));
      leftovers.settleLocked(web, opened);
      this.batch = opened.get("batch").asLong();
    }

    AreaCode publish(Undoer undoer, Progress progress) {
      if (changes.isMade(tx, id)) {
        Undo.same(tx, id, undone);
        return web;
      }
      Props line = Undo.find(tx, undone);
      Undo.refuse(tx, line);
      UndoPlace place = new UndoPlace(tx, reader, changes, codecs, web, batch, true);
      UndoPlan plan =
          new UndoPlan(place, undoer, line.needLong("version"), line.needTime("at"), by.when());
      leftovers.begin(web, id, batch + 1, by.when());
      try {
        stage(plan, place, progress, line.needLong("size"));
      } catch (StoreUnavailable e) {
        // Nothing can be cleaned now; the next change of this size, or the next start, does it.
        throw e;
      } catch (RuntimeException e) {
        leftovers.discard(web, batch, id);
        throw e;
      }
      end(plan);
      return web;
    }

    private void stage(UndoPlan plan, UndoPlace place, Progress progress, long total) {
      long done = 0;
      progress.at(done, total);
      for (int part : ChangeLog.numbers(tx, undone)) {
        if (progress.cancelled()) {
          throw new Cancelled("the undo was cancelled");
        }
        List<Done> rows = changes.read(tx, undone, part);
        plan.take(rows);
        if (plan.obstacles().isEmpty()) {
          stage(plan, place);
        } else if (plan.obstacles().size() >= UndoPlan.MOST_TOLD) {
          break;
        } else {
          plan.forget();
        }
        done += rows.size();
        progress.at(Math.min(done, total), total);
      }
      if (!plan.obstacles().isEmpty()) {
        throw new UndoRefused(plan.obstacles());
      }
      if (number == ALONG && plan.figures == null) {
        throw Undo.missing(undone);
      }
    }

    private void stage(UndoPlan plan, UndoPlace place) {
      if (plan.hasNoRows()) {
        return;
      }
      number++;
      UndoPart part = new UndoPart(codecs, new Pointer(id, number).text(), batch + 1);
      along.addAll(part.take(plan, place));
      byte[] record = changes.encode(id, by, part.entries());
      int chunk = number;
      database.write(
          step -> {
            part.stage(step);
            changes.keep(step, id, chunk, record);
            return part;
          });
      count(part.entries());
      plan.staged();
    }

    private void end(UndoPlan plan) {
      String pointer = new Pointer(id, number + 1).text();
      List<ChangeEntry> last = new ArrayList<>();
      plan.linesBack.forEach(line -> lines.bring(tx, pointer, line).ifPresent(last::add));
      Figures figures = plan.figures;
      if (figures == null) {
        Figures.read(tx, web).write(tx, web, batch + 1);
      } else {
        last.add(Figures.putBack(tx, web, batch + 1, figures));
      }
      keep(number + 1, last);
      keep(ALONG, along);
      changes.append(tx, web, id, by, tally, null, edit);
      tx.run(Statement.CHANGE_UNDONE, "change", undone, "by", id);
      held.commit();
    }

    private void keep(int chunk, List<ChangeEntry> entries) {
      if (!entries.isEmpty()) {
        changes.keep(tx, id, chunk, by, entries);
        count(entries);
      }
    }

    private void count(List<ChangeEntry> entries) {
      tally = tally.plus(Tally.of(entries));
      edit = edit.plus(entries);
    }
  }
}
