package nl.wijkweb.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.engine.EmbeddedEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

@ExtendWith(WarmStore.class)
class AuditChainIT {
  @Test
  void shouldChainEveryLineToTheOneBefore(WebStore store, EmbeddedEngine engine) {
    List<AuditLine> lines = List.of(line("anna"), line("bert"), line("carla"));
    store.appendAudit(lines.subList(0, 2));
    store.appendAudit(lines.subList(2, 3));

    try (Driver driver =
        GraphDatabase.driver(engine.uri(), AuthTokens.basic(engine.user(), engine.password()))) {
      List<Record> chain =
          driver
              .executableQuery(
                  "MATCH (l:AuditLine) RETURN l.number AS number, l.hash AS hash"
                      + " ORDER BY number DESC LIMIT 4")
              .execute()
              .records();
      for (int i = 0; i < 3; i++) {
        long number = chain.get(i).get("number").asLong();
        String previous = i + 1 < chain.size() ? chain.get(i + 1).get("hash").asString() : "";
        assertThat(chain.get(i).get("hash").asString())
            .isEqualTo(AuditLog.hash(previous, number, lines.get(2 - i)));
        assertThat(AuditLog.hash(previous, number, line("dirk")))
            .isNotEqualTo(chain.get(i).get("hash").asString());
      }
    }
  }

  private static AuditLine line(String who) {
    ActorId person = new ActorId(UUID.randomUUID().toString());
    Instant when = Instant.parse("2017-03-01T09:00:00Z");
    return new AuditLine(when, who, "wijkteam", "person-read", "check-in", null, List.of(person));
  }
}
