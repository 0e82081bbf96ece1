package nl.wijkweb.store;

import static nl.wijkweb.store.WebStoreContract.ANNA;
import static nl.wijkweb.store.WebStoreContract.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service, or the Neo4j that it talks to, is killed at many moments in an import: what readers
 * find is the web before or the web after, and the same import again brings the web after.
 */
@Tag("thorough")
@BesideOthers
class ManyCrashesIT {
  private static final int MOMENTS = 20;
  private static final long SEED = 6;
  private static final int PEOPLE_BEFORE = 10;

  /** Some above one, so that a moment may come after the end. */
  private static final double LATEST = 1.05;

  @TempDir Path folder;

  @Test
  void shouldBeBeforeOrAfterWhenTheServiceWasKilled() throws Exception {
    long whole = millisOfAnImport();
    Random random = new Random(SEED);
    List<String> found = new ArrayList<>();
    for (int round = 0; round < MOMENTS; round++) {
      AreaCode code = new AreaCode("K-killed-" + round);
      long moment = (long) (random.nextDouble() * LATEST * whole);
      Process process = Jvm.start(StoreProcess.class, folder.toString(), code.value());
      try (BufferedReader said = heard(process)) {
        assertThat(said.readLine()).as("the import began").isEqualTo("0");
        process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
      }
      try (WebStore store = Neo4jStores.open(StoreConfig.embedded(folder))) {
        found.add(found(store, code));
        importAgain(store, code);
      }
    }
    tell("service", whole, found);
  }

  @Test
  void shouldBeBeforeOrAfterWhenTheNeo4jElsewhereWasKilled() throws Exception {
    long whole = millisOfAnImportElsewhere();
    Random random = new Random(SEED);
    List<String> found = new ArrayList<>();
    for (int round = 0; round < MOMENTS; round++) {
      AreaCode code = new AreaCode("K-cut-off-" + round);
      long moment = (long) (random.nextDouble() * LATEST * whole);
      try (EngineProcess engine = engine();
          WebStore store = open(engine)) {
        store.importWeb(before(code), ANNA, QUIET);
        CompletableFuture<Void> killing =
            CompletableFuture.runAsync(() -> engine.killAfter(moment));
        importUnlessCutOff(store, code);
        killing.join();
      }
      try (EngineProcess engine = engine();
          WebStore store = open(engine)) {
        found.add(found(store, code));
        importAgain(store, code);
      }
    }
    tell("Neo4j elsewhere", whole, found);
  }

  private EngineProcess engine() throws IOException {
    return EngineProcess.start(folder.resolve("graph"));
  }

  private static void importUnlessCutOff(WebStore store, AreaCode code) {
    try {
      store.importWeb(after(code), ANNA, QUIET);
    } catch (StoreUnavailable cut) {
      // What is left of it is looked at when Neo4j is there again.
    }
  }

  private long millisOfAnImportElsewhere() throws Exception {
    AreaCode code = new AreaCode("K-left-alone");
    try (EngineProcess engine = engine();
        WebStore store = open(engine)) {
      store.importWeb(before(code), ANNA, QUIET);
      long began = System.nanoTime();
      store.importWeb(after(code), ANNA, QUIET);
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
  }

  private WebStore open(EngineProcess engine) {
    return Neo4jStores.open(new StoreConfig(folder, engine.remote(), null));
  }

  /** How long it takes from its first row to its last when nobody kills it. */
  private long millisOfAnImport() throws Exception {
    Process process = Jvm.start(StoreProcess.class, folder.toString(), "K-left-alone");
    try (BufferedReader said = heard(process)) {
      assertThat(said.readLine()).isEqualTo("0");
      long began = System.nanoTime();
      said.lines().forEach(line -> {});
      assertThat(process.waitFor()).isZero();
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
  }

  private static String found(WebStore store, AreaCode code) {
    String hash = hash(store, code);
    assertThat(hash).isIn(GraphHash.of(before(code)), GraphHash.of(after(code)));
    return hash.equals(GraphHash.of(before(code))) ? "before" : "after";
  }

  private static void importAgain(WebStore store, AreaCode code) {
    store.importWeb(after(code), ANNA, QUIET);
    assertThat(hash(store, code)).isEqualTo(GraphHash.of(after(code)));
    assertThat(store.importWeb(after(code), ANNA, QUIET).created()).isZero();
  }

  private static void tell(String killed, long whole, List<String> found) {
    System.out.printf(
        "%s killed %d times within %d ms of an import: %d times the web before, %d times the web"
            + " after%n",
        killed,
        found.size(),
        whole,
        found.stream().filter("before"::equals).count(),
        found.stream().filter("after"::equals).count());
  }

  private static Web before(AreaCode code) {
    return Dorp.at(code).street(PEOPLE_BEFORE).web();
  }

  private static Web after(AreaCode code) {
    return Dorp.at(code).street(StoreProcess.PEOPLE).web();
  }

  private static String hash(WebStore store, AreaCode code) {
    return GraphHash.of(store.exportWeb(code).orElseThrow());
  }

  private static BufferedReader heard(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
