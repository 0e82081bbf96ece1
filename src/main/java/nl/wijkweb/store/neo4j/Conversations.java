package nl.wijkweb.store.neo4j;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Conversations with people, each written at once with all that it tells of their web. */
final class Conversations {
  /** What kind of row a conversation is in a change record. */
  static final String CONVERSATION = "conversation";

  private static final Comparator<Conversation> NEWEST_FIRST =
      Comparator.comparing(Conversation::on)
          .thenComparing(Conversation::saved)
          .thenComparing(Conversation::id)
          .reversed();

  private final Database database;
  private final Writing writing;
  private final WebReader reader;
  private final ActorWrites actors;
  private final TieWrites ties;
  private final ContactLog contacts;
  private final Seal seal;
  private final Words<Said> words;
  private final Supplier<String> ids;

  Conversations(
      Database database,
      Writing writing,
      WebReader reader,
      ActorWrites actors,
      TieWrites ties,
      ContactLog contacts,
      Seal seal,
      Supplier<String> ids) {
    this.database = database;
    this.writing = writing;
    this.reader = reader;
    this.actors = actors;
    this.ties = ties;
    this.contacts = contacts;
    this.seal = seal;
    this.words = new Words<>(seal, CONVERSATION, Said.class);
    this.ids = ids;
  }

  Optional<Conversation> find(UUID id) {
    return database.read(tx -> find(tx, id));
  }

  /** Those whose key was destroyed are left out. */
  List<Conversation> list(ActorId person) {
    return database
        .read(tx -> tx.list(Statement.CONVERSATION_LIST, "people", List.of(person.value())))
        .stream()
        .map(row -> decode(new Props(row.get("row").asMap())))
        .flatMap(Optional::stream)
        .sorted(NEWEST_FIRST)
        .toList();
  }

  Saved<Conversation> save(Conversation conversation, Heard heard, Change change) {
    seal.admit(heard.contacts().stream().map(contact -> contact.id().value()).toList());
    return writing.write(
        ids.get(),
        change,
        step -> {
          Optional<Conversation> known = find(step.tx(), conversation.id());
          if (known.isPresent()) {
            return new Saved<>(same(known.get(), conversation), false);
          }
          StoredActor person =
              reader
                  .findActor(step.tx(), conversation.person())
                  .orElseThrow(() -> new NotThere("there is no actor " + conversation.person()));
          long batch = step.lock(person.web());
          known = find(step.tx(), conversation.id());
          if (known.isPresent()) {
            return new Saved<>(same(known.get(), conversation), false);
          }
          step.record(person.web(), Tally.PEOPLE, write(step, person, batch, conversation, heard));
          return new Saved<>(conversation, true);
        });
  }

  /** What the change record keeps of a conversation that goes with its person. */
  static ChangeEntry removed(Record line) {
    Map<String, Object> row = line.get("row").asMap();
    return entry(new Props(row).need("id"), new Props(row).need("person"), row, null);
  }

  /**
   * Takes those who go out of what was said with others in a web, also out of what the changes keep
   * of that. Whoever has no key any more is left as they are: nobody can read what was said.
   *
   * @param ids of the people and ties that go
   */
  void forget(Tx tx, ChangeLog changes, AreaCode web, Set<String> ids) {
    for (Record line : tx.list(Statement.ERASURE_CONVERSATIONS, "web", web.value())) {
      Props props = new Props(line.get("row").asMap());
      decode(props)
          .filter(one -> !ids.contains(one.person().value()))
          .ifPresent(one -> forget(tx, changes, props, one, ids));
    }
  }

  private void forget(
      Tx tx, ChangeLog changes, Props props, Conversation conversation, Set<String> ids) {
    String left = SaidOfOthers.without(conversation.said(), ids);
    if (!left.equals(conversation.said())) {
      String id = conversation.id().toString();
      List<String> keys = OwnKey.all(props, conversation.person().value(), CONVERSATION);
      byte[] sealed = words.close(keys, id, new Said(left, conversation.fingerprint()));
      tx.run(Statement.ERASURE_SAID, "id", id, "sealed", sealed);
      changes.drop(tx, props.need(ChangeLog.CHANGE), CONVERSATION + ':' + id);
    }
  }

  private List<ChangeEntry> write(
      Writing.Step step, StoredActor person, long batch, Conversation conversation, Heard heard) {
    AreaCode web = person.web();
    List<ChangeEntry> entries = new ArrayList<>();
    entries.add(actors.hear(step, person.id(), heard.facts(), heard.asked()));
    for (Actor contact : heard.contacts()) {
      entries.add(actors.insert(step, web, contact));
    }
    for (Tie tie : heard.ties()) {
      entries.add(ties.insert(step, web, batch, tie));
    }
    for (Heard.Changed changed : heard.changed()) {
      entries.add(ties.replace(step, web, changed.tie(), changed.version()));
    }
    entries.add(contacts.put(step, person, heard.entry()));
    seal.admit(keys(person.id().value(), conversation.id().toString()));
    Map<String, Object> row = encode(conversation).put(ChangeLog.CHANGE, step.pointer()).values();
    step.tx().run(Statement.CONVERSATION_SAVE, "row", row);
    entries.add(entry(conversation.id().toString(), person.id().value(), null, row));
    return entries;
  }

  /** Its line in the contact log has the same id, and an entry of its own. */
  private static ChangeEntry entry(
      String id,
      String person,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    return new ChangeEntry(
        OwnKey.of(CONVERSATION, id), CONVERSATION, keys(person, id), List.of(), before, after);
  }

  private Optional<Conversation> find(Tx tx, UUID id) {
    return tx.find(Statement.CONVERSATION_FIND, "id", id.toString())
        .flatMap(row -> decode(new Props(row.get("row").asMap())));
  }

  private static Conversation same(Conversation known, Conversation wanted) {
    if (!known.isSame(wanted)) {
      throw new IdTaken("the id " + known.id() + " is in use for another conversation");
    }
    return known;
  }

  private Row encode(Conversation conversation) {
    String id = conversation.id().toString();
    String person = conversation.person().value();
    Said said = new Said(conversation.said(), conversation.fingerprint());
    return new Row()
        .put("id", id)
        .put("person", person)
        .date("on", conversation.on())
        .put("saved", conversation.saved().atZone(ZoneOffset.UTC))
        .put(OwnKey.MARK, true)
        .put("sealed", words.close(keys(person, id), id, said));
  }

  /** A conversation has a key of its own too, so that it can be destroyed before its person. */
  private static List<String> keys(String person, String id) {
    return List.of(person, OwnKey.of(CONVERSATION, id));
  }

  Optional<Conversation> decode(Props props) {
    String id = props.need("id");
    String person = props.need("person");
    byte[] sealed = props.bytes("sealed");
    if (sealed == null) {
      throw new IllegalStateException("the conversation " + id + " is not sealed");
    }
    return words
        .open(OwnKey.all(props, person, CONVERSATION), id, sealed)
        .map(
            said ->
                new Conversation(
                    UUID.fromString(id),
                    new ActorId(person),
                    props.needDate("on"),
                    said.words(),
                    said.fingerprint(),
                    props.needTime("saved")));
  }

  private record Said(String words, String fingerprint) {}
}
