package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.cypher.Statement;

/** Visits to people's webs. */
final class Visits {
  private final Database database;

  Visits(Database database) {
    this.database = database;
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

  static Visit visit(Props props) {
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
