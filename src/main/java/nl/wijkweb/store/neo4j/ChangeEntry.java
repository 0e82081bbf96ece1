package nl.wijkweb.store.neo4j;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to one row.
 *
 * @param id the row's
 * @param what what kind of row: an actor, the type of a tie, a line of a contact log …
 * @param people under whose keys it is sealed; empty when it is about nobody
 * @param ends the ids of a tie's ends; empty for other rows
 * @param before the row's properties before, or null when it was not there
 * @param after the row's properties after, or null when it is gone
 * @param previous the change that touched the row before this one, by which the row's history is
 *     walked; null for the first
 */
record ChangeEntry(
    String id,
    String what,
    List<String> people,
    List<String> ends,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after,
    @Nullable String previous) {
  ChangeEntry {
    before = withTexts(before);
    after = withTexts(after);
  }

  ChangeEntry(
      String id,
      String what,
      List<String> people,
      List<String> ends,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    this(
        id,
        what,
        people,
        ends,
        before,
        after,
        before == null ? null : (String) before.get(ChangeLog.CHANGE));
  }

  /** What kind of row an actor is in a change record. */
  static final String ACTOR = "actor";

  static ChangeEntry ofActor(
      String id,
      boolean person,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    return new ChangeEntry(id, ACTOR, person ? List.of(id) : List.of(), List.of(), before, after);
  }

  static ChangeEntry ofTie(
      StoredTie tie,
      List<String> people,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    return new ChangeEntry(
        tie.id().value(),
        tie.tie().type().code(),
        people,
        List.of(tie.tie().from().value(), tie.tie().to().value()),
        before,
        after);
  }

  /** The same, of a row whose history goes on before it. */
  ChangeEntry following(@Nullable String earlier) {
    return new ChangeEntry(id, what, people, ends, before, after, earlier);
  }

  /** Whether it is about a tie. */
  boolean isTie() {
    return !ends.isEmpty();
  }

  /** Whether it is about nobody. */
  boolean isOpen() {
    return people.isEmpty();
  }

  /** A row with its days and moments as texts, as which a record keeps them. */
  private static @Nullable Map<String, Object> withTexts(@Nullable Map<String, Object> row) {
    if (row == null || row.values().stream().noneMatch(Temporal.class::isInstance)) {
      return row;
    }
    Map<String, Object> texts = new TreeMap<>(row);
    texts.replaceAll((name, value) -> value instanceof Temporal ? value.toString() : value);
    return texts;
  }
}
