package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole contract on a Neo4j in a process of its own, and what a kill of that leaves. */
@Tag("every")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class ServerStoreIT implements WebStoreContract.All {
  private Path folder;
  private EngineProcess engine;
  private WebStore store;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    this.folder = folder;
    start();
  }

  private void start() throws IOException {
    engine = EngineProcess.start(folder.resolve("graph"));
    store = Neo4jStores.open(new StoreConfig(folder, engine.remote(), null));
  }

  @AfterAll
  void stop() throws Exception {
    store.close();
    engine.close();
  }

  /** Ends the process in the middle of its work, and starts one on the same files. */
  private void killAndStart() throws Exception {
    engine.kill();
    stop();
    start();
  }

  @Override
  public WebStore store() {
    return store;
  }

  @Test
  void shouldStillHaveWhatItSaidItHadAfterItWasKilled() throws Exception {
    AreaCode dorp = bring(aKern().with(RESIDENT, "bep", "Bep"));
    Actor fatma = actor(RESIDENT, "Fatma");
    store().createActor(dorp, fatma, ANNA);
    Tie tie = tie(fatma.id(), FRIEND_OF, idOf(dorp, "bep"), "since school");
    StoredTie stored = store().createTie(dorp, tie, ANNA).value();

    killAndStart();

    StoredActor found = store().findActor(fatma.id()).orElseThrow();
    assertThat(store().open(found)).contains(fatma.details());
    assertThat(store().findTie(stored.id())).contains(stored);
    assertThat(store().openNote(stored)).contains("since school");
  }
}
