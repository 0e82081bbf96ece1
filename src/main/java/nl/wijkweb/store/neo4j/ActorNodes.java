package nl.wijkweb.store.neo4j;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Value;

/**
 * By which numbers the database knows the nodes of actors, each looked up once: a hub has thousands
 * of ties. They hold as long as the lock of the web is held, since nobody else can delete an actor
 * then and give its number away.
 */
final class ActorNodes {
  private final Map<String, Long> known = new HashMap<>();

  /**
   * Looks up those that were not asked for before.
   *
   * @param ids of actors that are there, or staged
   * @throws IllegalStateException when one of them is not
   */
  void find(Tx tx, Collection<String> ids) {
    List<String> unknown = ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
    if (unknown.isEmpty()) {
      return;
    }
    tx.each(
        Statement.IMPORT_NODES,
        row -> known.put(row.get("id").asString(), row.get("node").asLong()),
        "ids",
        unknown);
    unknown.stream()
        .filter(id -> !known.containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalStateException("there is no actor " + id + " for a tie to end at");
            });
  }

  /** A new tie between actors that were looked up, as {@link #join} takes it. */
  List<Object> tie(TieType type, List<String> ends, Map<String, Object> row) {
    return List.of(node(ends.get(0)), node(ends.get(1)), type.name(), row);
  }

  /**
   * Stages new ties.
   *
   * @param ties each as {@link #tie} makes it
   */
  static void join(Tx tx, Value ties, Alike alike) {
    if (ties.isEmpty()) {
      return;
    }
    int staged = tx.get(Statement.IMPORT_STAGE_TIES, alike.with(ties)).get("staged").asInt();
    if (staged != ties.size()) {
      throw new IllegalStateException(staged + " ties were staged, not " + ties.size());
    }
  }

  private long node(String id) {
    return Objects.requireNonNull(known.get(id), "an actor was not looked up");
  }
}
