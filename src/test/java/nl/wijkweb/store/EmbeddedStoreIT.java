package nl.wijkweb.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.engine.EmbeddedEngine;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract on a Neo4j within this process, of its own: some of it forgets what is over in every
 * web.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class EmbeddedStoreIT implements WebStoreContract.All {
  private EmbeddedEngine engine;
  private WebStore store;

  @BeforeAll
  void start(@TempDir Path folder) {
    engine = EmbeddedEngine.start(folder.resolve("graph"), new CypherCatalog(), new SecureRandom());
    store =
        Neo4jStores.open(
            new StoreConfig(
                folder,
                new StoreConfig.Remote(engine.uri(), engine.user(), engine.password()),
                null));
  }

  @AfterAll
  void stop() {
    store.close();
    engine.close();
  }

  @Override
  public WebStore store() {
    return store;
  }
}
