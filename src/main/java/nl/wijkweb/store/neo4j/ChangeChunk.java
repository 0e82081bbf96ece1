package nl.wijkweb.store.neo4j;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one change, compressed together. An entry about people is compressed and sealed by
 * itself, under the keys of those people, and so is the reason that was given.
 */
final class ChangeChunk {
  private static final String PURPOSE = "change";
  private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};
  private static final TypeReference<Both> BOTH = new TypeReference<>() {};

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
    return Json.small(entries.stream().map(entry -> entry(change, why, entry)).toList());
  }

  /** The entry of one row in the bytes of a chunk. */
  Entry decode(byte[] chunk, String row) {
    return decode(chunk).stream()
        .filter(entry -> entry.id().equals(row))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a change does not tell of the row " + row));
  }

  /** Every entry in the bytes of a chunk. */
  List<Entry> decode(byte[] chunk) {
    return Json.readSmall(chunk, ENTRIES);
  }

  /** What an entry says; empty when a key was destroyed. */
  Optional<Both> open(String change, Entry entry) {
    byte[] sealed = entry.sealed();
    if (sealed == null) {
      return Optional.ofNullable(entry.open());
    }
    return seal.open(entry.people(), PURPOSE, change + entry.id(), sealed)
        .map(small -> Json.readSmall(small, BOTH));
  }

  private Entry entry(String change, @Nullable String why, ChangeEntry entry) {
    Both both = new Both(why, entry.before(), entry.after());
    List<String> people = entry.people();
    if (people.isEmpty()) {
      return new Entry(
          entry.id(), entry.what(), entry.ends(), people, entry.previous(), both, null);
    }
    byte[] sealed = seal.seal(people, PURPOSE, change + entry.id(), Json.small(both));
    return new Entry(
        entry.id(), entry.what(), entry.ends(), people, entry.previous(), null, sealed);
  }

  /** What was there before and after, and why. */
  record Both(
      @Nullable String why,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {}

  /** An entry as it is kept: open, or sealed under the keys of people. */
  record Entry(
      String id,
      String what,
      List<String> ends,
      List<String> people,
      @Nullable String previous,
      @Nullable Both open,
      byte @Nullable [] sealed) {
    Entry {
      ends = List.copyOf(ends);
      people = List.copyOf(people);
    }
  }
}
