package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.cypher.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings imports and large undos to their end: rows of a published batch become what was published
 * for them, rows of one that was cut short are deleted. Whoever does so holds the web's lock, so
 * that nothing that is under way is taken for something that was cut short.
 */
final class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
  private static final int ROWS = 5_000;

  private final Database database;

  Leftovers(Database database) {
    this.database = database;
  }

  /** Ends the imports of every web that has some. */
  void settleAll() {
    database.read(tx -> tx.list(Statement.IMPORT_LIST)).stream()
        .map(row -> row.get("web").asString())
        .distinct()
        .forEach(web -> settle(new AreaCode(web)));
  }

  /** Ends the imports of one web; waits for one that is under way. */
  void settle(AreaCode web) {
    database.hold(
        held -> {
          settleLocked(web, held.tx().get(Statement.WEB_OPEN, "web", web.value()));
          return web;
        });
  }

  /** Ends the imports of one web, whose lock the caller holds. */
  void settleLocked(AreaCode web, Record opened) {
    long published = opened.get("batch").asLong();
    for (Record mark : database.read(tx -> tx.list(Statement.IMPORT_OF_WEB, "web", web.value()))) {
      String id = mark.get("import").asString();
      if (mark.get("batch").asLong() <= published) {
        fold(web, published);
        end(id);
      } else {
        LOG.warn("the change {} of {} was cut short; what it staged is removed", id, web);
        discard(web, published, id);
      }
    }
  }

  /**
   * Marks that rows are staged, so that a crash leaves a trace of what to clean; the caller holds
   * the web's lock.
   *
   * @param id of the change that stages them
   * @param batch the number under which they are staged
   */
  void begin(AreaCode web, String id, long batch, Instant when) {
    Object started = when.atZone(ZoneOffset.UTC);
    database.write(
        tx -> {
          tx.run(
              Statement.IMPORT_BEGIN,
              "import",
              id,
              "web",
              web.value(),
              "batch",
              batch,
              "started",
              started);
          return id;
        });
  }

  /** Deletes what an import staged; the caller holds the web's lock. */
  void discard(AreaCode web, long published, String id) {
    repeat(Statement.IMPORT_DISCARD_TIES, "web", web.value(), "batch", published);
    repeat(Statement.IMPORT_DISCARD_ACTORS, "web", web.value(), "batch", published);
    repeat(Statement.IMPORT_DISCARD_TIE_CHANGES, "web", web.value(), "batch", published);
    repeat(Statement.IMPORT_DISCARD_ACTOR_CHANGES, "web", web.value(), "batch", published);
    repeat(Statement.IMPORT_DISCARD_CHUNKS, "change", id);
    end(id);
  }

  private void end(String id) {
    database.write(
        tx -> {
          tx.run(Statement.IMPORT_END, "import", id);
          return id;
        });
  }

  private void repeat(Statement statement, @Nullable Object... parameters) {
    List<@Nullable Object> limited = new ArrayList<>(Arrays.asList(parameters));
    limited.add("limit");
    limited.add(ROWS);
    long discarded;
    do {
      discarded =
          database.write(tx -> tx.get(statement, limited.toArray()).get("discarded").asLong());
    } while (discarded > 0);
  }

  private void fold(AreaCode web, long published) {
    // Ties first, so that whoever goes has none left that would go in the same transaction.
    boolean more = true;
    while (more) {
      more = database.write(tx -> foldTies(tx, web, published));
    }
    more = true;
    while (more) {
      more = database.write(tx -> foldActors(tx, web, published));
    }
  }

  private static boolean foldActors(Tx tx, AreaCode web, long published) {
    List<Record> next = next(tx, Statement.IMPORT_NEXT_ACTORS, web, published);
    if (next.isEmpty()) {
      return false;
    }
    List<String> gone = gone(next);
    if (!gone.isEmpty()) {
      tx.run(Statement.IMPORT_DROP_ACTORS, "ids", gone);
    }
    tx.run(Statement.IMPORT_FOLD_ACTORS, "rows", rows(next));
    return true;
  }

  private static boolean foldTies(Tx tx, AreaCode web, long published) {
    Map<TieType, List<Record>> next =
        next(tx, Statement.IMPORT_NEXT_TIES, web, published).stream()
            .collect(Collectors.groupingBy(row -> TieType.valueOf(row.get("type").asString())));
    next.forEach(
        (type, some) -> {
          tx.run(Statement.IMPORT_DROP_TIES, type, "ids", gone(some));
          tx.run(Statement.IMPORT_FOLD_TIES, type, "rows", rows(some));
        });
    return !next.isEmpty();
  }

  private static List<Record> next(Tx tx, Statement statement, AreaCode web, long published) {
    return tx.list(statement, "web", web.value(), "batch", published, "limit", ROWS);
  }

  private static List<String> gone(List<Record> next) {
    return next.stream()
        .filter(Leftovers::isGone)
        .map(record -> record.get("id").asString())
        .toList();
  }

  private static List<Map<String, Object>> rows(List<Record> next) {
    return next.stream().filter(record -> !isGone(record)).map(Leftovers::row).toList();
  }

  private static boolean isGone(Record record) {
    return record.get(Overlay.NEXT).asString().equals(Overlay.GONE);
  }

  private static Map<String, Object> row(Record record) {
    return Map.of(
        "id", record.get("id").asString(), "row", Overlay.decode(record.get("next").asString()));
  }
}
