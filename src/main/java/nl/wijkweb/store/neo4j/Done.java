package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to one row.
 *
 * @param pointer to where that stands
 * @param people under whose keys it is sealed; empty when it is about nobody
 */
record Done(
    String pointer,
    String id,
    String what,
    List<String> ends,
    List<String> people,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after) {
  boolean isActor() {
    return what.equals(ChangeEntry.ACTOR);
  }

  boolean isTie() {
    return !ends.isEmpty();
  }

  /** What is recorded of a row that went by this and came back as it is written. */
  ChangeEntry backAs(Map<String, Object> written) {
    return new ChangeEntry(id, what, people, ends, null, written, pointer);
  }

  /** An actor or tie as it is written again, under the pointer to the change that does so. */
  Map<String, Object> again(OwnProps own, String by) {
    Map<String, Object> was = isTie() ? own.open(was(), people) : own.openActor(was());
    Row row =
        new Row()
            .keep(was, was.keySet().toArray(String[]::new))
            .put("version", new Props(was).needLong("version") + 1)
            .put(ChangeLog.CHANGE, by);
    return isTie() ? own.close(row, people) : own.closeActor(row);
  }

  /** The type of a tie. */
  TieType type() {
    return Coded.find(TieType.class, what).orElseThrow();
  }

  /** The row before; it was there. */
  Map<String, Object> was() {
    return Objects.requireNonNull(before);
  }

  /** The row after; it is there. */
  Map<String, Object> became() {
    return Objects.requireNonNull(after);
  }
}
