package nl.wijkweb.store.neo4j;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.Instant;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Dorp;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.engine.EmbeddedEngine;
import nl.wijkweb.store.seal.MemoryKeyRing;
import nl.wijkweb.store.seal.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * An import that has published its changes and then was cut short: they lie still beside the rows
 * that they replace.
 */
@ExtendWith(WarmStore.class)
class UnsettledImportIT {
  private static final Change ANNA =
      new Change("anna", Instant.parse("2017-03-01T09:00:00Z"), null);
  private static final Progress QUIET = (done, total) -> {};

  private final Driver driver;
  private final WebReader reader;
  private final WebImport imports;
  private final WebExport exports;
  private final ActorWrites actors;
  private final Leftovers leftovers;
  private final Codecs codecs;

  private final Dorp newer = members(Dorp.aKern(), "Fatma de Wit", "sings alto");
  private final AreaCode code = newer.code();

  UnsettledImportIT(EmbeddedEngine engine) {
    driver = GraphDatabase.driver(engine.uri(), AuthTokens.basic(engine.user(), engine.password()));
    Database database = new Database(driver, new CypherCatalog());
    SecureRandom random = new SecureRandom();
    Seal seal = new Seal(new MemoryKeyRing(random), id -> false, random);
    Ids ids = () -> UuidCreator.getTimeOrderedEpoch().toString();
    codecs = new Codecs(seal);
    reader = new WebReader(database, codecs);
    ChangeLog changes = new ChangeLog(seal);
    imports = new WebImport(database, reader, codecs, changes, web -> web, seal, ids);
    exports = new WebExport(reader, codecs);
    actors =
        new ActorWrites(new Writing(database, changes, codecs.own()), reader, codecs, seal, ids);
    leftovers = new Leftovers(database);
    imports.run(members(newer.emptied(), "Fatma", "sings").web(), ANNA, QUIET);
    imports.publish(newer.web(), ANNA, QUIET);
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldBeSeenWholeBeforeAndAfterItIsSettled() {
    assertSeen();

    leftovers.settleAll();

    assertSeen();
    assertThat(reader.load(code, (id, row) -> assertThat(row).doesNotContainKey(Overlay.NEXT)))
        .isPresent();
  }

  @Test
  void shouldNotUndoAChangeThatCameBeforeItWasSettled() {
    StoredActor fatma = fatma();
    Actor later =
        new Actor(fatma.id(), fatma.kind(), fatma.facts(), Details.named("Fatma the Third"));
    actors.change(later, fatma.version(), ANNA);

    leftovers.settleAll();

    assertThat(codecs.actors().openActor(fatma())).contains(later);
    assertThat(fatma().version()).isEqualTo(3);
  }

  private void assertSeen() {
    assertThat(GraphHash.of(exports.export(code, QUIET).orElseThrow()))
        .isEqualTo(GraphHash.of(newer.web()));
    StoredActor fatma = fatma();
    assertThat(reader.findActor(fatma.id())).contains(fatma);
    assertThat(fatma.version()).isEqualTo(2);
    StoredTie tie = reader.load(code).orElseThrow().ties().get(0);
    assertThat(reader.findTie(tie.id())).contains(tie);
    assertThat(tie.version()).isEqualTo(2);
  }

  private StoredActor fatma() {
    AreaWeb web = reader.load(code).orElseThrow();
    return web.actors().stream()
        .filter(actor -> "fatma".equals(actor.folderId()))
        .findFirst()
        .orElseThrow();
  }

  private static Dorp members(Dorp dorp, String name, String note) {
    Tie tie =
        new Tie(
            null,
            new ActorId("fatma"),
            MEMBER_OF,
            new ActorId("koor"),
            Course.UNKNOWN,
            Bond.UNKNOWN,
            Help.UNKNOWN,
            Terms.UNKNOWN,
            Provenance.UNKNOWN,
            note);
    return dorp.with(RESIDENT, "fatma", name).with(CLUB, "koor", "Koor").tied(tie);
  }
}
