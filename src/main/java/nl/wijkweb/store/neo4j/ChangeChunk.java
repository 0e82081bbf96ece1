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

  /** The bytes of a chunk without the entry of one row. */
  byte[] without(byte[] chunk, String row) {
    return Json.small(
        Json.readSmall(chunk, ENTRIES).stream().filter(entry -> !entry.id().equals(row)).toList());
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
    Both both = new Both(why, entry.what(), entry.ends(), entry.before(), entry.after());
    List<String> people = entry.people();
    if (people.isEmpty()) {
      return new Entry(entry.id(), null, null, people, entry.previous(), both, null);
    }
    byte[] sealed = seal.seal(people, PURPOSE, change + entry.id(), Json.small(both));
    return new Entry(entry.id(), null, null, people, entry.previous(), null, sealed);
  }

  /**
   * What was there before and after, and why; with what a tie joins, since that tells of people.
   *
   * @param what what kind of row; null in a record of an older version
   * @param ends the ids of a tie's ends; null in a record of an older version
   */
  record Both(
      @Nullable String why,
      @Nullable String what,
      @Nullable List<String> ends,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {}

  /**
   * An entry as it is kept: open, or sealed under the keys of people.
   *
   * @param what what kind of row, in a record of an older version, which told it openly
   * @param ends the ids of a tie's ends in a record of an older version
   */
  record Entry(
      String id,
      @Nullable String what,
      @Nullable List<String> ends,
      List<String> people,
      @Nullable String previous,
      @Nullable Both open,
      byte @Nullable [] sealed) {
    Entry {
      ends = ends == null ? null : List.copyOf(ends);
      people = List.copyOf(people);
    }

    /** The ends that a record of an older version told. */
    List<String> olderEnds() {
      return ends == null ? List.of() : ends;
    }
  }
}
