package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.WorryState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worries that are passed on, and whom they make a case. */
interface WorryStories extends WebStoreContract {
  LocalDate TODAY = LocalDate.parse("2017-03-01");

  @Test
  default void shouldKeepAWorryOnce() {
    AreaCode dorp = bring(aKern());
    Worry worry = worry(dorp, "she does not come any more", TODAY.plusDays(2));
    Worry later = worry(dorp, "another", TODAY.plusDays(2));

    assertThat(store().worries().passOn(worry, TODAY, ANNA)).isEqualTo(new Saved<>(worry, true));
    long version = versionOf(dorp);
    assertThat(store().worries().passOn(worry, TODAY, ANNA)).isEqualTo(new Saved<>(worry, false));
    assertThat(versionOf(dorp)).isEqualTo(version);
    store().worries().passOn(later, TODAY, ANNA);

    assertThat(store().worries().find(worry.id(), TODAY)).contains(worry);
    assertThat(store().worries().list(dorp, TODAY)).containsExactlyInAnyOrder(worry, later);
    assertThat(store().worries().list(aKern().code(), TODAY)).isEmpty();
    Worry nowhere = worry(aKern().code(), "x", TODAY);
    assertThatThrownBy(() -> store().worries().passOn(nowhere, TODAY, ANNA))
        .isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldBeThereUntilItsLastDay() {
    AreaCode dorp = bring(aKern());
    Worry worry = passedOn(dorp, TODAY.plusDays(2));
    Worry kept = passedOn(dorp, TODAY.plusDays(9));

    assertThat(store().worries().find(worry.id(), TODAY.plusDays(2))).isPresent();
    assertThat(store().worries().find(worry.id(), TODAY.plusDays(3))).isEmpty();
    assertThat(store().worries().list(dorp, TODAY.plusDays(3))).containsExactly(kept);

    store().worries().forget(TODAY.plusDays(3));

    assertThat(store().worries().find(worry.id(), TODAY)).isEmpty();
    assertThat(store().worries().find(kept.id(), TODAY)).contains(kept);
  }

  @Test
  default void shouldWriteAStepWithAllThatBelongsToIt() {
    AreaCode dorp = bring(aKern());
    Worry worry = passedOn(dorp, TODAY);
    Actor annie = actor(RESIDENT, "Annie");
    String worker = "joke-" + UUID.randomUUID();
    PartialDate on = PartialDate.parse("2017-03-01");
    ContactEntry entry =
        new ContactEntry(UUID.randomUUID(), "joke", on, "coffee", "coffee", null, null);
    UnaryOperator<Worry> next = now -> taken(now, worker, annie.id(), WorryState.TAKEN_UP);

    Saved<Worry> saved =
        store().worries().step(worry.id(), TODAY, new WorryWork(next, annie, true, entry), ANNA);

    assertThat(saved).isEqualTo(new Saved<>(next.apply(worry), true));
    assertThat(store().worries().find(worry.id(), TODAY)).contains(saved.value());
    assertThat(store().listCases(worker, TODAY)).containsExactly(annie.id());
    assertThat(store().listContacts(annie.id())).containsExactly(entry);
    assertThat(store().history().listHistory(annie.id())).hasSize(1);
  }

  @Test
  default void shouldWriteNothingWhenAStepIsRefusedOrChangesNothing() {
    AreaCode dorp = bring(aKern());
    Worry worry = passedOn(dorp, TODAY);
    Actor annie = actor(RESIDENT, "Annie");
    AreaWeb before = store().loadWeb(dorp).orElseThrow();

    assertThat(
            store()
                .worries()
                .step(worry.id(), TODAY, new WorryWork(now -> now, annie, true, null), ANNA))
        .isEqualTo(new Saved<>(worry, false));
    assertThatThrownBy(() -> step(worry.id(), WorryStories::refuse))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> step(UUID.randomUUID(), now -> now)).isInstanceOf(NotThere.class);

    assertThat(store().findActor(annie.id())).isEmpty();
    assertThat(store().loadWeb(dorp).orElseThrow().actors()).isEqualTo(before.actors());
    assertThat(store().worries().find(worry.id(), TODAY)).contains(worry);
  }

  @Test
  default void shouldHaveNoWordsAndNobodyOnceItIsClosed() {
    AreaCode dorp = bring(aKern());
    ActorId annie = store().createActor(dorp, actor(RESIDENT, "Annie"), ANNA).value().id();
    Worry worry = passedOn(dorp, TODAY);
    step(worry.id(), now -> taken(now, "joke", annie, WorryState.TAKEN_UP));

    Saved<Worry> closed = step(worry.id(), now -> taken(now, "joke", annie, WorryState.CLOSED));

    assertThat(store().worries().list(dorp, TODAY)).isEmpty();
    Worry left = store().worries().find(worry.id(), TODAY).orElseThrow();
    assertThat(left.words()).isEqualTo("{}");
    assertThat(left.person()).isNull();
    assertThat(left.worker()).isNull();
    assertThat(left.lastStep()).isEqualTo(closed.value().lastStep());
  }

  @Test
  default void shouldForgetAboutWhomItIsWithThePerson() {
    AreaCode dorp = bring(aKern());
    ActorId annie = store().createActor(dorp, actor(RESIDENT, "Annie"), ANNA).value().id();
    Worry worry = passedOn(dorp, TODAY);
    step(worry.id(), now -> taken(now, "joke", annie, WorryState.TAKEN_UP));

    store().removeActor(annie, 1, ANNA);

    assertThat(store().worries().find(worry.id(), TODAY).orElseThrow().person()).isNull();
  }

  @Test
  default void shouldHandACaseOverForGoodOrUntilADay() {
    AreaCode dorp = bring(aKern());
    ActorId fatma = store().createActor(dorp, actor(RESIDENT, "Fatma"), ANNA).value().id();
    String joke = "joke-" + fatma;
    String bea = "bea-" + fatma;
    String carla = "carla-" + fatma;
    store().openCase(fatma, joke, ANNA);

    store().handOverCase(fatma, joke, bea, TODAY.plusDays(1), ANNA);
    store().handOverCase(fatma, joke, joke, TODAY, ANNA);
    assertThat(store().listCases(bea, TODAY.plusDays(1))).containsExactly(fatma);
    assertThat(store().listCases(bea, TODAY.plusDays(2))).isEmpty();
    assertThat(store().listHeldCases(dorp, TODAY.plusDays(1)))
        .containsExactlyInAnyOrder(
            new HeldCase(fatma, joke, null), new HeldCase(fatma, bea, TODAY.plusDays(1)));
    assertThat(store().listHeldCases(dorp, TODAY.plusDays(2)))
        .containsExactly(new HeldCase(fatma, joke, null));
    assertThat(store().listCases(joke, TODAY.plusDays(2))).containsExactly(fatma);

    store().handOverCase(fatma, joke, carla, null, ANNA);
    assertThat(store().listCases(joke, TODAY)).isEmpty();
    assertThat(store().listCases(carla, TODAY)).containsExactly(fatma);

    store().handOverCase(fatma, null, joke, null, ANNA);
    assertThat(store().listCases(carla, TODAY)).isEmpty();
    assertThat(store().listCases(bea, TODAY)).containsExactly(fatma);
    store().endStandIns(TODAY.plusDays(2));
    assertThat(store().listCases(bea, TODAY)).isEmpty();

    store().closeCase(fatma, joke, ANNA);
    store().closeCase(fatma, joke, ANNA);
    assertThat(store().listCases(joke, TODAY)).isEmpty();
  }

  private Worry passedOn(AreaCode dorp, LocalDate keptUntil) {
    return store().worries().passOn(worry(dorp, "x", keptUntil), TODAY, ANNA).value();
  }

  private Saved<Worry> step(UUID id, UnaryOperator<Worry> next) {
    return store().worries().step(id, TODAY, new WorryWork(next, null, false, null), ANNA);
  }

  private static Worry refuse(Worry now) {
    throw new UnsupportedOperationException("no step from " + now.state());
  }

  private static Worry worry(AreaCode dorp, String words, LocalDate keptUntil) {
    return new Worry(
        UUID.randomUUID(),
        dorp,
        WorryState.PASSED_ON,
        ANNA.when(),
        keptUntil,
        null,
        null,
        "{\"what\":\"" + words + "\"}",
        null);
  }

  private static Worry taken(Worry now, String worker, @Nullable ActorId person, WorryState state) {
    return new Worry(
        now.id(),
        now.area(),
        state,
        now.passedOn(),
        now.keptUntil(),
        worker,
        person,
        now.words(),
        new UUID(7, state.ordinal()));
  }
}
