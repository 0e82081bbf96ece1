package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.INITIATIVE;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Dossier;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;

/** What people write of an initiative is kept, undone, merged and given back. */
interface DossierStories extends WebStoreContract {
  private void write(StoredActor actor, String name, Dossier dossier, Change change) {
    Details details = new Details(name, null, null, null, null, null, dossier);
    store()
        .changeActor(
            new Actor(actor.id(), INITIATIVE, ActorFacts.UNKNOWN, details),
            actor.version(),
            change);
  }

  private Dossier written(ActorId id) {
    StoredActor actor = store().findActor(id).orElseThrow();
    return store().open(actor).orElseThrow().written();
  }

  @Test
  default void shouldKeepTheDossierOfAnInitiativeAndUndoIt() {
    AreaCode dorp = bring(aKern().with(INITIATIVE, "tuin", "Buurttuin"));
    Web before = store().exportWeb(dorp).orElseThrow();
    StoredActor garden = store().findActor(idOf(dorp, "tuin")).orElseThrow();
    Dossier dossier = new Dossier("Samen zaaien", "2014-05 Opening\nFeest", null, "geld");
    Change change = made("anna", 60, null);

    write(garden, "Buurttuin", dossier, change);

    assertThat(written(garden.id())).isEqualTo(dossier);
    Web after = store().exportWeb(dorp).orElseThrow();
    assertThat(after.actors().get(0).details().written()).isEqualTo(dossier);
    store()
        .history()
        .undo(Objects.requireNonNull(change.id()), UndoerOfAll.ANYBODY, made("anna", 90, null));
    assertThat(store().exportWeb(dorp)).contains(before);
  }

  @Test
  default void shouldKeepWhatAnOlderFolderDoesNotTell() {
    Dorp folder = aKern().with(INITIATIVE, "tuin", "Buurttuin");
    AreaCode dorp = bring(folder);
    StoredActor garden = store().findActor(idOf(dorp, "tuin")).orElseThrow();
    Dossier dossier = new Dossier("Samen zaaien", null, "de zon", null);
    write(garden, "Buurttuin", dossier, ANNA);
    long version = versionOf(dorp);

    bring(folder);

    assertThat(written(garden.id())).isEqualTo(dossier);
    assertThat(versionOf(dorp)).isEqualTo(version);
  }

  @Test
  default void shouldKeepOfTwoDossiersWhatEachTells() {
    AreaCode dorp =
        bring(aKern().with(INITIATIVE, "tuin", "Buurttuin").with(INITIATIVE, "hof", "Hof"));
    StoredActor garden = store().findActor(idOf(dorp, "tuin")).orElseThrow();
    StoredActor yard = store().findActor(idOf(dorp, "hof")).orElseThrow();
    write(garden, "Buurttuin", new Dossier("Samen zaaien", null, null, null), ANNA);
    write(yard, "Hof", new Dossier("Een hof", null, "de zon", null), ANNA);
    long kept = store().findActor(garden.id()).orElseThrow().version();
    long gone = store().findActor(yard.id()).orElseThrow().version();

    store()
        .duplicates()
        .merge(
            new ActorMerge(garden.id(), kept, yard.id(), gone, Set.of()), made("anna", 60, null));

    assertThat(written(garden.id())).isEqualTo(new Dossier("Samen zaaien", null, "de zon", null));
  }
}
