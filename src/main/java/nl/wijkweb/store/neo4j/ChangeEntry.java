package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to one row.
 *
 * @param id the row's
 * @param what what kind of row: an actor, the type of a tie, a line of a contact log …
 * @param people under whose keys it is sealed; empty when it is about nobody
 * @param before the row's properties before, or null when it was not there
 * @param after the row's properties after, or null when it is gone
 */
record ChangeEntry(
    String id,
    String what,
    List<String> people,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after) {
  /** The change that touched the row before this one, by which the row's history is walked. */
  @Nullable String previous() {
    return before == null ? null : (String) before.get(Writing.CHANGE);
  }
}
