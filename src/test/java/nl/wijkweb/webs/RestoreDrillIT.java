package nl.wijkweb.webs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Dorp;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: a backup of a large web comes back elsewhere with its history; it tells how long. */
@Tag("thorough")
@BesideOthers
class RestoreDrillIT {
  private static final Viewer OPERATOR =
      new Viewer("operator", UserRole.OPERATOR, AreaScope.EVERYWHERE, null);
  private static final Instant MORNING = Instant.parse("2017-03-01T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(MORNING, ZoneOffset.UTC);
  private static final Change ANNA = new Change("anna", MORNING, "drill");
  private static final AreaCode CITY = new AreaCode("K-drill");
  private static final int ACTORS = 200_000;

  @TempDir Path place;

  @Test
  void shouldComeBackElsewhereWithItsHistory() throws Exception {
    Path file = place.resolve("all.zip");
    Path source = place.resolve("source");
    Path target = place.resolve("target");
    Manifest made = backUp(source, file);
    Path keys = Files.createDirectories(target.resolve("keys"));
    Files.copy(source.resolve("keys/master.key"), keys.resolve("master.key"));

    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(target))) {
      Backups backups = new Backups(store, CLOCK);
      Manifest restored = timed("restored and compared", () -> backups.restore(OPERATOR, file));

      assertThat(restored).isEqualTo(made);
      assertThat(restored.webs()).containsOnlyKeys(CITY.value());
      assertThat(store.copies().historyHash(CITY)).isEqualTo(made.histories().get(CITY.value()));
      assertThat(store.exportWeb(CITY).orElseThrow().actors()).hasSize(ACTORS);
    }
  }

  private static Manifest backUp(Path data, Path file) throws Exception {
    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(data))) {
      timed("brought in", () -> bring(store));
      timed("backed up", () -> write(store, file));
    }
    System.out.printf("drill: the file has %,d bytes%n", Files.size(file));
    try (BackupFile backup = BackupFile.open(file)) {
      return backup.verified();
    }
  }

  private static Object bring(WebStore store) {
    return store.importWeb(Dorp.at(CITY).street(ACTORS).web(), ANNA, (done, total) -> {});
  }

  private static Object write(WebStore store, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new Backups(store, CLOCK).write(OPERATOR, out);
    }
    return file;
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long began = System.nanoTime();
    T done = work.call();
    System.out.printf(
        "drill: %s in %.1f s%n", what, (System.nanoTime() - began) / (double) 1_000_000_000L);
    return done;
  }
}
