package nl.wijkweb.store.neo4j;

import java.time.ZoneOffset;
import java.util.List;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.seal.Seal;

/** Records every change, in the transaction of the change itself. */
final class ChangeLog {
  private final ChangeChunk chunk;

  ChangeLog(Seal seal) {
    this.chunk = new ChangeChunk(seal);
  }

  /** Keeps a chunk of entries; it counts once the change itself is appended. */
  void keep(Tx tx, String id, int number, Change change, List<ChangeEntry> entries) {
    tx.run(
        Statement.CHANGE_CHUNK,
        "change",
        id,
        "number",
        number,
        "content",
        chunk.encode(id, change.why(), entries));
  }

  /** Appends a change of a web, and counts what it added. */
  void append(Tx tx, AreaCode web, String id, Change change, Tally tally) {
    Object when = change.when().atZone(ZoneOffset.UTC);
    tx.run(
        Statement.CHANGE_APPEND,
        "web",
        web.value(),
        "change",
        id,
        "at",
        when,
        "who",
        change.who(),
        "why",
        tally.aboutPeopleOnly() ? null : change.why(),
        "actors",
        tally.actors(),
        "ties",
        tally.ties(),
        "lastChange",
        tally.aboutPeopleOnly() ? null : when);
  }

  /** Whether a change was made, asked when the answer to it may have been lost. */
  boolean isMade(Tx tx, String id) {
    return tx.get(Statement.CHANGE_FIND, "change", id).get("made").asBoolean();
  }

  /**
   * What a change means for what a web tells of itself, people and their ties left out.
   *
   * @param actors how many more actors
   * @param ties how many more ties
   * @param aboutPeopleOnly whether it touched people's affairs alone
   */
  record Tally(int actors, int ties, boolean aboutPeopleOnly) {
    static final Tally PEOPLE = new Tally(0, 0, true);
    static final Tally OTHERS = new Tally(0, 0, false);
  }
}
