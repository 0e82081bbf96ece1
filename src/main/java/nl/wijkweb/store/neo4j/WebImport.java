package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.ImportReport;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.RowCount;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.Database.Held;
import nl.wijkweb.store.seal.Seal;
import org.neo4j.driver.Record;

/**
 * Brings web folders in. One transaction holds the web's lock from begin to end; the rows are
 * staged through others, under a batch that readers do not see; then the first one publishes the
 * batch, which is one small write, and commits. Whatever happens before that commit leaves the web
 * as it was, and after it the import is there.
 */
final class WebImport {
  private final Database database;
  private final WebReader reader;
  private final Codecs codecs;
  private final ChangeLog changes;
  private final UnaryOperator<Web> folding;
  private final Seal seal;
  private final Ids ids;
  private final Leftovers leftovers;

  /**
   * @param folding folds a web as those in it were merged
   */
  WebImport(
      Database database,
      WebReader reader,
      Codecs codecs,
      ChangeLog changes,
      UnaryOperator<Web> folding,
      Seal seal,
      Ids ids) {
    this.database = database;
    this.reader = reader;
    this.codecs = codecs;
    this.changes = changes;
    this.folding = folding;
    this.seal = seal;
    this.ids = ids;
    this.leftovers = new Leftovers(database);
  }

  ImportReport run(Web web, Change change, Progress progress) {
    ImportReport report = publish(web, change, progress);
    leftovers.settle(code(web));
    return report;
  }

  /** Imports up to the moment on which all is visible, and leaves the tidying. */
  ImportReport publish(Web web, Change change, Progress progress) {
    AreaCode code = code(web);
    UUID own = change.id();
    String id = own == null ? ids.get() : own.toString();
    return database.hold(held -> publish(held, code, id, web, change, progress));
  }

  private ImportReport publish(
      Held held, AreaCode code, String id, Web web, Change change, Progress progress) {
    Record opened = held.tx().get(Statement.WEB_OPEN, "web", code.value());
    leftovers.settleLocked(code, opened);
    refuseErased(code, web);
    ImportPlan plan = plan(held.tx(), code, folding.apply(web), new RowCount(progress));
    ImportReport report = new ImportReport(id, plan.created(), plan.changed(), plan.unchanged());
    if (plan.changesNothing()) {
      return report;
    }
    long published = opened.get("batch").asLong();
    leftovers.begin(code, id, published + 1, change.when());
    int chunks;
    try {
      seal.admit(plan.newPeople());
      chunks =
          new Staging(database, codecs, changes, progress, code, id, published + 1, change)
              .stage(plan);
    } catch (StoreUnavailable e) {
      // Nothing can be cleaned now; the next import of this web, or the next start, does it.
      throw e;
    } catch (RuntimeException e) {
      leftovers.discard(code, published, id);
      throw e;
    }
    recordFigures(held.tx(), code, id, chunks, plan, change);
    publish(held, code, id, published + 1, plan, change);
    return report;
  }

  private void refuseErased(AreaCode code, Web web) {
    List<ActorId> people =
        web.actors().stream().filter(actor -> actor.kind().isPerson()).map(Actor::id).toList();
    if (!ErasedIds.among(seal, code, people).isEmpty()) {
      throw new IdTaken("the folder brings somebody under an id by which a person was erased");
    }
  }

  private static AreaCode code(Web web) {
    return web.ownArea()
        .orElseThrow(() -> new IllegalArgumentException("the web has no area of its own"))
        .code();
  }

  private ImportPlan plan(Tx tx, AreaCode code, Web web, RowCount count) {
    Map<String, Map<String, Object>> rows = new HashMap<>();
    Optional<AreaWeb> there =
        reader.loadLocked(tx, code, (id, row) -> rows.put(id, count.counted(row))).result();
    return new ImportPlanner(codecs, ids, there.orElseThrow(), rows, count).plan(web);
  }

  private void recordFigures(
      Tx tx, AreaCode code, String id, int chunk, ImportPlan plan, Change change) {
    if (plan.figuresChanged()) {
      changes.keep(
          tx,
          id,
          chunk,
          change,
          List.of(Figures.entry(plan.figuresBefore().rows(code), plan.figures().rows(code))));
    }
  }

  private void publish(
      Held held, AreaCode code, String id, long batch, ImportPlan plan, Change change) {
    plan.figures().write(held.tx(), code, batch);
    changes.append(held.tx(), code, id, change, plan.tally(), null, plan.edit());
    held.commit();
  }
}
