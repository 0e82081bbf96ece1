package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.renamed;
import static nl.wijkweb.store.WebStoreContract.tie;
import static nl.wijkweb.store.WebStoreContract.withNote;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import org.junit.jupiter.api.Test;

/** A web at hand is brought up to date by what changed, and is then what a new reading gives. */
interface RefreshStories extends WebStoreContract {
  private AreaWeb read(AreaCode dorp) {
    return store().loadWeb(dorp).orElseThrow();
  }

  private AreaWeb refreshed(AreaWeb known) {
    return store().refreshWeb(known).orElseThrow();
  }

  private AreaCode friendsAndChoir() {
    return bring(
        aKern()
            .with(RESIDENT, "fatma", "Fatma")
            .with(RESIDENT, "bep", "Bep")
            .with(CLUB, "koor", "Koor")
            .tied("fatma", FRIEND_OF, "bep")
            .tied("bep", MEMBER_OF, "koor")
            .involved("koor", 3, "2015"));
  }

  @Test
  default void shouldReadAgainOnlyWhatAChangeTouched() {
    AreaCode dorp = friendsAndChoir();
    AreaWeb before = read(dorp);
    StoredActor choir = store().findActor(idOf(dorp, "koor")).orElseThrow();
    store().changeActor(renamed(choir, "Gemengd koor"), choir.version(), ANNA);

    AreaWeb after = refreshed(before);

    assertThat(after).isEqualTo(read(dorp)).isNotEqualTo(before);
    for (StoredActor actor : after.actors()) {
      boolean sameObject = before.actors().stream().anyMatch(old -> old == actor);
      assertThat(sameObject).isEqualTo(!actor.id().equals(choir.id()));
    }
    assertThat(refreshed(after)).isEqualTo(after);
  }

  @Test
  default void shouldLoseAnActorWithItsTies() {
    AreaCode dorp = friendsAndChoir();
    AreaWeb before = read(dorp);
    store().removeActor(idOf(dorp, "bep"), 1, ANNA);

    assertThat(refreshed(before)).isEqualTo(read(dorp));
    assertThat(refreshed(before).ties()).isEmpty();
  }

  @Test
  default void shouldReadAllAfterAnImport() {
    AreaCode dorp = friendsAndChoir();
    AreaWeb before = read(dorp);
    bring(Dorp.at(dorp).with(RESIDENT, "fatma", "Fatma").with(CLUB, "fanfare", "Fanfare"));
    store().createActor(dorp, actor(CLUB, "Band"), ANNA);

    assertThat(refreshed(before)).isEqualTo(read(dorp));
    assertThat(refreshed(before).actors()).hasSize(5);
  }

  @Test
  default void shouldKnowNoWebThatIsNotThere() {
    AreaWeb elsewhere = read(friendsAndChoir());
    AreaWeb nowhere =
        new AreaWeb(
            1,
            List.of(aKern().web().areas().get(0)),
            elsewhere.actors(),
            elsewhere.ties(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(store().refreshWeb(nowhere)).isEmpty();
  }

  @Test
  default void shouldEqualANewReadingAfterAnyChanges() {
    AreaCode dorp = friendsAndChoir();
    AreaWeb known = read(dorp);
    Random random = new Random(11);
    for (int step = 0; step < 60; step++) {
      for (int change = random.nextInt(3); change >= 0; change--) {
        changeSomething(dorp, random);
      }
      known = refreshed(known);
      assertThat(known).isEqualTo(read(dorp));
    }
    assertThat(known.ties()).isNotEmpty();
  }

  private void changeSomething(AreaCode dorp, Random random) {
    AreaWeb now = read(dorp);
    List<StoredActor> actors = now.actors();
    StoredActor one = actors.get(random.nextInt(actors.size()));
    ActorId other = actors.get(random.nextInt(actors.size())).id();
    switch (random.nextInt(6)) {
      case 0 -> store().createActor(dorp, actor(RESIDENT, "Somebody"), ANNA);
      case 1 -> store().changeActor(renamed(one, "Other"), one.version(), ANNA);
      case 2 -> store().changeInvolvement(one.id(), one.version(), since(one, random), ANNA);
      case 3 -> changeTie(now, random);
      case 4 -> {
        if (actors.size() > 4) {
          store().removeActor(one.id(), one.version(), ANNA);
        }
      }
      default -> {
        if (!other.equals(one.id())) {
          store().createTie(dorp, tie(one.id(), FRIEND_OF, other, "met"), ANNA);
        }
      }
    }
  }

  private static List<Involvement> since(StoredActor one, Random random) {
    List<Involvement> spells = new ArrayList<>();
    for (int year = 2014; year < 2014 + random.nextInt(3); year++) {
      Period period = new Period(PartialDate.parse(String.valueOf(year)), null);
      spells.add(new Involvement(one.id(), null, 1 + random.nextInt(5), period, null, List.of()));
    }
    return spells;
  }

  private void changeTie(AreaWeb now, Random random) {
    if (now.ties().isEmpty()) {
      return;
    }
    StoredTie tie = now.ties().get(random.nextInt(now.ties().size()));
    if (random.nextBoolean()) {
      store().removeTie(tie.id(), tie.version(), ANNA);
    } else {
      store().changeTie(withNote(tie.id(), tie.tie(), "told", Course.UNKNOWN), tie.version(), ANNA);
    }
  }
}
