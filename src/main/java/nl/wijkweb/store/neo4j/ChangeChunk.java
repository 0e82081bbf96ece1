package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one change, compressed together. An entry about people is compressed and sealed by
 * itself, under the keys of those people, and so is the reason that was given.
 */
final class ChangeChunk {
  private static final String PURPOSE = "change";

  private final Seal seal;

  ChangeChunk(Seal seal) {
    this.seal = seal;
  }

  /**
   * The bytes of a chunk.
   *
   * @param change the change's id, to which sealed entries are bound
   * @param why the reason, kept within the entries that are about people
   */
  byte[] encode(String change, @Nullable String why, List<ChangeEntry> entries) {
    return Json.small(entries.stream().map(entry -> stored(change, why, entry)).toList());
  }

  private Stored stored(String change, @Nullable String why, ChangeEntry entry) {
    Both both = new Both(why, entry.before(), entry.after());
    if (entry.people().isEmpty()) {
      return new Stored(entry.id(), entry.what(), entry.previous(), List.of(), both, null);
    }
    byte[] sealed = seal.seal(entry.people(), PURPOSE, change + entry.id(), Json.small(both));
    return new Stored(entry.id(), entry.what(), entry.previous(), entry.people(), null, sealed);
  }

  private record Both(
      @Nullable String why,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {}

  private record Stored(
      String id,
      String what,
      @Nullable String previous,
      List<String> people,
      @Nullable Both open,
      byte @Nullable [] sealed) {}
}
