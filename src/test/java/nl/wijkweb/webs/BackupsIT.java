package nl.wijkweb.webs;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.CARES_FOR;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.Dorp;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.NotEmpty;
import nl.wijkweb.store.OtherMasterKey;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.Worry;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.engine.EmbeddedEngine;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What was kept comes back from a backup as it was; what is no whole backup changes nothing. */
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class BackupsIT {
  private static final Viewer OPERATOR =
      new Viewer("operator", UserRole.OPERATOR, AreaScope.EVERYWHERE, null);
  private static final Instant MORNING = Instant.parse("2017-03-01T09:00:00Z");
  private static final Change ANNA = new Change("anna", MORNING, "heard at the market");
  private static final LocalDate THAT_DAY = LocalDate.parse("2017-03-01");
  private static final String WORKER = "joke";
  private static final Clock CLOCK = Clock.fixed(MORNING, ZoneOffset.UTC);
  private static final AreaCode DORP = new AreaCode("K-backup");

  private Path place;
  private Path file;
  private WebStore source;
  private EmbeddedEngine empty;

  private ActorId fatma;
  private ActorId gone;
  private Conversation talk;
  private UUID worry;

  @BeforeAll
  void live(@TempDir Path folder) throws IOException {
    place = folder;
    file = place.resolve("backup.zip");
    source = Neo4jStores.open(StoreConfig.embedded(place.resolve("source")));
    empty = EmbeddedEngine.start(place.resolve("graph"), new CypherCatalog(), new SecureRandom());
    fill(source);
    try (OutputStream out = Files.newOutputStream(file)) {
      new Backups(source, CLOCK).write(OPERATOR, out);
    }
  }

  @AfterAll
  void stop() {
    source.close();
    empty.close();
  }

  private void fill(WebStore store) throws IOException {
    Path numansdorp = Path.of("seed-data", "numansdorp");
    store.importWeb(
        new WebFolderReader(SchemeReader.wijkweb()).read(numansdorp).orElseThrow(),
        ANNA,
        (done, total) -> {});
    Dorp dorp =
        Dorp.at(DORP)
            .with(RESIDENT, "fatma", "Fatma")
            .with(RESIDENT, "bep", "Bep")
            .with(CONTACT, "son", "son")
            .with(CLUB, "koor", "Koor")
            .tied("fatma", MEMBER_OF, "koor")
            .tied("son", CARES_FOR, "fatma")
            .involved("koor", 3, "2012");
    store.importWeb(dorp.web(), ANNA, (done, total) -> {});
    fatma = id(store, "fatma");
    gone = id(store, "bep");
    StoredActor before = store.findActor(fatma).orElseThrow();
    store.changeActor(
        new Actor(fatma, RESIDENT, ActorFacts.UNKNOWN, Details.named("Fatma de Wit")),
        before.version(),
        ANNA);
    PartialDate day = PartialDate.parse("2017-03-01");
    UUID id = UUID.randomUUID();
    talk = new Conversation(id, fatma, day, "{\"about\":\"thuis\"}", "print", MORNING);
    ContactEntry entry = new ContactEntry(id, WORKER, day, "thuis", null, null, null);
    store.saveConversation(
        talk,
        new Heard(List.of(), UnaryOperator.identity(), List.of(), List.of(), List.of(), entry),
        ANNA);
    store.openCase(fatma, WORKER, ANNA);
    store.startVisit(
        new Visit("token", WORKER, fatma, "check-in", false, MORNING, MORNING.plusSeconds(60)));
    worry = UUID.randomUUID();
    store
        .worries()
        .passOn(
            new Worry(
                worry,
                DORP,
                WorryState.PASSED_ON,
                MORNING,
                THAT_DAY,
                null,
                null,
                "{\"what\":\"no light\"}",
                null),
            THAT_DAY,
            ANNA);
    store.appendAudit(List.of(line(fatma), line(gone)));
    store.erasePerson(gone, ANNA, line(gone));
  }

  @Test
  void shouldBringEverythingBackAndNothingOfWhatIsNotWhole() throws IOException {
    withMasterKey("target");
    StoreConfig config = config("target");
    BrokenBackups broken = new BrokenBackups(file, place);
    try (WebStore target = Neo4jStores.open(config)) {
      Backups backups = new Backups(target, CLOCK);
      refuses(backups, broken.truncated(), "no zip archive");
      refuses(backups, broken.flipped("nodes.jsonl"), "nodes.jsonl is not what");
      refuses(backups, broken.without("relationships.jsonl"), "relationships.jsonl is missing");
      refuses(backups, broken.ofALaterVersion(), "a later version of wijkweb");
      refuses(backups, broken.ofALaterForm(), "knows forms up to");
      refuses(backups, broken.withoutManifest(), "cannot be read");
      refuses(backups, broken.dishonest(DORP), "what it holds of these webs");
      refuses(backups, broken.forgetful(DORP), "the history of these webs");
      assertThat(target.listWebs()).isEmpty();

      backups.restore(OPERATOR, file);

      same(target);
      assertThatThrownBy(() -> backups.restore(OPERATOR, file)).isInstanceOf(NotEmpty.class);
      same(target);
    }
    // What was restored is there at the next start too, and the audit goes on where it was.
    try (WebStore again = Neo4jStores.open(config)) {
      same(again);
      again.appendAudit(List.of(line(fatma)));
      assertThat(again.listAudit(fatma, 9)).hasSize(2);
    }
    wipe();
    takesInWhatTheFirstVersionMade(broken);
    removesWhatWasCutShort();
    refusesAnotherMasterKey();
  }

  private void same(WebStore target) {
    for (var web : source.listWebs()) {
      AreaCode code = web.area().code();
      assertThat(target.findWeb(code)).contains(web);
      assertThat(target.loadWeb(code).orElseThrow().ties())
          .hasSameSizeAs(source.loadWeb(code).orElseThrow().ties());
      assertThat(GraphHash.of(target.exportWeb(code).orElseThrow()))
          .isEqualTo(GraphHash.of(source.exportWeb(code).orElseThrow()));
    }
    assertThat(target.listWebs()).hasSize(2);
    assertThat(target.history().listHistory(fatma))
        .hasSize(3)
        .isEqualTo(source.history().listHistory(fatma));
    TieId tie = source.loadWeb(DORP).orElseThrow().ties().get(0).id();
    assertThat(target.history().listHistory(tie)).isEqualTo(source.history().listHistory(tie));
    assertThat(target.findConversation(talk.id())).contains(talk);
    assertThat(target.listContacts(fatma)).hasSize(1).isEqualTo(source.listContacts(fatma));
    assertThat(target.listCases(WORKER, THAT_DAY)).containsExactly(fatma);
    assertThat(target.findVisit("token", MORNING)).isEqualTo(source.findVisit("token", MORNING));
    assertThat(target.worries().find(worry, THAT_DAY).orElseThrow().words()).contains("no light");
    assertThat(target.listAudit(gone, 9)).isEqualTo(source.listAudit(gone, 9)).hasSize(2);
    assertThat(target.findActor(gone)).isEmpty();
  }

  private void takesInWhatTheFirstVersionMade(BrokenBackups broken) throws IOException {
    withMasterKey("first");
    try (WebStore target = Neo4jStores.open(config("first"))) {
      String form = target.copies().forms().get(0);
      new Backups(target, CLOCK).restore(OPERATOR, broken.ofTheFirstVersion(form));
      same(target);
    }
    wipe();
  }

  private void removesWhatWasCutShort() throws IOException {
    withMasterKey("cut");
    cypher("CREATE (:Restore {id: 'restore'}), (:Actor {id: 'x', web: 'y'}), (:Web {code: 'y'})");
    try (WebStore target = Neo4jStores.open(config("cut"))) {
      assertThat(target.findWeb(new AreaCode("y"))).isEmpty();
      new Backups(target, CLOCK).restore(OPERATOR, file);
      same(target);
    }
    wipe();
  }

  private void refusesAnotherMasterKey() throws IOException {
    try (WebStore target = Neo4jStores.open(config("other"))) {
      Backups backups = new Backups(target, CLOCK);
      assertThatThrownBy(() -> backups.restore(OPERATOR, file)).isInstanceOf(OtherMasterKey.class);
      assertThat(target.listWebs()).isEmpty();
    }
  }

  private static void refuses(Backups backups, Path file, String why) {
    assertThatThrownBy(() -> backups.restore(OPERATOR, file))
        .isInstanceOf(UnusableBackup.class)
        .hasMessageContaining(why);
  }

  private void withMasterKey(String name) throws IOException {
    Path keys = Files.createDirectories(place.resolve(name).resolve("keys"));
    Files.copy(place.resolve("source/keys/master.key"), keys.resolve("master.key"));
  }

  private StoreConfig config(String name) {
    return new StoreConfig(
        place.resolve(name),
        new StoreConfig.Remote(empty.uri(), empty.user(), empty.password()),
        null);
  }

  private void wipe() {
    cypher("MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__') DETACH DELETE n");
  }

  private void cypher(String statement) {
    try (Driver driver =
        GraphDatabase.driver(empty.uri(), AuthTokens.basic(empty.user(), empty.password()))) {
      driver.executableQuery(statement).execute();
    }
  }

  private static ActorId id(WebStore store, String folderId) {
    return store.loadWeb(DORP).orElseThrow().actors().stream()
        .filter(actor -> folderId.equals(actor.folderId()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static AuditLine line(ActorId person) {
    return new AuditLine(MORNING, WORKER, "wijkteam", "person-read", null, null, List.of(person));
  }
}
