package nl.wijkweb.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("every")
class EmbeddedEngineIT {
  private static final CypherCatalog CATALOG = new CypherCatalog();

  @TempDir Path folder;

  @Test
  void shouldStartAgainWithANewPasswordOnLoopbackAlone() {
    String first;
    try (EmbeddedEngine engine = start()) {
      first = engine.password();
      assertThat(engine.uri().getHost()).isEqualTo("127.0.0.1");
      assertThat(first).hasSizeGreaterThanOrEqualTo(32);
      assertThatThrownBy(() -> open(engine, "not " + first)).isInstanceOf(StoreUnavailable.class);
      assertThatThrownBy(this::start)
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageContaining("another wijkweb runs on the folder");
    }
    try (EmbeddedEngine engine = start()) {
      assertThat(engine.password()).isNotEqualTo(first);
      assertThatThrownBy(() -> open(engine, first)).isInstanceOf(StoreUnavailable.class);
      open(engine, engine.password()).close();
      engine.close();
    }
  }

  private EmbeddedEngine start() {
    return EmbeddedEngine.start(folder.resolve("graph"), CATALOG, new SecureRandom());
  }

  private WebStore open(EmbeddedEngine engine, String password) {
    return Neo4jStores.open(
        new StoreConfig(
            folder, new StoreConfig.Remote(engine.uri(), engine.user(), password), null));
  }
}
