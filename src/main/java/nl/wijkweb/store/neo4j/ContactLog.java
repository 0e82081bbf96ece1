package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** What was said with actors; with people, sealed. */
final class ContactLog {
  /** What kind of row a line is in a change record. */
  static final String CONTACT = "contact";

  private static final Comparator<ContactEntry> NEWEST_FIRST =
      Comparator.comparing(ContactEntry::on).thenComparing(ContactEntry::id).reversed();

  private final Database database;
  private final Writing writing;
  private final WebReader reader;
  private final Words<Said> words;
  private final Seal seal;
  private final Supplier<String> ids;

  ContactLog(
      Database database, Writing writing, WebReader reader, Seal seal, Supplier<String> ids) {
    this.database = database;
    this.writing = writing;
    this.reader = reader;
    this.seal = seal;
    this.words = new Words<>(seal, CONTACT, Said.class);
    this.ids = ids;
  }

  /** Lines whose key was destroyed are left out. */
  Map<ActorId, List<ContactEntry>> list(Collection<ActorId> actors) {
    List<String> keys = actors.stream().map(ActorId::value).toList();
    Map<ActorId, List<ContactEntry>> lines = new HashMap<>();
    for (Record line : database.read(tx -> tx.list(Statement.CONTACT_LIST, "actors", keys))) {
      Props props = new Props(line.get("row").asMap());
      List<ContactEntry> log =
          lines.computeIfAbsent(new ActorId(props.need("actor")), actor -> new ArrayList<>());
      decode(props).ifPresent(log::add);
    }
    lines.values().forEach(log -> log.sort(NEWEST_FIRST));
    return lines;
  }

  ContactEntry save(ActorId id, ContactEntry entry, Change change) {
    return writing.write(
        ids.get(),
        change,
        step -> {
          step.lock(find(step, id).web());
          StoredActor actor = find(step, id);
          List<String> people = actor.kind().isPerson() ? List.of(id.value()) : List.of();
          step.record(
              actor.web(),
              people.isEmpty() ? Tally.OTHERS : Tally.PEOPLE,
              List.of(put(step, actor, entry)));
          return entry;
        });
  }

  /** Those of actors of the web that are there, each line once. */
  int add(AreaCode web, Map<ActorId, List<ContactEntry>> lines, Change change) {
    return writing.write(
        ids.get(),
        change,
        step -> {
          step.lock(web);
          List<ChangeEntry> entries = new ArrayList<>();
          for (Map.Entry<ActorId, List<ContactEntry>> log : new TreeMap<>(lines).entrySet()) {
            reader
                .findActor(step.tx(), log.getKey())
                .filter(actor -> actor.web().equals(web))
                .ifPresent(actor -> entries.addAll(fresh(step, actor, log.getValue())));
          }
          if (!entries.isEmpty()) {
            step.record(web, Tally.of(entries), entries);
          }
          return entries.size();
        });
  }

  private List<ChangeEntry> fresh(Writing.Step step, StoredActor actor, List<ContactEntry> lines) {
    List<ChangeEntry> entries = new ArrayList<>();
    for (ContactEntry line : lines) {
      Map<String, Object> there = find(step.tx(), line.id().toString());
      if (there == null || !actor.id().value().equals(there.get("actor"))) {
        entries.add(put(step, actor, line));
      }
    }
    return entries;
  }

  private StoredActor find(Writing.Step step, ActorId id) {
    return reader
        .findActor(step.tx(), id)
        .orElseThrow(() -> new NotThere("there is no actor " + id));
  }

  /** Adds or replaces a line, within a step that holds the lock of the web. */
  ChangeEntry put(Writing.Step step, StoredActor actor, ContactEntry entry) {
    String id = actor.id().value();
    String key = entry.id().toString();
    Map<String, Object> before = find(step.tx(), key);
    if (before != null && !id.equals(before.get("actor"))) {
      throw new IdTaken("the id " + key + " is in use in another contact log");
    }
    Map<String, Object> after = encode(actor, entry).put(ChangeLog.CHANGE, step.pointer()).values();
    step.tx().run(Statement.CONTACT_SAVE, "id", key, "row", after);
    List<String> people = actor.kind().isPerson() ? keys(id, key) : List.of();
    return new ChangeEntry(key, CONTACT, people, List.of(), before, after);
  }

  /** What the change record keeps of a line that goes with its actor. */
  static ChangeEntry removed(Record line, List<String> people) {
    Map<String, Object> row = line.get("row").asMap();
    return new ChangeEntry(new Props(row).need("id"), CONTACT, people, List.of(), row, null);
  }

  /**
   * Moves a line to the log of another actor of the same nature, within a step that holds the lock
   * of the web; nothing happens to one whose key was destroyed.
   *
   * @return what is recorded of it: added where it comes to, and removed where it was
   */
  List<ChangeEntry> move(Writing.Step step, Map<String, Object> before, StoredActor to) {
    Optional<ContactEntry> entry = decode(new Props(before));
    if (entry.isEmpty()) {
      return List.of();
    }
    String id = entry.get().id().toString();
    Map<String, Object> after =
        encode(to, entry.get()).put(ChangeLog.CHANGE, step.pointer()).values();
    step.tx().run(Statement.CONTACT_SAVE, "id", id, "row", after);
    boolean person = to.kind().isPerson();
    String from = new Props(before).need("actor");
    ChangeEntry gone =
        new ChangeEntry(id, CONTACT, person ? keys(from, id) : List.of(), List.of(), before, null);
    ChangeEntry added =
        new ChangeEntry(
            id, CONTACT, person ? keys(to.id().value(), id) : List.of(), List.of(), null, after);
    return List.of(added.following(gone.previous()), gone);
  }

  /** A line as it is now; null when it is not there. */
  static @Nullable Map<String, Object> find(Tx tx, String id) {
    return tx.find(Statement.CONTACT_FIND, "id", id)
        .map(row -> row.get("row").asMap())
        .orElse(null);
  }

  private Row encode(StoredActor actor, ContactEntry entry) {
    String id = entry.id().toString();
    Row row =
        new Row()
            .put("id", id)
            .put("actor", actor.id().value())
            .date("on", entry.on())
            .date("nextBy", entry.nextBy())
            .date("doneOn", entry.doneOn());
    if (actor.kind().isPerson()) {
      Said said = new Said(entry.who(), entry.about(), entry.nextStep());
      List<String> keys = keys(actor.id().value(), id);
      seal.admit(keys);
      return row.put(OwnKey.MARK, true).put("sealed", words.close(keys, id, said));
    }
    return row.put("who", entry.who())
        .put("about", entry.about())
        .put("nextStep", entry.nextStep());
  }

  /** A line of a person has a key of its own too, so that it can be destroyed before they go. */
  private static List<String> keys(String person, String id) {
    return List.of(person, OwnKey.of(CONTACT, id));
  }

  Optional<ContactEntry> decode(Props props) {
    String id = props.need("id");
    byte[] sealed = props.bytes("sealed");
    Optional<Said> said =
        sealed == null
            ? Optional.of(new Said(null, props.need("about"), props.text("nextStep")))
            : words.open(OwnKey.all(props, props.need("actor"), CONTACT), id, sealed);
    return said.map(
        what ->
            new ContactEntry(
                UUID.fromString(id),
                what.who() == null ? props.need("who") : what.who(),
                props.needDate("on"),
                what.about(),
                what.nextStep(),
                props.date("nextBy"),
                props.date("doneOn")));
  }

  /**
   * What is sealed of a line about a person. Who spoke with them is so too: it may be themselves.
   *
   * @param who null where it stands open, of others and in lines of an older version
   */
  private record Said(@Nullable String who, String about, @Nullable String nextStep) {}
}
