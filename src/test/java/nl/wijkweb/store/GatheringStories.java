package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.INFORMAL_GROUP;
import static nl.wijkweb.model.TieType.MEETS_AT;
import static nl.wijkweb.model.TieType.WORKS_WITH;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.made;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;

/** What people who came together told goes in at once, or not at all, and out again as one. */
interface GatheringStories extends WebStoreContract {
  private ActorId of(AreaCode web, String name) {
    return store().loadWeb(web).orElseThrow().actors().stream()
        .filter(one -> store().open(one).orElseThrow().name().equals(name))
        .map(StoredActor::id)
        .findFirst()
        .orElseThrow();
  }

  private AreaCode clubs() {
    return bring(aKern().with(CLUB, "koor", "Koor").with(CLUB, "schaak", "Schaakclub"));
  }

  @Test
  default void shouldWriteAllOfItAsOneChangeAndUndoItAsOne() {
    AreaCode dorp = clubs();
    Tie known = tie(of(dorp, "Koor"), WORKS_WITH, of(dorp, "Schaakclub"), null);
    StoredTie stored = store().createTie(dorp, known, ANNA).value();
    Web before = store().exportWeb(dorp).orElseThrow();
    AreaWeb atHand = store().loadWeb(dorp).orElseThrow();
    Actor group = actor(INFORMAL_GROUP, "Breigroep");
    Gathered gathered =
        new Gathered(
            List.of(group),
            List.of(),
            List.of(tie(group.id(), MEETS_AT, of(dorp, "Koor"), null)),
            List.of(new Heard.Changed(known.named(stored.id()), stored.version())));
    Change change = made("anna", 60, "kaartavond");

    assertThat(store().saveGathered(dorp, gathered, ChangeKind.GATHERED, change)).isTrue();
    assertThat(store().saveGathered(dorp, gathered, ChangeKind.GATHERED, change)).isFalse();

    Web after = store().exportWeb(dorp).orElseThrow();
    assertThat(after.actors()).hasSize(before.actors().size() + 1);
    assertThat(after.ties()).hasSize(before.ties().size() + 1);
    assertThat(store().refreshWeb(atHand)).isEqualTo(store().loadWeb(dorp));
    ChangeLine line =
        store().history().findChange(Objects.requireNonNull(change.id())).orElseThrow();
    assertThat(line.kind()).isEqualTo(ChangeKind.GATHERED);
    assertThat(line.rows()).isEqualTo(3);
    store().history().undo(line.id(), UndoerOfAll.ANYBODY, made("anna", 90, null));
    assertThat(store().exportWeb(dorp)).contains(before);
  }

  @Test
  default void shouldWriteNothingWhenOneRowCannotBe() {
    AreaCode dorp = clubs();
    Web before = store().exportWeb(dorp).orElseThrow();
    Actor group = actor(INFORMAL_GROUP, "Breigroep");
    Actor nowhere = actor(CLUB, "Nergens");
    List<Tie> ties =
        List.of(
            tie(group.id(), MEETS_AT, of(dorp, "Koor"), null),
            tie(group.id(), MEETS_AT, nowhere.id(), null));

    assertThatThrownBy(
            () ->
                store()
                    .saveGathered(
                        dorp,
                        new Gathered(List.of(group), List.of(), ties, List.of()),
                        ChangeKind.GATHERED,
                        ANNA))
        .isInstanceOf(NotThere.class);

    assertThat(store().exportWeb(dorp)).contains(before);
    Actor resident = actor(ActorKind.RESIDENT, "Joop");
    assertThatThrownBy(() -> new Gathered(List.of(resident), List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
