package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.HeldCase;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;
import org.jspecify.annotations.Nullable;

/** Who follows whom, for good or until a day. */
final class Cases {
  /** What kind of row it is in a change record that somebody follows a person. */
  static final String CASE = "case";

  private static final String UNTIL = "until";

  private final Database database;
  private final Writing writing;
  private final WebReader reader;
  private final Supplier<String> ids;

  Cases(Database database, Writing writing, WebReader reader, Supplier<String> ids) {
    this.database = database;
    this.writing = writing;
    this.reader = reader;
    this.ids = ids;
  }

  List<ActorId> list(String worker, LocalDate day) {
    return database.read(tx -> tx.list(Statement.CASE_LIST, "worker", worker, "day", day)).stream()
        .map(row -> new ActorId(row.get("person").asString()))
        .toList();
  }

  List<HeldCase> listHeld(AreaCode web, LocalDate day) {
    return database
        .read(tx -> tx.list(Statement.CASE_OF_WEB, "web", web.value(), "day", day))
        .stream()
        .map(row -> held(row.get("row").asMap()))
        .toList();
  }

  void open(ActorId person, String worker, Change change) {
    write(person, change, step -> open(step, person, worker, change.when()));
  }

  /**
   * @param from whose case it was, or null for everybody's
   * @param until the last day on which {@code to} stands in, or null for good
   */
  void handOver(
      ActorId person, @Nullable String from, String to, @Nullable LocalDate until, Change change) {
    write(
        person,
        change,
        step -> {
          List<ChangeEntry> entries = new ArrayList<>();
          if (until == null) {
            List<String> leaving = from == null ? holders(step, person) : List.of(from);
            leaving.stream()
                .filter(worker -> !worker.equals(to))
                .forEach(worker -> entries.addAll(close(step, person, worker)));
          }
          entries.addAll(open(step, new Case(person, to, change.when(), until)));
          return entries;
        });
  }

  void close(ActorId person, String worker, Change change) {
    write(person, change, step -> close(step, person, worker));
  }

  /** Ends that people stood in whose day is over. */
  void endStandIns(LocalDate today) {
    database.write(
        tx -> {
          tx.run(Statement.CASE_OVER, "day", today);
          return today;
        });
  }

  /** Makes a person somebody's case for good, within a step that holds the lock of the web. */
  List<ChangeEntry> open(Writing.Step step, ActorId person, String worker, Instant since) {
    return open(step, new Case(person, worker, since, null));
  }

  /** Whoever follows somebody for good does not come to follow them until a day. */
  private List<ChangeEntry> open(Writing.Step step, Case wanted) {
    Map<String, Object> before = find(step, wanted.key());
    if (before != null && (before.get(UNTIL) == null || before.get(UNTIL).equals(wanted.until()))) {
      return List.of();
    }
    Map<String, Object> row = wanted.row();
    step.tx().run(Statement.CASE_OPEN, "key", wanted.key(), "row", row);
    return List.of(entry(wanted.person(), wanted.key(), before, row));
  }

  private List<ChangeEntry> close(Writing.Step step, ActorId person, String worker) {
    String key = key(person, worker);
    Map<String, Object> before = find(step, key);
    if (before == null) {
      return List.of();
    }
    step.tx().run(Statement.CASE_CLOSE, "key", key);
    return List.of(entry(person, key, before, null));
  }

  private static List<String> holders(Writing.Step step, ActorId person) {
    return step.tx().list(Statement.CASE_HOLDERS, "person", person.value()).stream()
        .map(row -> row.get("worker").asString())
        .toList();
  }

  private static @Nullable Map<String, Object> find(Writing.Step step, String key) {
    return step.tx()
        .find(Statement.CASE_FIND, "key", key)
        .map(row -> row.get("row").asMap())
        .orElse(null);
  }

  private void write(
      ActorId person, Change change, Function<Writing.Step, List<ChangeEntry>> work) {
    writing.write(
        ids.get(),
        change,
        step -> {
          step.lock(find(step, person).web());
          StoredActor actor = find(step, person);
          List<ChangeEntry> entries = work.apply(step);
          if (!entries.isEmpty()) {
            step.record(actor.web(), Tally.PEOPLE, entries);
          }
          return person;
        });
  }

  /** Who follows somebody, as a row or the record of one says. */
  static HeldCase held(Map<String, Object> row) {
    Props props = new Props(row);
    Object until = row.get(UNTIL);
    return new HeldCase(
        new ActorId(props.need("person")),
        props.need("worker"),
        // A change record keeps days as texts.
        until == null ? null : LocalDate.parse(until.toString()));
  }

  private StoredActor find(Writing.Step step, ActorId person) {
    return reader
        .findActor(step.tx(), person)
        .orElseThrow(() -> new NotThere("there is no actor " + person));
  }

  private static ChangeEntry entry(
      ActorId person,
      String key,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    return new ChangeEntry(
        CASE + ':' + key, CASE, List.of(person.value()), List.of(), before, after);
  }

  private static String key(ActorId person, String worker) {
    return person.value() + '|' + worker;
  }

  private record Case(ActorId person, String worker, Instant since, @Nullable LocalDate until) {
    String key() {
      return Cases.key(person, worker);
    }

    Map<String, Object> row() {
      return new Row()
          .put("key", key())
          .put("person", person.value())
          .put("worker", worker)
          .put("since", since.atZone(ZoneOffset.UTC))
          .put(UNTIL, until)
          .values();
    }
  }
}
