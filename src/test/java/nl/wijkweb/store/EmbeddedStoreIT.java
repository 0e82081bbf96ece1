package nl.wijkweb.store;

import org.junit.jupiter.api.extension.ExtendWith;

/** The contract on Neo4j within this process. */
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
