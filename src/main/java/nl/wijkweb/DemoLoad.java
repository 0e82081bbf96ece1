package nl.wijkweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.wijkweb.api.DemoPeople;
import nl.wijkweb.api.Startup;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.WebStore;

/** Loads the demo webs, and knows as whom one may sign in once they are there. */
final class DemoLoad {
  private final WebFolderReader reader = new WebFolderReader(SchemeReader.wijkweb());
  private volatile List<DemoPeople.Person> people = List.of();

  /** The invented people; nobody before the webs are there. */
  List<DemoPeople.Person> people() {
    return people;
  }

  /** Brings every demo web into the store, telling how far it is. */
  void into(WebStore store, Clock clock, Startup startup) {
    Change change = new Change("demo", clock.instant(), "the demo webs");
    SeedData.read(
        folders -> {
          int done = 0;
          for (Path folder : folders) {
            startup.at("webs", done++, folders.size());
            store.importWeb(read(folder).orElseThrow(), change, (rows, total) -> {});
          }
        });
    people = new DemoCast(store, change).list();
  }

  private Read<Web> read(Path folder) {
    try {
      return reader.read(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException("a demo web cannot be read", broken);
    }
  }
}
