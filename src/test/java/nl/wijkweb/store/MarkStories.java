package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.INITIATIVE;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;

/** What people say of how an area or an initiative stands is kept, undone and brought in. */
interface MarkStories extends WebStoreContract {
  private static Spell<Mark> mark(Mark mark, String since) {
    return new Spell<>(mark, new Period(PartialDate.parse(since), null));
  }

  private static List<Spell<Mark>> marks(Web web) {
    return web.ownArea().map(Area::marks).orElseThrow();
  }

  private void undoIt(Change change) {
    store()
        .history()
        .undo(Objects.requireNonNull(change.id()), UndoerOfAll.ANYBODY, made("anna", 90, null));
  }

  @Test
  default void shouldKeepWhatIsSaidOfAnAreaAndUndoIt() {
    AreaCode dorp = bring(aKern().with(INITIATIVE, "tuin", "Buurttuin"));
    Web before = store().exportWeb(dorp).orElseThrow();
    AreaWeb atHand = store().loadWeb(dorp).orElseThrow();
    List<Spell<Mark>> said = List.of(mark(Mark.MEETING, "2014-12"), mark(Mark.ACTING, "2015"));
    Change change = made("anna", 60, null);

    assertThat(store().markArea(dorp, List.of(), said, change)).isTrue();
    assertThat(store().markArea(dorp, List.of(), said, change)).isTrue();

    assertThat(marks(store().exportWeb(dorp).orElseThrow())).isEqualTo(said);
    assertThat(store().refreshWeb(atHand)).isEqualTo(store().loadWeb(dorp));
    ChangeLine line =
        store().history().findChange(Objects.requireNonNull(change.id())).orElseThrow();
    assertThat(line.kind()).isEqualTo(ChangeKind.AREA_MARKED);
    undoIt(change);
    assertThat(store().exportWeb(dorp)).contains(before);
  }

  @Test
  default void shouldNotOverwriteWhatSomebodyElseSaidOfAnArea() {
    AreaCode dorp = bring(aKern());
    List<Spell<Mark>> first = List.of(mark(Mark.MEETING, "2014"));
    assertThat(store().markArea(dorp, List.of(), first, ANNA)).isTrue();

    assertThat(store().markArea(dorp, List.of(), List.of(), ANNA)).isFalse();

    assertThat(marks(store().exportWeb(dorp).orElseThrow())).isEqualTo(first);
    assertThatThrownBy(() -> store().markArea(new AreaCode("nergens"), List.of(), List.of(), ANNA))
        .isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldKeepWhatIsSaidWhenAFileTellsNothingOfIt() {
    Dorp village = aKern().with(INITIATIVE, "tuin", "Buurttuin");
    AreaCode dorp = bring(village);
    List<Spell<Mark>> said = List.of(mark(Mark.SEARCHING, "2016"));
    store().markArea(dorp, List.of(), said, ANNA);

    bring(village.with(INITIATIVE, "tafel", "Buurttafel"));

    Web now = store().exportWeb(dorp).orElseThrow();
    assertThat(now.actors()).hasSize(2);
    assertThat(marks(now)).isEqualTo(said);
  }

  @Test
  default void shouldKeepWhatIsSaidOfAnInitiative() {
    AreaCode dorp = bring(aKern().with(INITIATIVE, "tuin", "Buurttuin"));
    StoredActor garden = store().findActor(idOf(dorp, "tuin")).orElseThrow();
    Standing standing =
        new Standing(
            List.of(),
            null,
            List.of(),
            null,
            List.of(mark(Mark.GROWING, "2016"), mark(Mark.FACILITATES, "2016")));
    ActorFacts facts =
        new ActorFacts(
            standing,
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            Offering.UNKNOWN,
            List.of());
    Change change = made("anna", 60, null);
    Web before = store().exportWeb(dorp).orElseThrow();

    store()
        .changeActor(
            new Actor(garden.id(), INITIATIVE, facts, Details.named("Buurttuin")),
            garden.version(),
            change);

    assertThat(store().findActor(garden.id()).orElseThrow().facts().standing()).isEqualTo(standing);
    undoIt(change);
    assertThat(store().exportWeb(dorp)).contains(before);
  }
}
