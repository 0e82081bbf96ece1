package nl.wijkweb.store;

import static nl.wijkweb.store.WebStoreContract.ANNA;
import static nl.wijkweb.store.WebStoreContract.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole service is killed in the middle of an import. */
@Tag("every")
@BesideOthers
class CrashIT {
  private static final AreaCode DORP = new AreaCode("K-crash");

  @TempDir Path folder;

  @Test
  void shouldBeAsBeforeTheImportDuringWhichItWasKilled() throws Exception {
    Process process = Jvm.start(StoreProcess.class, folder.toString(), DORP.value());
    waitUntilStaged(process, 15_000);
    process.destroyForcibly().waitFor();

    Web before = Dorp.at(DORP).street(10).web();
    Web after = Dorp.at(DORP).street(StoreProcess.PEOPLE).web();
    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(folder))) {
      assertThat(hash(store)).isEqualTo(GraphHash.of(before));

      ImportReport report = store.importWeb(after, ANNA, QUIET);

      assertThat(report.unchanged()).isEqualTo(19);
      assertThat(report.created()).isEqualTo(39_980);
      assertThat(hash(store)).isEqualTo(GraphHash.of(after));
    }
  }

  private static String hash(WebStore store) {
    return GraphHash.of(store.exportWeb(DORP).orElseThrow());
  }

  private static void waitUntilStaged(Process process, long rows) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    while (line != null && Long.parseLong(line) < rows) {
      line = said.readLine();
    }
    assertThat(line).as("the process staged so much before it ended").isNotNull();
  }
}
