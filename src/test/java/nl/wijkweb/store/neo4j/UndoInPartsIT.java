package nl.wijkweb.store.neo4j;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Cancelled;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Dorp;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.Obstacle;
import nl.wijkweb.store.Obstacle.Why;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.UndoRefused;
import nl.wijkweb.store.Undoer;
import nl.wijkweb.store.UndoerOfAll;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.engine.EmbeddedEngine;
import nl.wijkweb.store.seal.MemoryKeyRing;
import nl.wijkweb.store.seal.Seal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A change that is undone in parts, before and after what went was deleted. */
@ExtendWith(WarmStore.class)
class UndoInPartsIT {
  private static final Progress QUIET = Progress.NONE;

  private final Driver driver;
  private final Database database;
  private final WebReader reader;
  private final WebImport imports;
  private final WebExport exports;
  private final ActorWrites actors;
  private final TieWrites ties;
  private final ContactLog contacts;
  private final UndoInParts undo;
  private final Leftovers leftovers;

  private final Dorp older = Dorp.aKern().with(CLUB, "koor", "Koor").with(RESIDENT, "ans", "Ans");
  private final AreaCode code = older.code();
  private final Change bringing = change();
  private final String before;
  private final String after;

  UndoInPartsIT(EmbeddedEngine engine) {
    driver = GraphDatabase.driver(engine.uri(), AuthTokens.basic(engine.user(), engine.password()));
    database = new Database(driver, new CypherCatalog());
    SecureRandom random = new SecureRandom();
    Seal seal = new Seal(new MemoryKeyRing(random), id -> false, random);
    Ids ids = () -> UuidCreator.getTimeOrderedEpoch().toString();
    Codecs codecs = new Codecs(seal);
    reader = new WebReader(database, codecs);
    ChangeLog changes = new ChangeLog(seal);
    Writing writing = new Writing(database, changes, codecs.own());
    imports = new WebImport(database, reader, codecs, changes, web -> web, seal, ids);
    exports = new WebExport(reader, codecs);
    actors = new ActorWrites(writing, reader, codecs, seal, ids);
    ties = new TieWrites(writing, reader, codecs, ids);
    contacts = new ContactLog(database, writing, reader, seal, ids);
    Conversations talks =
        new Conversations(database, writing, reader, actors, ties, contacts, seal, ids);
    undo = new UndoInParts(database, reader, changes, codecs, new LinesBack(contacts, talks));
    leftovers = new Leftovers(database);
    imports.run(older.web(), change(), QUIET);
    before = hash();
    Dorp newer =
        older
            .emptied()
            .with(CLUB, "koor", "Gemengd koor")
            .with(RESIDENT, "ans", "Ans")
            .with(RESIDENT, "fatma", "Fatma")
            .with(RESIDENT, "ria", "Ria")
            .tied("fatma", MEMBER_OF, "koor")
            .tied("ans", FRIEND_OF, "ria")
            .tied("fatma", FRIEND_OF, "ria");
    imports.run(newer.web(), bringing, QUIET);
    after = hash();
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldBeSeenWholeBeforeAndAfterWhatWentIsDeleted() {
    StoredActor fatma = actor("fatma");
    StoredTie tie = reader.load(code).orElseThrow().ties().get(0);
    Change undoing = change();

    undo.publish(id(undoing), id(bringing), UndoerOfAll.ANYBODY, undoing, QUIET);

    assertGone(fatma, tie);
    assertThatThrownBy(() -> ties.create(code, friends(actor("ans"), fatma), change()))
        .isInstanceOf(NotThere.class);
    leftovers.settleAll();
    assertGone(fatma, tie);

    Change redoing = change();
    undo.run(id(redoing), id(undoing), UndoerOfAll.ANYBODY, redoing, QUIET);
    assertThat(hash()).isEqualTo(after);
    assertThat(actor("fatma").version()).isEqualTo(2);
    Change again = change();
    undo.run(id(again), id(redoing), UndoerOfAll.ANYBODY, again, QUIET);
    assertThat(hash()).isEqualTo(before);
    undo.run(id(again), id(redoing), UndoerOfAll.ANYBODY, again, QUIET);
    assertThat(hash()).isEqualTo(before);
  }

  @Test
  void shouldBringBackWhatWentAlongAlsoOutOfSight() {
    StoredActor fatma = actor("fatma");
    ContactEntry line =
        new ContactEntry(
            UUID.randomUUID(), "Anna", PartialDate.parse("2017"), "hi", null, null, null);
    contacts.save(fatma.id(), line, change());
    Undoer groups = new Groups();
    Change undoing = change();
    undo.run(id(undoing), id(bringing), groups, undoing, QUIET);
    assertThat(hash()).isEqualTo(before);
    assertThat(contacts.list(List.of(fatma.id()))).isEmpty();

    Change redoing = change();
    undo.run(id(redoing), id(undoing), groups, redoing, QUIET);

    assertThat(hash()).isEqualTo(after);
    assertThat(contacts.list(List.of(fatma.id())).get(fatma.id())).containsExactly(line);
  }

  @Test
  void shouldLeaveNothingBehindWhenSomethingStandsInTheWayOrItIsCancelled() {
    StoredActor fatma = actor("fatma");
    StoredActor ans = actor("ans");
    Tie tying = ties.create(code, friends(ans, fatma), change()).value().tie();
    String there = hash();
    Change undoing = change();

    assertThatThrownBy(
            () -> undo.run(id(undoing), id(bringing), UndoerOfAll.ANYBODY, undoing, QUIET))
        .isInstanceOfSatisfying(
            UndoRefused.class,
            refused ->
                assertThat(refused.obstacles())
                    .extracting(Obstacle::why, Obstacle::row)
                    .containsExactly(tuple(Why.TIED_SINCE, String.valueOf(tying.id()))));

    assertClean(there, undoing);
    Progress cancelling =
        new Progress() {
          private long told;

          @Override
          public void at(long done, long total) {
            told = done;
          }

          @Override
          public boolean cancelled() {
            return told > 0;
          }
        };
    assertThatThrownBy(
            () -> undo.run(id(undoing), id(bringing), UndoerOfAll.ANYBODY, undoing, cancelling))
        .isInstanceOf(Cancelled.class);
    assertClean(there, undoing);
  }

  private static Tie friends(StoredActor one, StoredActor other) {
    return Tie.of(one.id(), FRIEND_OF, other.id()).named(new TieId(UUID.randomUUID().toString()));
  }

  private void assertClean(String there, Change undoing) {
    assertThat(hash()).isEqualTo(there);
    int marks = database.read(tx -> tx.list(Statement.IMPORT_OF_WEB, "web", code.value()).size());
    assertThat(marks).isZero();
    List<Integer> chunks = database.read(tx -> ChangeLog.numbers(tx, id(undoing)));
    assertThat(chunks).isEmpty();
    reader.load(code, (id, row) -> assertThat(row).doesNotContainKey(Overlay.NEXT));
  }

  private void assertGone(StoredActor fatma, StoredTie tie) {
    assertThat(hash()).isEqualTo(before);
    assertThat(reader.findActor(fatma.id())).isEmpty();
    assertThat(reader.findTie(tie.id())).isEmpty();
    AreaWeb web = reader.load(code).orElseThrow();
    assertThat(web.ties()).isEmpty();
    assertThat(reader.refresh(web)).contains(web);
  }

  private StoredActor actor(String folderId) {
    return reader.load(code).orElseThrow().actors().stream()
        .filter(actor -> folderId.equals(actor.folderId()))
        .findFirst()
        .orElseThrow();
  }

  private String hash() {
    return GraphHash.of(exports.export(code, QUIET).orElseThrow());
  }

  private static String id(Change change) {
    return String.valueOf(change.id());
  }

  private static Change change() {
    return new Change(
        "anna",
        "coordinator",
        Instant.parse("2017-03-01T09:00:00Z"),
        null,
        UuidCreator.getTimeOrderedEpoch());
  }

  /** Somebody who may not write what people have with each other. */
  private static final class Groups extends UndoerOfAll {
    @Override
    public boolean mayWrite(Tie tie, @Nullable Member from, @Nullable Member to) {
      return tie.type() != FRIEND_OF;
    }
  }
}
