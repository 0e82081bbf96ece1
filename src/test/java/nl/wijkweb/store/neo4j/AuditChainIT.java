package nl.wijkweb.store.neo4j;

import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.store.Dorp.aKern;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.AuditCheck;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Dorp;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.engine.EmbeddedEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

@ExtendWith(WarmStore.class)
@Isolated("it writes over lines of the one audit that all share")
@Tag("every")
class AuditChainIT {
  private static final Change ANNA =
      new Change("anna", Instant.parse("2017-03-01T09:00:00Z"), null);
  private static final Progress QUIET = (done, total) -> {};

  @Test
  void shouldChainEveryLineToTheOneBefore(WebStore store, EmbeddedEngine engine) {
    List<AuditLine> lines = List.of(line("anna"), line("bert"), line("carla"));
    store.appendAudit(lines.subList(0, 2));
    store.appendAudit(lines.subList(2, 3));

    List<Link> chain = chain(engine, 4);
    for (int i = 0; i < 3; i++) {
      Link link = chain.get(i);
      String previous = i + 1 < chain.size() ? chain.get(i + 1).hash() : "";
      assertThat(link.hash()).isEqualTo(AuditLog.hash(previous, link.number(), lines.get(2 - i)));
      assertThat(AuditLog.hash(previous, link.number(), line("dirk"))).isNotEqualTo(link.hash());
    }
  }

  /** From the first line that there is to the last, also those about people who are gone. */
  @Test
  void shouldHoldFromEndToEndAfterSomebodyWasErased(WebStore store) {
    AreaCode dorp = aKern().code();
    store.importWeb(Dorp.at(dorp).with(RESIDENT, "fatma", "Fatma").web(), ANNA, QUIET);
    ActorId fatma = store.loadWeb(dorp).orElseThrow().actors().get(0).id();
    AuditLine read = line("anna", fatma);
    AuditLine erased = line("fatma", fatma);
    store.appendAudit(List.of(read));
    store.erasePerson(fatma, ANNA, erased);
    store.appendAudit(List.of(line("bert")));

    assertThat(store.listAudit(fatma, 9)).containsExactly(erased, read);
    assertThat(store.checkAudit().wrong()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "changed, SET l.who = 'niemand'",
    "renumbered, SET l.number = -l.number",
    "missing, REMOVE l:AuditLine SET l:Gone",
    "given another hash, SET l.hash = 'x'"
  })
  void shouldTellWhichLineIsNotAsItWasWritten(
      String how, String harm, WebStore store, EmbeddedEngine engine) {
    store.appendAudit(List.of(line("anna"), line("bert"), line("carla")));
    AuditCheck before = store.checkAudit();
    assertThat(before.wrong()).isNull();
    for (long number : List.of(before.last() - 1, before.last())) {
      String match = "MATCH (l:AuditLine {number: " + number + "}) ";
      String id = run(engine, match + "RETURN elementId(l) AS id").get(0).get("id").asString();
      String hash = run(engine, match + "RETURN l.hash AS hash").get(0).get("hash").asString();
      String who = run(engine, match + "RETURN l.who AS who").get(0).get("who").asString();
      run(engine, match + harm);

      AuditCheck check = store.checkAudit();

      run(
          engine,
          "MATCH (l) WHERE elementId(l) = '%s' REMOVE l:Gone SET l:AuditLine, l.number = %s, l.who = '%s', l.hash = '%s'"
              .formatted(id, number, who, hash));
      assertThat(check.wrong()).as(how).isEqualTo(number);
      assertThat(check.last()).isEqualTo(before.last());
      assertThat(store.checkAudit()).isEqualTo(before);
    }
  }

  private static List<Record> run(EmbeddedEngine engine, String statement) {
    try (Driver driver =
        GraphDatabase.driver(engine.uri(), AuthTokens.basic(engine.user(), engine.password()))) {
      return driver.executableQuery(statement).execute().records();
    }
  }

  /** The last lines of the audit as they lie in the store, newest first. */
  private static List<Link> chain(EmbeddedEngine engine, int limit) {
    try (Driver driver =
        GraphDatabase.driver(engine.uri(), AuthTokens.basic(engine.user(), engine.password()))) {
      return driver
          .executableQuery(
              "MATCH (l:AuditLine) RETURN l.number AS number, l.hash AS hash"
                  + " ORDER BY number DESC LIMIT $limit")
          .withParameters(Map.of("limit", limit))
          .execute()
          .records()
          .stream()
          .map(row -> new Link(row.get("number").asLong(), row.get("hash").asString()))
          .toList();
    }
  }

  private record Link(long number, String hash) {}

  private static AuditLine line(String who) {
    return line(who, new ActorId(UUID.randomUUID().toString()));
  }

  private static AuditLine line(String who, ActorId person) {
    Instant when = Instant.parse("2017-03-01T09:00:00Z");
    return new AuditLine(when, who, "wijkteam", "person-read", "check-in", null, List.of(person));
  }
}
