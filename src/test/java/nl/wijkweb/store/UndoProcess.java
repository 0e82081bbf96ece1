package nl.wijkweb.store;

import static nl.wijkweb.store.WebStoreContract.made;

import java.nio.file.Path;
import java.util.UUID;
import nl.wijkweb.store.neo4j.Neo4jStores;

/**
 * What a process runs that is to be killed: a store with an embedded engine, in which a change is
 * undone. It tells on standard output how many rows were staged.
 */
final class UndoProcess {
  private UndoProcess() {}

  public static void main(String[] args) {
    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(Path.of(args[0])))) {
      store
          .history()
          .undo(
              UUID.fromString(args[1]),
              UndoerOfAll.ANYBODY,
              made("anna", 30, null),
              (done, total) -> System.out.println(done));
    }
  }
}
