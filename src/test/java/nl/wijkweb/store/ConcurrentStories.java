package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.WORKS_WITH;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.renamed;
import static nl.wijkweb.store.WebStoreContract.tie;
import static nl.wijkweb.store.WebStoreContract.withNote;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several people work at once. */
interface ConcurrentStories extends WebStoreContract {
  int CLIENTS = 6;

  @Test
  default void shouldLetOneOfSeveralChangesOfAnActorWin() throws Exception {
    AreaCode dorp = bring(aKern());
    StoredActor choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value();

    List<Object> outcomes =
        atOnce(i -> () -> store().changeActor(renamed(choir, "Koor " + i), 1, ANNA));

    assertOneWon(outcomes);
    assertThat(store().findActor(choir.id()).orElseThrow().version()).isEqualTo(2);
    assertThat(store().history().listHistory(choir.id())).hasSize(2);
  }

  @Test
  default void shouldLetOneOfSeveralEqualChangesOfATieWin() throws Exception {
    AreaCode dorp = bring(aKern().with(CLUB, "koor", "Koor").with(CLUB, "fanfare", "Fanfare"));
    Tie tie = tie(idOf(dorp, "koor"), WORKS_WITH, idOf(dorp, "fanfare"), null);
    StoredTie stored = store().createTie(dorp, tie, ANNA).value();
    Tie changed = withNote(stored.id(), tie, "the same for all", Course.UNKNOWN);

    List<Object> outcomes = atOnce(i -> () -> store().changeTie(changed, 1, ANNA));

    assertOneWon(outcomes);
    assertThat(store().findTie(stored.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  default void shouldAddAnActorOnceWhenItIsAddedSeveralTimesAtOnce() throws Exception {
    AreaCode dorp = bring(aKern());
    Actor fatma = actor(RESIDENT, "Fatma");

    List<Object> outcomes = atOnce(i -> () -> store().createActor(dorp, fatma, ANNA).created());

    assertThat(outcomes).containsOnlyOnce(true).contains(false).hasSize(CLIENTS);
    assertThat(store().loadWeb(dorp).orElseThrow().actors()).hasSize(1);
    assertThat(store().history().listHistory(fatma.id())).hasSize(1);
  }

  @Test
  default void shouldLoseNoneOfSeveralAdditions() throws Exception {
    AreaCode dorp = bring(aKern());
    long version = versionOf(dorp);

    atOnce(i -> () -> store().createActor(dorp, actor(CLUB, "Club " + i), ANNA));

    assertThat(store().loadWeb(dorp).orElseThrow().actors()).hasSize(CLIENTS);
    assertThat(store().findWeb(dorp).orElseThrow().actors()).isEqualTo(CLIENTS);
    assertThat(versionOf(dorp)).isEqualTo(version + CLIENTS);
  }

  @Tag("every")
  @Test
  default void shouldShowAnImportWholeOrNotAtAll() throws Exception {
    Dorp dorp = aKern().with(RESIDENT, "p0", "Old");
    AreaCode code = bring(dorp);
    Web street = dorp.emptied().street(6_000).web();
    Set<String> seen = ConcurrentHashMap.newKeySet();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Future<?> importing = reader.submit(() -> store().importWeb(street, ANNA, QUIET));
      while (!importing.isDone()) {
        seen.add(state(store().loadWeb(code).orElseThrow()));
      }
      importing.get();
    } finally {
      reader.shutdown();
    }
    seen.add(state(store().loadWeb(code).orElseThrow()));

    assertThat(seen).containsExactlyInAnyOrder("1 0 Old", "6000 5999 Bewoner 0");
  }

  @Test
  default void shouldKeepAChangeThatWaitedForAnImport() throws Exception {
    Dorp dorp = aKern().with(CLUB, "koor", "Koor");
    AreaCode code = bring(dorp);
    StoredActor choir = store().findActor(idOf(code, "koor")).orElseThrow();
    Web street = dorp.emptied().with(CLUB, "koor", "Koor").street(3_000).web();
    ExecutorService other = Executors.newSingleThreadExecutor();
    List<Future<StoredActor>> waiting = new ArrayList<>();
    Progress progress =
        (done, total) -> {
          if (waiting.isEmpty()) {
            waiting.add(
                other.submit(() -> store().changeActor(renamed(choir, "Gemengd koor"), 1, ANNA)));
          }
        };
    try {
      store().importWeb(street, ANNA, progress);
      waiting.get(0).get();
    } finally {
      other.shutdown();
    }

    StoredActor changed = store().findActor(choir.id()).orElseThrow();
    assertThat(store().open(changed).orElseThrow().name()).isEqualTo("Gemengd koor");
    assertThat(store().loadWeb(code).orElseThrow().actors()).hasSize(3_001);
  }

  private String state(AreaWeb web) {
    String first =
        web.actors().stream()
            .filter(actor -> "p0".equals(actor.folderId()))
            .map(actor -> store().open(actor).orElseThrow().name())
            .findFirst()
            .orElse("nobody");
    return web.actors().size() + " " + web.ties().size() + " " + first;
  }

  private static void assertOneWon(List<Object> outcomes) {
    assertThat(outcomes).hasSize(CLIENTS);
    assertThat(outcomes)
        .filteredOn(outcome -> outcome instanceof StaleVersion)
        .hasSize(CLIENTS - 1);
  }

  /** Lets several clients do something at the same time; gives what came of it, failures too. */
  private static List<Object> atOnce(IntFunction<Callable<?>> work) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Object>> all =
          IntStream.range(0, CLIENTS)
              .<Callable<Object>>mapToObj(i -> () -> outcome(work.apply(i)))
              .toList();
      List<Object> outcomes = new ArrayList<>();
      for (Future<Object> one : clients.invokeAll(all)) {
        outcomes.add(one.get());
      }
      return outcomes;
    } finally {
      clients.shutdown();
    }
  }

  private static Object outcome(Callable<?> work) throws Exception {
    try {
      return work.call();
    } catch (StoreException e) {
      return e;
    }
  }
}
