package nl.wijkweb.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One store on one embedded engine for a whole test run, because an engine takes seconds to start.
 * Tests that share it keep to webs of their own.
 */
public final class WarmStore implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(WarmStore.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == WebStore.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Opened.class, key -> new Opened(), Opened.class)
        .store;
  }

  /** The store and its folder, closed and deleted by JUnit when the run ends. */
  private static final class Opened
      implements AutoCloseable, ExtensionContext.Store.CloseableResource {
    private final Path folder;
    private final WebStore store;

    Opened() {
      try {
        folder = Files.createTempDirectory("wijkweb-warm");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      store = Neo4jStores.open(StoreConfig.embedded(folder));
    }

    @Override
    public void close() throws IOException {
      store.close();
      Folders.delete(folder);
    }
  }
}
