package nl.wijkweb.store;

import java.net.URI;
import java.nio.file.Path;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.neo4j.Neo4jContainer;

/** The contract on Neo4j's own container, where there is an engine for containers. */
@Tag("docker")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainerStoreIT implements WebStoreContract.All {
  private final Neo4jContainer container = new Neo4jContainer("neo4j:5.26");
  private WebStore store;

  @BeforeAll
  void start(@TempDir Path folder) {
    container.start();
    URI uri = URI.create(container.getBoltUrl());
    StoreConfig.Remote remote = new StoreConfig.Remote(uri, "neo4j", container.getAdminPassword());
    store = Neo4jStores.open(new StoreConfig(folder, remote, null));
  }

  @AfterAll
  void stop() {
    store.close();
    container.stop();
  }

  @Override
  public WebStore store() {
    return store;
  }
}
