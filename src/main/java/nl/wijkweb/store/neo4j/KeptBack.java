package nl.wijkweb.store.neo4j;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Record;

/**
 * Since when a person who is removed is known, in the change record: whoever comes back by an undo
 * is kept no longer than if they had never been away.
 */
final class KeptBack {
  /** What kind of row it is in a change record. */
  static final String KEPT = "kept";

  private static final String PERSON = "person";
  private static final String SINCE = "since";
  private static final String RENEWED = "renewed";

  private KeptBack() {}

  /** What is recorded when people go; nothing of whom it was never noted. */
  static List<ChangeEntry> removed(Tx tx, Collection<String> people) {
    return tx.list(Statement.KEPT_LIST, "people", List.copyOf(people)).stream()
        .filter(known -> !known.get(SINCE).isNull())
        .map(KeptBack::removed)
        .toList();
  }

  private static ChangeEntry removed(Record known) {
    String person = known.get(PERSON).asString();
    Row row = new Row().put(PERSON, person).put(SINCE, known.get(SINCE).asLocalDate().toString());
    if (!known.get(RENEWED).isNull()) {
      row.put(RENEWED, known.get(RENEWED).asLocalDate().toString());
    }
    return new ChangeEntry(
        OwnKey.of(KEPT, person), KEPT, List.of(person), List.of(), row.values(), null);
  }

  /** Notes it again. */
  static void write(Tx tx, Map<String, Object> row) {
    Props was = new Props(row);
    String person = was.need(PERSON);
    tx.run(Statement.KEPT_MEET, "people", List.of(person), "day", LocalDate.parse(was.need(SINCE)));
    String renewed = was.text(RENEWED);
    if (renewed != null) {
      tx.run(Statement.KEPT_RENEW, PERSON, person, "day", LocalDate.parse(renewed));
    }
  }
}
