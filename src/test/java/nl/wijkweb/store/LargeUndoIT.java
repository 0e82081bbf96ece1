package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.store.WebStoreContract.ANNA;
import static nl.wijkweb.store.WebStoreContract.QUIET;
import static nl.wijkweb.store.WebStoreContract.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Obstacle.Why;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An import of more rows than fit in one transaction is undone, and done again. */
@ExtendWith(WarmStore.class)
@BesideOthers
@Tag("every")
class LargeUndoIT {
  private static final int HALFWAY = 15_000;

  private final WebStore store;

  @TempDir Path folder;

  LargeUndoIT(WebStore store) {
    this.store = store;
  }

  @Test
  void shouldUndoALargeImportUnlessSomethingStandsInTheWayAndDoItAgain() {
    Dorp city = Dorp.aKern();
    for (int i = 0; i <= HistoryStore.MOST_ROWS; i++) {
      city.with(CLUB, "c" + i, "C" + i);
    }
    store.importWeb(city.emptied().web(), ANNA, QUIET);
    String before = hash(store, city.code());
    Change bringing = made("anna", 20, null);
    store.importWeb(city.web(), bringing, QUIET);
    String after = hash(store, city.code());
    StoredActor one = store.loadWeb(city.code()).orElseThrow().actors().get(7);
    Change naming = made("bert", 30, null);
    store.changeActor(WebStoreContract.renamed(one, "Koor"), 1, naming);

    assertThatThrownBy(() -> undo(store, id(bringing), 40))
        .isInstanceOfSatisfying(
            UndoRefused.class,
            refused ->
                assertThat(refused.obstacles())
                    .containsExactly(
                        new Obstacle(Why.CHANGED_SINCE, one.id().value(), null, naming)));
    undo(store, id(naming), 50);
    ChangeLine undone = undo(store, id(bringing), 60);

    assertThat(hash(store, city.code())).isEqualTo(before);
    assertThat(undone.rows()).isEqualTo(HistoryStore.MOST_ROWS + 1);
    assertThat(store.findWeb(city.code()).orElseThrow().actors()).isZero();
    assertThat(store.history().listChanges(city.code(), null, 1)).containsExactly(undone);

    undo(store, undone.id(), 70);
    assertThat(hash(store, city.code())).isEqualTo(after);
    assertThat(store.importWeb(city.web(), ANNA, QUIET).unchanged())
        .isEqualTo(HistoryStore.MOST_ROWS + 1);
  }

  @Test
  void shouldBeAsBeforeAnUndoOrARedoDuringWhichItWasKilled() throws Exception {
    AreaCode dorp = new AreaCode("K-undo");
    Change bringing = made("anna", 20, null);
    String before;
    String after;
    try (WebStore own = Neo4jStores.open(StoreConfig.embedded(folder))) {
      own.importWeb(Dorp.at(dorp).street(10).web(), ANNA, QUIET);
      before = hash(own, dorp);
      own.importWeb(Dorp.at(dorp).street(StoreProcess.PEOPLE).web(), bringing, QUIET);
      after = hash(own, dorp);
    }

    killDuringUndo(id(bringing));
    UUID undone;
    try (WebStore own = Neo4jStores.open(StoreConfig.embedded(folder))) {
      assertThat(hash(own, dorp)).isEqualTo(after);
      undone = undo(own, id(bringing), 40).id();
      assertThat(hash(own, dorp)).isEqualTo(before);
    }
    killDuringUndo(undone);
    try (WebStore own = Neo4jStores.open(StoreConfig.embedded(folder))) {
      assertThat(hash(own, dorp)).isEqualTo(before);
      undo(own, undone, 50);
      assertThat(hash(own, dorp)).isEqualTo(after);
    }
  }

  private void killDuringUndo(UUID change) throws Exception {
    Process process = Jvm.start(UndoProcess.class, folder.toString(), change.toString());
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      while (line != null && Long.parseLong(line) < HALFWAY) {
        line = said.readLine();
      }
      assertThat(line).as("the process staged so much before it ended").isNotNull();
    }
    process.destroyForcibly().waitFor();
  }

  private static ChangeLine undo(WebStore store, UUID change, int second) {
    return store.history().undo(change, UndoerOfAll.ANYBODY, made("anna", second, null), QUIET);
  }

  private static UUID id(Change change) {
    return Objects.requireNonNull(change.id());
  }

  private static String hash(WebStore store, AreaCode code) {
    return GraphHash.of(store.exportWeb(code).orElseThrow());
  }
}
