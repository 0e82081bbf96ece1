package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The properties that all new rows of one part of an import have, which travel once in place of
 * with each row.
 */
record Alike(
    @Nullable String web, @Nullable Long batch, @Nullable String change, @Nullable Long version) {
  /** Each row has its own. */
  static final Alike NOTHING = new Alike(null, null, null, null);

  private static final Set<String> NAMES = Set.of("web", "batch", ChangeLog.CHANGE, "version");

  /** The properties of a row that are its own. */
  static Map<String, Object> without(Map<String, Object> row) {
    Map<String, Object> rest = new HashMap<>(row);
    rest.keySet().removeAll(NAMES);
    return rest;
  }

  /** The parameters of a statement that stages these rows. */
  @Nullable Object[] with(Value rows) {
    return new @Nullable Object[] {
      "rows", rows, "web", web, "batch", batch, ChangeLog.CHANGE, change, "version", version
    };
  }
}
