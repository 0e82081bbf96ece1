package nl.wijkweb.store;

import java.io.IOException;
import java.nio.file.Path;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What runs on a Neo4j in a process of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
abstract class OnServer implements WebStoreContract {
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
  void killAndStart() throws Exception {
    engine.kill();
    stop();
    start();
  }

  @Override
  public WebStore store() {
    return store;
  }
}
