package nl.wijkweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
  private final CompletableFuture<List<Web>> webs = new CompletableFuture<>();
  private volatile List<DemoPeople.Person> people = List.of();

  /** The invented people; nobody before the webs are there. */
  List<DemoPeople.Person> people() {
    return people;
  }

  /** Begins to read the demo webs, so that they are at hand when the store is open. */
  void begin() {
    webs.completeAsync(this::readAll);
  }

  /** Brings every demo web into the store, telling how far it is. */
  void into(WebStore store, Clock clock, Startup startup) {
    Change change = new Change("demo", clock.instant(), "the demo webs");
    List<Web> read = webs.join();
    for (int done = 0; done < read.size(); done++) {
      startup.at("webs", done, read.size());
      store.importWeb(read.get(done), change, (rows, total) -> {});
    }
    people = new DemoCast(store, change).list();
    DemoWorry.read().into(store, change);
    DemoPapers.read().into(store);
  }

  private List<Web> readAll() {
    List<Web> read = new ArrayList<>();
    SeedData.read(folders -> folders.forEach(folder -> read.add(read(folder).orElseThrow())));
    return read;
  }

  private Read<Web> read(Path folder) {
    try {
      return reader.read(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException("a demo web cannot be read", broken);
    }
  }
}
