package nl.wijkweb.store;

import java.nio.file.Path;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.neo4j.Neo4jStores;

/**
 * What a process runs that is to be killed: a store with an embedded engine, into which a long
 * street is imported after a short one. It tells on standard output how many rows were staged.
 */
final class StoreProcess {
  /** How long the street becomes. */
  static final int PEOPLE = 20_000;

  private StoreProcess() {}

  public static void main(String[] args) {
    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(Path.of(args[0])))) {
      AreaCode code = new AreaCode(args[1]);
      store.importWeb(
          Dorp.at(code).street(10).web(), WebStoreContract.ANNA, WebStoreContract.QUIET);
      store.importWeb(
          Dorp.at(code).street(PEOPLE).web(),
          WebStoreContract.ANNA,
          (done, total) -> System.out.println(done));
    }
  }
}
