package nl.wijkweb.store.neo4j;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeChunk.Both;
import nl.wijkweb.store.neo4j.ChangeChunk.Entry;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Records every change, in the transaction of the change itself. */
final class ChangeLog {
  /** The property by which a row points to the chunk of the change that made it what it is. */
  static final String CHANGE = "change";

  private final ChangeChunk chunk;

  ChangeLog(Seal seal) {
    this.chunk = new ChangeChunk(seal);
  }

  /** Keeps a chunk of entries; it counts once the change itself is appended. */
  void keep(Tx tx, String id, int number, Change change, List<ChangeEntry> entries) {
    keep(tx, id, number, encode(id, change, entries));
  }

  /** Keeps a chunk that was encoded before. */
  void keep(Tx tx, String id, int number, byte[] content) {
    tx.run(Statement.CHANGE_CHUNK, "change", id, "number", number, "content", content);
  }

  /** The bytes of a chunk of entries. */
  byte[] encode(String id, Change change, List<ChangeEntry> entries) {
    return chunk.encode(id, change.why(), entries);
  }

  /**
   * Appends a change of a web, and counts what it added.
   *
   * @param touched the ids of the actors and ties that it changed, or null when too many to tell
   */
  void append(
      Tx tx,
      AreaCode web,
      String id,
      Change change,
      Tally tally,
      @Nullable List<String> touched,
      Edit edit) {
    ChangeKind kind = edit.kind();
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
        "role",
        change.role(),
        "why",
        tally.aboutPeopleOnly() ? null : change.why(),
        "actors",
        tally.actors(),
        "ties",
        tally.ties(),
        "lastChange",
        tally.aboutPeopleOnly() ? null : when,
        "touched",
        touched,
        "kind",
        kind == null ? null : kind.code(),
        "rows",
        tally.aboutPeopleOnly() ? 0 : edit.open(),
        "size",
        edit.size(),
        "undoes",
        edit.undoes());
  }

  /** The changes of a row, newest first, along the way that each points to the one before it. */
  List<Past> walk(Tx tx, String row, @Nullable String newest) {
    List<Past> past = new ArrayList<>();
    String next = newest;
    while (next != null) {
      Pointer pointer = Pointer.of(next);
      Record found =
          tx.get(
              Statement.CHANGE_FIND_CHUNK, "change", pointer.change(), "number", pointer.number());
      Entry entry = chunk.decode(found.get("content").asByteArray(), row);
      chunk
          .open(pointer.change(), entry)
          .map(both -> past(found, entry, both))
          .ifPresent(past::add);
      next = entry.previous();
    }
    return past;
  }

  /**
   * What a chunk of a change tells of rows that are sealed under a person's key; rows of which
   * another key was destroyed are left out.
   */
  List<Touched> of(Record found, String person) {
    String change = found.get("change").asString();
    List<Touched> touched = new ArrayList<>();
    for (Entry entry : chunk.decode(found.get("content").asByteArray())) {
      if (entry.people().contains(person)) {
        chunk
            .open(change, entry)
            .map(both -> new Touched(what(entry, both), past(found, entry, both)))
            .ifPresent(touched::add);
      }
    }
    return touched;
  }

  /** The last change of a web after a version which tells that it touched a row. */
  Optional<Change> lastTouching(Tx tx, AreaCode web, long version, String row) {
    return tx.find(Statement.CHANGE_TOUCHING, "web", web.value(), "version", version, "id", row)
        .map(found -> History.line(new Props(found.get("row").asMap())).change());
  }

  /** Takes the entry of a row out of the change to which the row points. */
  void drop(Tx tx, String pointer, String row) {
    Pointer at = Pointer.of(pointer);
    byte[] content =
        tx.get(Statement.CHANGE_FIND_CHUNK, "change", at.change(), "number", at.number())
            .get("content")
            .asByteArray();
    tx.run(
        Statement.ERASURE_CHUNK,
        "change",
        at.change(),
        "number",
        at.number(),
        "content",
        chunk.without(content, row));
  }

  private static Past past(Record found, Entry entry, Both both) {
    Change change =
        new Change(
            found.get("who").asString(),
            found.get("role").asString(null),
            found.get("at").asZonedDateTime().toInstant(),
            both.why() == null ? found.get("why").asString(null) : both.why(),
            UUID.fromString(found.get("change").asString()));
    return new Past(
        change, ends(entry, both), entry.people(), row(both.before()), row(both.after()));
  }

  /** All that a change did, in order; rows of which a key was destroyed are left out. */
  List<Done> read(Tx tx, String change) {
    List<Done> done = new ArrayList<>();
    for (Record found : tx.list(Statement.CHANGE_CHUNKS, "change", change)) {
      done.addAll(done(change, found, found.get("number").asInt()));
    }
    return done;
  }

  /** The numbers of the chunks of a change, last first. */
  static List<Integer> numbers(Tx tx, String change) {
    return tx.list(Statement.CHANGE_CHUNK_NUMBERS, "change", change).stream()
        .map(row -> row.get("number").asInt())
        .toList();
  }

  /** What one chunk of a change did; as {@link #read(Tx, String)}. */
  List<Done> read(Tx tx, String change, int number) {
    return done(
        change, tx.get(Statement.CHANGE_FIND_CHUNK, "change", change, "number", number), number);
  }

  private List<Done> done(String change, Record found, int number) {
    String pointer = new Pointer(change, number).text();
    List<Done> done = new ArrayList<>();
    for (Entry entry : chunk.decode(found.get("content").asByteArray())) {
      chunk.open(change, entry).map(both -> done(pointer, entry, both)).ifPresent(done::add);
    }
    return done;
  }

  /** As {@link #read(Tx, String)}, but only rows about nobody, and at most so many. */
  List<Done> readOpen(Tx tx, String change, int limit) {
    List<Done> done = new ArrayList<>();
    tx.each(
        Statement.CHANGE_CHUNKS,
        found -> {
          String pointer = new Pointer(change, found.get("number").asInt()).text();
          for (Entry entry : chunk.decode(found.get("content").asByteArray())) {
            Both open = entry.open();
            if (open != null && done.size() < limit) {
              done.add(done(pointer, entry, open));
            }
          }
        },
        "change",
        change);
    return done;
  }

  private static Done done(String pointer, Entry entry, Both both) {
    return new Done(
        pointer,
        entry.id(),
        what(entry, both),
        ends(entry, both),
        entry.people(),
        row(both.before()),
        row(both.after()));
  }

  private static String what(Entry entry, Both both) {
    String told = both.what() == null ? entry.what() : both.what();
    return Objects.requireNonNull(told, "a change does not tell what it changed");
  }

  private static List<String> ends(Entry entry, Both both) {
    List<String> told = both.ends();
    return told == null ? entry.olderEnds() : told;
  }

  private static @Nullable Map<String, Object> row(@Nullable Map<String, Object> json) {
    return json == null ? null : Overlay.withBytes(json);
  }

  /** A change of one row in the past, and what kind of row it is. */
  record Touched(String what, Past past) {}

  /** A change of one row in the past. */
  record Past(
      Change change,
      List<String> ends,
      List<String> people,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {}

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

    /** Of two parts of a change. */
    Tally plus(Tally other) {
      return new Tally(
          actors + other.actors, ties + other.ties, aboutPeopleOnly && other.aboutPeopleOnly);
    }

    /** What entries mean for it. */
    static Tally of(List<ChangeEntry> entries) {
      int actors = 0;
      int ties = 0;
      for (ChangeEntry entry : entries) {
        int by = (entry.before() == null ? 1 : 0) - (entry.after() == null ? 1 : 0);
        if (entry.isOpen() && entry.isTie()) {
          ties += by;
        } else if (entry.isOpen() && entry.what().equals(ChangeEntry.ACTOR)) {
          actors += by;
        }
      }
      return new Tally(actors, ties, entries.stream().noneMatch(ChangeEntry::isOpen));
    }
  }
}
