package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Tally;

/** Visits to people's webs, and who follows whom. */
final class Visits {
  private final Database database;
  private final Writing writing;
  private final WebReader reader;
  private final Supplier<String> ids;

  Visits(Database database, Writing writing, WebReader reader, Supplier<String> ids) {
    this.database = database;
    this.writing = writing;
    this.reader = reader;
    this.ids = ids;
  }

  void start(Visit visit) {
    Map<String, Object> row =
        new Row()
            .put("tokenHash", visit.tokenHash())
            .put("who", visit.who())
            .put("person", visit.person().value())
            .put("purpose", visit.purpose())
            .put("emergency", visit.emergency())
            .put("started", time(visit.started()))
            .put("expires", time(visit.expires()))
            .values();
    database.write(
        tx -> {
          tx.run(Statement.VISIT_START, "tokenHash", visit.tokenHash(), "row", row);
          return visit;
        });
  }

  Optional<Visit> find(String tokenHash, Instant now) {
    return database
        .read(tx -> tx.find(Statement.VISIT_FIND, "tokenHash", tokenHash, "now", time(now)))
        .map(row -> visit(new Props(row.get("row").asMap())));
  }

  void openCase(ActorId person, String worker, Change change) {
    writing.write(
        ids.get(),
        change,
        step -> {
          StoredActor actor =
              reader
                  .findActor(step.tx(), person)
                  .orElseThrow(() -> new NotThere("there is no actor " + person));
          if (step.tx()
              .get(Statement.CASE_FIND, "key", key(person, worker))
              .get("known")
              .asBoolean()) {
            return person;
          }
          step.lock(actor.web());
          Map<String, Object> row =
              new Row()
                  .put("key", key(person, worker))
                  .put("person", person.value())
                  .put("worker", worker)
                  .put("since", time(change.when()))
                  .values();
          step.tx().run(Statement.CASE_OPEN, "key", key(person, worker), "row", row);
          ChangeEntry entry =
              new ChangeEntry(
                  person.value(),
                  "case",
                  List.of(person.value()),
                  List.of(),
                  null,
                  Map.of("worker", worker, "person", person.value()));
          step.record(actor.web(), Tally.PEOPLE, List.of(entry));
          return person;
        });
  }

  List<ActorId> listCases(String worker) {
    return database.read(tx -> tx.list(Statement.CASE_LIST, "worker", worker)).stream()
        .map(row -> new ActorId(row.get("person").asString()))
        .toList();
  }

  private static String key(ActorId person, String worker) {
    return person.value() + '|' + worker;
  }

  private static Visit visit(Props props) {
    return new Visit(
        props.need("tokenHash"),
        props.need("who"),
        new ActorId(props.need("person")),
        props.need("purpose"),
        props.isSet("emergency"),
        props.needTime("started"),
        props.needTime("expires"));
  }

  private static ZonedDateTime time(Instant instant) {
    return instant.atZone(ZoneOffset.UTC);
  }
}
