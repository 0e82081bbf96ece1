package nl.wijkweb.store;

import nl.wijkweb.BesideOthers;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract on Neo4j within this process. */
@BesideOthers
@ExtendWith(WarmStore.class)
class EmbeddedStoreIT implements WebStoreContract.All {
  private final WebStore store;

  EmbeddedStoreIT(WebStore store) {
    this.store = store;
  }

  @Override
  public WebStore store() {
    return store;
  }
}
