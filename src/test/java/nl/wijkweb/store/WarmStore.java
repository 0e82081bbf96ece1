package nl.wijkweb.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.engine.EmbeddedEngine;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One store on one embedded engine for a whole test run, because an engine takes seconds to start.
 * Gives tests the {@link WebStore}, and those that look below it the {@link EmbeddedEngine}. Tests
 * that share it keep to webs of their own.
 */
public final class WarmStore implements ParameterResolver {
  /**
   * A lock of the classes that hold one answer beside another, byte for byte, and of those that may
   * run beside others: nobody writes into the store in between.
   */
  public static final String STILL = "warm store";

  private static final Namespace NAMESPACE = Namespace.create(WarmStore.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == WebStore.class || type == EmbeddedEngine.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Opened opened =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Opened.class, key -> new Opened(), Opened.class);
    return parameter.getParameter().getType() == WebStore.class ? opened.store : opened.engine;
  }

  /** The store, the engine and their folder, closed and deleted by JUnit when the run ends. */
  private static final class Opened
      implements AutoCloseable, ExtensionContext.Store.CloseableResource {
    private final Path folder;
    private final EmbeddedEngine engine;
    private final WebStore store;

    Opened() {
      try {
        folder = Files.createTempDirectory("wijkweb-warm");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      engine =
          EmbeddedEngine.start(folder.resolve("graph"), new CypherCatalog(), new SecureRandom());
      store = Neo4jStores.open(remote(folder, engine));
    }

    private static StoreConfig remote(Path folder, EmbeddedEngine engine) {
      return new StoreConfig(
          folder, new StoreConfig.Remote(engine.uri(), engine.user(), engine.password()), null);
    }

    @Override
    public void close() throws IOException {
      store.close();
      engine.close();
      Folders.delete(folder);
    }
  }
}
