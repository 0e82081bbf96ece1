package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkweb.model.Actor;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import org.junit.jupiter.api.Test;

/** On a Neo4j in a process of its own: what the way to it could change, and what a kill leaves. */
class ServerIT extends OnServer implements ActorStories, ConcurrentStories {
  @Test
  void shouldStillHaveWhatItSaidItHadAfterItWasKilled() throws Exception {
    AreaCode dorp = bring(aKern().with(RESIDENT, "bep", "Bep"));
    Actor fatma = actor(RESIDENT, "Fatma");
    store().createActor(dorp, fatma, ANNA);
    Tie tie = tie(fatma.id(), FRIEND_OF, idOf(dorp, "bep"), "since school");
    StoredTie stored = store().createTie(dorp, tie, ANNA).value();

    killAndStart();

    StoredActor found = store().findActor(fatma.id()).orElseThrow();
    assertThat(store().open(found)).contains(fatma.details());
    assertThat(store().findTie(stored.id())).contains(stored);
    assertThat(store().openNote(stored)).contains("since school");
  }
}
