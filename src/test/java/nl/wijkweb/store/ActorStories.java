package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.model.TieType.WORKS_WITH;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.renamed;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import org.junit.jupiter.api.Test;

/** Actors are added, changed, removed, and remembered. */
interface ActorStories extends WebStoreContract {
  @Test
  default void shouldFindAnActorThatWasAdded() {
    AreaCode dorp = bring(aKern());
    Actor choir = actor(CLUB, "Koor Cantabile");

    Saved<StoredActor> saved = store().createActor(dorp, choir, ANNA);

    assertThat(saved.created()).isTrue();
    assertThat(saved.value().version()).isEqualTo(1);
    StoredActor found = store().findActor(choir.id()).orElseThrow();
    assertThat(found).isEqualTo(saved.value());
    assertThat(found.web()).isEqualTo(dorp);
    assertThat(found.folderId()).isNull();
    assertThat(store().open(found)).contains(choir.details());
  }

  @Test
  default void shouldSealThePeopleAndNobodyElse() {
    AreaCode dorp = bring(aKern());
    StoredActor fatma = store().createActor(dorp, actor(RESIDENT, "Fatma"), ANNA).value();
    StoredActor worker = store().createActor(dorp, actor(PROFESSIONAL, "Joke"), ANNA).value();
    StoredActor choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value();

    assertThat(fatma.details()).isInstanceOf(Sealed.class);
    assertThat(worker.details()).isInstanceOf(Sealed.class);
    assertThat(choir.details()).isInstanceOf(Open.class);
    assertThat(store().open(fatma)).contains(Details.named("Fatma"));
    assertThat(store().open(worker)).contains(Details.named("Joke"));
  }

  @Test
  default void shouldChangeNothingWhenAnAdditionIsRepeated() {
    AreaCode dorp = bring(aKern());
    Actor fatma = actor(RESIDENT, "Fatma");
    store().createActor(dorp, fatma, ANNA);
    long version = versionOf(dorp);

    Saved<StoredActor> again = store().createActor(dorp, fatma, ANNA);

    assertThat(again.created()).isFalse();
    assertThat(store().open(again.value())).contains(fatma.details());
    assertThat(versionOf(dorp)).isEqualTo(version);
    assertThat(store().loadWeb(dorp).orElseThrow().actors()).hasSize(1);
  }

  @Test
  default void shouldRefuseAnIdThatSomebodyElseHas() {
    AreaCode dorp = bring(aKern());
    StoredActor choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value();

    assertThatThrownBy(() -> store().createActor(dorp, renamed(choir, "Fanfare"), ANNA))
        .isInstanceOf(IdTaken.class);
  }

  @Test
  default void shouldNotAddToAWebThatIsNotThere() {
    assertThatThrownBy(() -> store().createActor(aKern().code(), actor(CLUB, "Koor"), ANNA))
        .isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldChangeAnActorAndBumpBothVersions() {
    AreaCode dorp = bring(aKern());
    StoredActor choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value();
    long version = versionOf(dorp);

    StoredActor changed = store().changeActor(renamed(choir, "Gemengd koor"), 1, ANNA);

    assertThat(changed.version()).isEqualTo(2);
    assertThat(store().findActor(choir.id())).contains(changed);
    assertThat(store().open(changed).orElseThrow().name()).isEqualTo("Gemengd koor");
    assertThat(versionOf(dorp)).isGreaterThan(version);
  }

  @Test
  default void shouldShowTheCurrentStateToWhoeverComesTooLate() {
    AreaCode dorp = bring(aKern());
    StoredActor choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value();
    StoredActor current = store().changeActor(renamed(choir, "Gemengd koor"), 1, ANNA);
    long version = versionOf(dorp);

    assertThatThrownBy(() -> store().changeActor(renamed(choir, "Mannenkoor"), 1, ANNA))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(current));
    assertThat(versionOf(dorp)).isEqualTo(version);
  }

  @Test
  default void shouldNotMakeAPersonOfAnOrganisation() {
    AreaCode dorp = bring(aKern());
    StoredActor org = store().createActor(dorp, actor(ORGANISATION, "Stichting Nu"), ANNA).value();
    Actor person = new Actor(org.id(), RESIDENT, ActorFacts.UNKNOWN, Details.named("Nu"));

    assertThatThrownBy(() -> store().changeActor(person, 1, ANNA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("person");
  }

  @Test
  default void shouldKeepInvolvementAndQuestionsWhenAnActorChanges() {
    Asked asked =
        new Asked(
            new ActorId("fatma"),
            "near",
            PartialDate.parse("2016-05"),
            null,
            null,
            "no time",
            "Joke");
    AreaCode dorp =
        bring(aKern().with(RESIDENT, "fatma", "Fatma").involved("fatma", 3, "2015").asked(asked));
    StoredActor fatma = store().findActor(idOf(dorp, "fatma")).orElseThrow();

    store().changeActor(renamed(fatma, "Fatma A."), 1, ANNA);

    AreaWeb read = store().loadWeb(dorp).orElseThrow();
    assertThat(read.involvement()).singleElement().matches(one -> one.level() == 3);
    assertThat(read.asked()).singleElement().matches(one -> one.obstacle() == null);
    assertThat(store().listAsked(fatma.id()))
        .singleElement()
        .matches(one -> "no time".equals(one.obstacle()) && "Joke".equals(one.by()));
  }

  @Test
  default void shouldReplaceTheInvolvementOfAnActor() {
    AreaCode dorp = bring(aKern().with(CLUB, "koor", "Koor").involved("koor", 2, "2014"));
    ActorId choir = idOf(dorp, "koor");
    Involvement later =
        new Involvement(
            choir, null, 5, new Period(PartialDate.parse("2016"), null), null, List.of("000:L12"));

    StoredActor changed = store().changeInvolvement(choir, 1, List.of(later), ANNA);

    assertThat(changed.version()).isEqualTo(2);
    assertThat(store().loadWeb(dorp).orElseThrow().involvement()).containsExactly(later);
    store().changeInvolvement(choir, 2, List.of(), ANNA);
    assertThat(store().loadWeb(dorp).orElseThrow().involvement()).isEmpty();
  }

  @Test
  default void shouldRemoveAnActorWithItsTies() {
    AreaCode dorp =
        bring(
            aKern()
                .with(CLUB, "koor", "Koor")
                .with(CLUB, "fanfare", "Fanfare")
                .with(RESIDENT, "fatma", "Fatma")
                .tied("koor", WORKS_WITH, "fanfare")
                .tied("fatma", MEMBER_OF, "koor"));
    ActorId choir = idOf(dorp, "koor");

    store().removeActor(choir, 1, ANNA);

    assertThat(store().findActor(choir)).isEmpty();
    AreaWeb read = store().loadWeb(dorp).orElseThrow();
    assertThat(read.actors()).extracting(StoredActor::folderId).doesNotContain("koor").hasSize(2);
    assertThat(read.ties()).isEmpty();
    assertThatThrownBy(() -> store().removeActor(choir, 1, ANNA)).isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldNotRemoveAnActorThatHasChanged() {
    AreaCode dorp = bring(aKern());
    StoredActor choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value();
    store().changeActor(renamed(choir, "Gemengd koor"), 1, ANNA);

    assertThatThrownBy(() -> store().removeActor(choir.id(), 1, ANNA))
        .isInstanceOf(StaleVersion.class);
    assertThat(store().findActor(choir.id())).isPresent();
  }

  @Test
  default void shouldCountWhatIsThereWithoutPeople() {
    AreaCode dorp =
        bring(
            aKern()
                .with(CLUB, "koor", "Koor")
                .with(CLUB, "fanfare", "Fanfare")
                .with(RESIDENT, "fatma", "Fatma")
                .tied("koor", WORKS_WITH, "fanfare")
                .tied("fatma", MEMBER_OF, "koor"));
    assertCounts(dorp, 2, 1);

    StoredActor shop = store().createActor(dorp, actor(ORGANISATION, "Winkel"), ANNA).value();
    store().createActor(dorp, actor(RESIDENT, "Bep"), ANNA);
    ActorId choir = idOf(dorp, "koor");
    store().createTie(dorp, tie(shop.id(), WORKS_WITH, choir, null), ANNA);
    assertCounts(dorp, 3, 2);

    store().removeActor(choir, 1, ANNA);
    assertCounts(dorp, 2, 0);
  }

  @Test
  default void shouldTellWhenAWebChangedButNotWhenItsPeopleDid() {
    AreaCode dorp = bring(aKern().with(CLUB, "koor", "Koor"));
    Instant later = ANNA.when().plusSeconds(60);
    Change change = new Change("bert", later, null);

    store().createActor(dorp, actor(RESIDENT, "Fatma"), change);
    assertThat(store().findWeb(dorp).orElseThrow().lastChange()).isEqualTo(ANNA.when());

    store().createActor(dorp, actor(CLUB, "Fanfare"), change);
    assertThat(store().findWeb(dorp).orElseThrow().lastChange()).isEqualTo(later);
  }

  @Test
  default void shouldRememberWhoDidWhatWhenAndWhy() {
    AreaCode dorp = bring(aKern());
    Actor fatma = actor(RESIDENT, "Fatma");
    Change anna = WebStoreContract.made("anna", 0, "heard at the market");
    Change bert = WebStoreContract.made("bert", 60, "she married");
    StoredActor first = store().createActor(dorp, fatma, anna).value();
    StoredActor second = store().changeActor(renamed(first, "Fatma de Wit"), 1, bert);

    assertThat(store().history().listHistory(fatma.id()))
        .containsExactly(
            new Recorded<>(bert, then(first), then(second)),
            new Recorded<>(anna, null, then(first)));
    assertThat(store().open(first).orElseThrow().name()).isEqualTo("Fatma");
  }

  private static ActorThen then(StoredActor actor) {
    return new ActorThen(actor, List.of());
  }

  private void assertCounts(AreaCode web, int actors, int ties) {
    StoredArea area = store().findWeb(web).orElseThrow();
    assertThat(area.actors()).as("actors").isEqualTo(actors);
    assertThat(area.ties()).as("ties").isEqualTo(ties);
  }
}
