package nl.wijkweb.store.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.cypher.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * One change of one web, in one transaction: takes the web's lock before anything is compared,
 * bumps its version, and records what was done.
 */
final class Writing {
  private final Database database;
  private final ChangeLog changes;
  private final OwnProps own;

  Writing(Database database, ChangeLog changes, OwnProps own) {
    this.database = database;
    this.changes = changes;
    this.own = own;
  }

  /**
   * Does work in one transaction.
   *
   * @param id is to be the id of the change, unless the change has one of its own
   */
  <T> T write(String id, Change change, Function<Step, T> work) {
    UUID own = change.id();
    String known = own == null ? id : own.toString();
    return database.write(tx -> work.apply(new Step(tx, known, change)));
  }

  /** Marks a row as the successor of another, as a change at a pointer writes it. */
  static Row successor(Row row, Map<String, Object> before, String pointer) {
    return row.keep(before, "web", "batch", "folderId")
        .put("version", new Props(before).needLong("version") + 1)
        .put(ChangeLog.CHANGE, pointer);
  }

  /** The work within the transaction. */
  final class Step {
    private final Tx tx;
    private final String id;
    private final Change change;

    private Step(Tx tx, String id, Change change) {
      this.tx = tx;
      this.id = id;
      this.change = change;
    }

    /** The change's id. */
    String id() {
      return id;
    }

    /** What the rows that this change writes carry. */
    String pointer() {
      return new Pointer(id, 0).text();
    }

    Tx tx() {
      return tx;
    }

    /** Whether this very change was made before, and only its answer was lost. */
    boolean isMade() {
      return changes.isMade(tx, id);
    }

    /**
     * Takes the lock of a web, which all who write in it take first, and bumps its version.
     *
     * @return the last import that is visible
     * @throws NotThere when there is no such web
     */
    long lock(AreaCode web) {
      Record row =
          tx.find(Statement.WEB_LOCK, "web", web.value())
              .orElseThrow(() -> new NotThere("there is no web " + web));
      return row.get("batch").asLong();
    }

    /** An actor as it is written first. */
    Map<String, Object> firstActor(Row row, AreaCode web) {
      return own.closeActor(first(row, web));
    }

    /** A tie as it is written first; of those people at its ends. */
    Map<String, Object> firstTie(Row row, AreaCode web, List<String> people) {
      return own.close(first(row, web), people);
    }

    /** An actor as it is written in place of what it was. */
    Map<String, Object> nextActor(Row row, Map<String, Object> before) {
      return own.closeActor(next(row, before));
    }

    /** A tie as it is written in place of what it was. */
    Map<String, Object> nextTie(Row row, TieRow before) {
      return own.close(next(row, before.row()), before.people());
    }

    /** Marks a row as new: version 1, visible at once. */
    private Row first(Row row, AreaCode web) {
      return row.put("web", web.value())
          .put("batch", 0)
          .put("version", 1)
          .put(ChangeLog.CHANGE, pointer());
    }

    /** Marks a row as the successor of another. */
    private Row next(Row row, Map<String, Object> before) {
      return successor(row, before, pointer());
    }

    /** Records what was done, that is of no kind that can be undone. */
    void record(AreaCode web, ChangeLog.Tally tally, List<ChangeEntry> entries) {
      record(web, tally, entries, List.of());
    }

    /** Records an edit. */
    void record(AreaCode web, ChangeKind kind, ChangeLog.Tally tally, List<ChangeEntry> entries) {
      record(web, Edit.of(kind), tally, entries, touched(entries));
    }

    /**
     * Records what was done.
     *
     * @param touched the ids of the rows that a web at hand must read anew; null for all
     */
    void record(
        AreaCode web,
        Edit edit,
        ChangeLog.Tally tally,
        List<ChangeEntry> entries,
        @Nullable List<String> touched) {
      changes.keep(tx, id, 0, change, entries);
      changes.append(tx, web, id, change, tally, touched, edit.sized(entries));
    }

    /**
     * Records what was done, and what else is gone that has no entry any more.
     *
     * @param gone the ids of those actors and ties
     */
    void record(
        AreaCode web, ChangeLog.Tally tally, List<ChangeEntry> entries, Collection<String> gone) {
      List<String> touched = Stream.concat(touched(entries).stream(), gone.stream()).toList();
      record(web, Edit.NONE, tally, entries, touched);
    }

    private static List<String> touched(List<ChangeEntry> entries) {
      return entries.stream().map(ChangeEntry::id).toList();
    }
  }
}
