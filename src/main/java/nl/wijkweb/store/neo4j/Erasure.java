package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Here;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import nl.wijkweb.store.seal.ErasureRegister;
import nl.wijkweb.store.seal.KeyRing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases people: first they stand in the register, then everything of them leaves the graph in one
 * transaction, then their keys are destroyed. Whatever cuts that short after the first step, {@link
 * #settle} completes it; before it nothing was done.
 */
final class Erasure {
  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
  private static final String SERVICE = "wijkweb";
  private static final String AGAIN = "person-erased-again";

  private final Database database;
  private final Writing writing;
  private final WebReader reader;
  private final ChangeLog changes;
  private final Conversations conversations;
  private final ErasureRegister register;
  private final KeyRing keys;
  private final Supplier<String> ids;

  Erasure(
      Database database,
      Writing writing,
      WebReader reader,
      ChangeLog changes,
      Conversations conversations,
      ErasureRegister register,
      KeyRing keys,
      Supplier<String> ids) {
    this.database = database;
    this.writing = writing;
    this.reader = reader;
    this.changes = changes;
    this.conversations = conversations;
    this.register = register;
    this.keys = keys;
    this.ids = ids;
  }

  void erase(ActorId person, Change change, AuditLine line) {
    if (!eraseIfThere(person, change, line)) {
      throw new NotThere("there is no person " + person);
    }
  }

  /** Whether there was such a person, or this very erasure took them away. */
  private boolean eraseIfThere(ActorId person, Change change, AuditLine line) {
    Optional<Set<String>> names =
        writing.write(
            ids.get(),
            change,
            step -> {
              Optional<StoredActor> found = reader.findActor(step.tx(), person);
              if (found.isEmpty() && step.isMade()) {
                return Optional.of(Set.of());
              }
              return found
                  .filter(one -> one.kind().isPerson())
                  .flatMap(one -> erase(step, one, change, line));
            });
    names.ifPresent(keys::destroy);
    return names.isPresent();
  }

  /**
   * Completes every erasure that was cut short, and erases again who came back: whoever is in the
   * store and in the register. Who asked for it stands in no file but the one that was lost, so the
   * audit names the service.
   */
  void settle(Instant now) {
    if (register.isEmpty()) {
      return;
    }
    for (String person : back()) {
      ActorId id = new ActorId(person);
      // Whoever was there for the sake of one before them is gone by now.
      if (eraseIfThere(id, new Change(SERVICE, now, null), again(now, id))) {
        LOG.info("Somebody who stands in the register of erasures was here; erased again");
      }
    }
    keys.destroy(keys.people().stream().filter(register::holds).toList());
  }

  private static AuditLine again(Instant now, ActorId person) {
    return new AuditLine(now, SERVICE, SERVICE, AGAIN, null, null, List.of(person));
  }

  private List<String> back() {
    return database.read(
        tx ->
            tx.list(Statement.WEB_LIST).stream()
                .flatMap(
                    web ->
                        tx
                            .list(Statement.ERASURE_PEOPLE, "web", web.get("area").get("code"))
                            .stream())
                .map(row -> row.get("id").asString())
                .filter(register::holds)
                .toList());
  }

  /** Erases somebody who is still there once nobody else can write; gives what their keys go by. */
  private Optional<Set<String>> erase(
      Writing.Step step, StoredActor found, Change change, AuditLine line) {
    AreaCode web = found.web();
    long batch = step.lock(web);
    return reader
        .findActor(step.tx(), found.id())
        .map(person -> erase(step, person, batch, change, line));
  }

  private Set<String> erase(
      Writing.Step step, StoredActor person, long batch, Change change, AuditLine line) {
    AreaCode web = person.web();
    Set<String> people = new Circle(step.tx(), reader, batch).of(person);
    Set<String> names = new TreeSet<>(people);
    step.tx().list(Statement.ERASURE_WORRIES, "people", List.copyOf(people)).stream()
        .map(row -> row.get("id").asString())
        .forEach(worry -> names.add(Worries.key(worry)));
    people.stream()
        .flatMap(one -> reader.findActor(step.tx(), new ActorId(one)).stream())
        .map(StoredActor::folderId)
        .filter(Objects::nonNull)
        .forEach(folderId -> names.add(ErasedIds.name(web, folderId)));
    LocalDate day = Here.dayOf(change.when());
    register.add(names, day);
    List<ChangeEntry> others = forgetIn(step, web, batch, people);
    Set<String> gone = new TreeSet<>(people);
    people.stream()
        .flatMap(one -> reader.listTies(step.tx(), new ActorId(one), batch).stream())
        .forEach(tie -> gone.add(tie.stored().id().value()));
    conversations.forget(step.tx(), changes, web, gone);
    people.forEach(one -> remove(step.tx(), one));
    AuditLog.append(step.tx(), List.of(line));
    step.record(web, Tally.PEOPLE, others, gone);
    return names;
  }

  private static void remove(Tx tx, String person) {
    List<String> worries =
        tx.list(Statement.ERASURE_WORRIES, "people", List.of(person)).stream()
            .map(row -> row.get("id").asString())
            .toList();
    tx.run(Statement.CONTACT_REMOVE, "actor", person);
    tx.run(Statement.CONVERSATION_REMOVE, "person", person);
    tx.run(Statement.CASE_REMOVE, "person", person);
    tx.run(Statement.KEPT_REMOVE, "person", person);
    tx.run(Statement.PAIR_FORGET, "person", person);
    tx.run(Statement.WORRY_REMOVE, "ids", worries);
    tx.run(Statement.ERASURE_VISITS, "person", person);
    tx.run(Statement.ACTOR_REMOVE, "id", person);
  }

  /** Takes those who go out of the ties between others. */
  private List<ChangeEntry> forgetIn(
      Writing.Step step, AreaCode web, long batch, Set<String> people) {
    List<ChangeEntry> entries = new ArrayList<>();
    for (TieRow tie : reader.listTiesTelling(step.tx(), web, batch, people)) {
      Row row = new Row();
      tie.row().forEach((name, value) -> row.put(name, isOneOf(people, value) ? null : value));
      if (row.values().size() < tie.row().size()) {
        Map<String, Object> after = step.nextTie(row, tie);
        String id = tie.stored().id().value();
        step.tx().run(Statement.TIE_REPLACE, tie.stored().tie().type(), "id", id, "row", after);
        entries.add(ChangeEntry.ofTie(tie.stored(), tie.people(), tie.row(), after));
      }
    }
    return entries;
  }

  private static boolean isOneOf(Set<String> people, Object value) {
    return value instanceof String text && people.contains(text);
  }
}
