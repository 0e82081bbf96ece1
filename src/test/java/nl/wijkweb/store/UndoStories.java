package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.model.TieType.RUNS;
import static nl.wijkweb.model.TieType.WORKS_WITH;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.made;
import static nl.wijkweb.store.WebStoreContract.renamed;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.Obstacle.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes are undone, and done again. */
interface UndoStories extends WebStoreContract {
  @Test
  default void shouldBringARemovedClubBackWithAllItsTies() {
    AreaCode dorp =
        bring(
            aKern()
                .with(CLUB, "koor", "Koor")
                .with(CLUB, "zaal", "Zaal")
                .with(RESIDENT, "fatma", "Fatma")
                .involved("koor", 4, "2012")
                .tied("fatma", MEMBER_OF, "koor")
                .tied("koor", WORKS_WITH, "zaal"));
    ActorId choir = idOf(dorp, "koor");
    UUID line = UUID.randomUUID();
    store()
        .saveContact(
            choir,
            new ContactEntry(line, "Anna", PartialDate.parse("2017"), "the hall", null, null, null),
            ANNA);
    Web before = store().exportWeb(dorp).orElseThrow();
    Change removal = made("anna", 60, null);
    store().removeActor(choir, versionOf(choir), removal);
    Web without = store().exportWeb(dorp).orElseThrow();
    AreaWeb atHand = store().loadWeb(dorp).orElseThrow();

    ChangeLine undo = undo(removal);

    assertThat(undo.undoes()).isEqualTo(removal.id());
    assertThat(undo.kind()).isEqualTo(ChangeKind.UNDONE);
    assertThat(store().exportWeb(dorp)).contains(before);
    assertThat(store().refreshWeb(atHand)).isEqualTo(store().loadWeb(dorp));
    assertThat(store().listContacts(choir)).extracting(ContactEntry::id).containsExactly(line);
    assertThat(store().history().listHistory(choir))
        .extracting(one -> one.before() == null, one -> one.after() == null)
        .containsExactly(tuple(true, false), tuple(false, true), tuple(true, false));
    assertThat(store().history().findChange(given(removal)).orElseThrow().undoneBy())
        .isEqualTo(undo.id());
    assertThat(counts(dorp)).containsExactly(2, 1);

    ChangeLine again =
        store().history().undo(undo.id(), UndoerOfAll.ANYBODY, made("anna", 90, null));

    assertThat(again.undoes()).isEqualTo(undo.id());
    assertThat(store().exportWeb(dorp)).contains(without);
    assertThat(store().listContacts(choir)).isEmpty();
    assertThat(counts(dorp)).containsExactly(1, 0);
  }

  @Test
  default void shouldPutBackWhatAnEditChangedAndLeaveTheRest() {
    AreaCode dorp = bring(aKern());
    Actor fatma = actor(RESIDENT, "Fatma");
    StoredActor first = store().createActor(dorp, fatma, ANNA).value();
    Change naming = made("anna", 60, null);
    store().changeActor(renamed(first, "Fatma de Wit"), 1, naming);
    Actor moved = with(fatma, "Fatma de Wit", "0186", Basis.UNKNOWN);
    store().changeActor(moved, 2, made("bert", 70, null));

    undo(naming);

    StoredActor now = store().findActor(fatma.id()).orElseThrow();
    assertThat(store().open(now)).contains(new Details("Fatma", null, "0186", null, null, null));
    assertThat(now.version()).isEqualTo(4);
  }

  @Test
  default void shouldTellWhatStandsInTheWayAndDoNothing() {
    AreaCode dorp = bring(aKern().with(CLUB, "koor", "Koor").with(CLUB, "zaal", "Zaal"));
    ActorId choir = idOf(dorp, "koor");
    ActorId hall = idOf(dorp, "zaal");
    Change naming = made("anna", 10, null);
    store().changeActor(renamed(find(choir), "Gemengd koor"), 1, naming);
    Change later = made("bert", 20, null);
    store().changeActor(renamed(find(choir), "Mannenkoor"), 2, later);
    assertRefused(naming, new Obstacle(Why.CHANGED_SINCE, choir.value(), null, later));

    Tie works = tie(choir, WORKS_WITH, hall, null);
    Change tying = made("anna", 30, null);
    store().createTie(dorp, works, tying);
    Change removal = made("bert", 40, null);
    store().removeTie(id(works), 1, removal);
    assertRefused(tying, new Obstacle(Why.REMOVED_SINCE, id(works).value(), null, removal));

    Change closing = made("bert", 50, null);
    store().removeActor(hall, versionOf(hall), closing);
    assertRefused(removal, new Obstacle(Why.END_GONE, id(works).value(), null, null));
    Change founding = made("anna", 60, null);
    Actor band = actor(CLUB, "Fanfare");
    store().createActor(dorp, band, founding);
    Tie together = tie(choir, WORKS_WITH, band.id(), null);
    Change since = made("bert", 70, null);
    store().createTie(dorp, together, since);
    assertRefused(founding, new Obstacle(Why.TIED_SINCE, id(together).value(), null, since));

    long version = versionOf(dorp);
    undo(closing);
    ChangeLine undone = store().history().findChange(given(closing)).orElseThrow();
    UUID by = Objects.requireNonNull(undone.undoneBy());
    Change undoing = store().history().findChange(by).orElseThrow().change();
    assertRefused(closing, new Obstacle(Why.UNDONE_ALREADY, null, null, undoing));
    assertThat(versionOf(dorp)).isEqualTo(version + 1);
  }

  @Test
  default void shouldUndoAnImportWithAllItsRowsAndDoItAgain() {
    Dorp dorp =
        aKern().with(CLUB, "koor", "Koor").with(CLUB, "zaal", "Zaal").involved("koor", 2, "2010");
    bring(dorp);
    Web before = store().exportWeb(dorp.code()).orElseThrow();
    Dorp newer =
        Dorp.at(dorp.code())
            .with(CLUB, "koor", "Gemengd koor")
            .with(RESIDENT, "ria", "Ria")
            .tied("ria", RUNS, "koor")
            .involved("koor", 3, "2012");
    Change bringing = made("anna", 10, null);
    store().importWeb(newer.web(), bringing, QUIET);
    Web after = store().exportWeb(dorp.code()).orElseThrow();

    ChangeLine undo = undo(bringing);
    assertThat(store().exportWeb(dorp.code())).contains(before);

    store().history().undo(undo.id(), UndoerOfAll.ANYBODY, made("anna", 30, null));
    assertThat(store().exportWeb(dorp.code())).contains(after);
    assertThat(store().importWeb(newer.web(), ANNA, QUIET).changed()).isZero();
  }

  @Test
  @Tag("every")
  default void shouldUndoALargeImport() {
    Dorp dorp = aKern();
    bring(dorp);
    Dorp hall = dorp.with(CLUB, "zaal", "Zaal");
    for (int i = 0; i < 300; i++) {
      hall.with(i % 3 == 0 ? RESIDENT : CLUB, "r" + i, "R " + i).tied("r" + i, RUNS, "zaal");
    }
    Change large = made("anna", 10, null);
    store().importWeb(hall.web(), large, QUIET);
    Web after = store().exportWeb(dorp.code()).orElseThrow();
    ChangeLine undo = undo(large);
    assertThat(store().loadWeb(dorp.code()).orElseThrow().actors()).isEmpty();
    assertThat(counts(dorp.code())).containsExactly(0, 0);
    store().history().undo(undo.id(), UndoerOfAll.ANYBODY, made("anna", 200, null));
    assertThat(store().exportWeb(dorp.code())).contains(after);
  }

  @Test
  default void shouldNotBringBackWhatWasBroughtInAgain() {
    Dorp dorp = aKern().with(CLUB, "koor", "Koor");
    bring(dorp);
    ActorId choir = idOf(dorp.code(), "koor");
    Change removal = made("anna", 10, null);
    store().removeActor(choir, 1, removal);
    store().importWeb(dorp.web(), ANNA, QUIET);

    assertRefused(removal, new Obstacle(Why.THERE_AGAIN, choir.value(), "Koor", null));
  }

  @Test
  default void shouldNotBringBackWhoWasErased() {
    AreaCode dorp =
        bring(
            aKern()
                .with(CLUB, "koor", "Koor")
                .with(RESIDENT, "fatma", "Fatma")
                .tied("fatma", MEMBER_OF, "koor"));
    ActorId choir = idOf(dorp, "koor");
    ActorId fatma = idOf(dorp, "fatma");
    Change removal = made("anna", 10, null);
    store().removeActor(choir, 1, removal);
    store()
        .erasePerson(
            fatma,
            ANNA,
            new AuditLine(ANNA.when(), "wim", "wijkteam", "person-erased", null, null, List.of()));

    undo(removal);

    AreaWeb web = store().loadWeb(dorp).orElseThrow();
    assertThat(web.actors()).extracting(StoredActor::id).containsExactly(choir);
    assertThat(web.ties()).isEmpty();
  }

  @Test
  default void shouldBringSomebodyInPrivateBackForSomeDaysOnly() {
    AreaCode dorp = bring(aKern());
    Actor fatma = with(actor(RESIDENT, "Fatma"), "Fatma", "0186", Basis.UNKNOWN);
    store().createActor(dorp, fatma, ANNA);
    LocalDate since = LocalDate.parse("2016-08-01");
    store().kept().meet(List.of(fatma.id()), since);
    store().kept().renew(fatma.id(), since.plusDays(9));
    List<Kept> kept = store().kept().list(List.of(fatma.id()), since.plusDays(20));
    Change removal = made("anna", 10, null);
    store().removeActor(fatma.id(), 1, removal);
    Change late =
        new Change(
            "anna",
            "coordinator",
            removal.when().plus(Duration.ofDays(HistoryStore.PEOPLE_DAYS + 1)),
            null,
            UUID.randomUUID());

    assertThat(obstacles(given(removal), UndoerOfAll.ANYBODY, late))
        .containsExactly(new Obstacle(Why.TOO_LONG_AGO, fatma.id().value(), null, null));
    undo(removal);
    assertThat(store().open(find(fatma.id()))).contains(fatma.details());
    assertThat(store().kept().list(List.of(fatma.id()), since.plusDays(20))).isEqualTo(kept);
    assertThat(store().held().listChanges(fatma.id())).hasSize(3);
  }

  @Test
  default void shouldNotUndoWhatPeopleAgreedToNorWhatIsNoEdit() {
    AreaCode dorp = bring(aKern().with(CLUB, "koor", "Koor"));
    Actor ria = actor(RESIDENT, "Ria");
    store().createActor(dorp, ria, ANNA);
    Change yes = made("anna", 10, null);
    Basis known = new Basis(null, Set.of(Permission.KNOWN));
    store().changeActor(with(ria, "Ria", null, known), 1, yes);
    assertRefused(yes, new Obstacle(Why.PERMISSION, ria.id().value(), null, null));

    Change log = made("anna", 20, null);
    ContactEntry entry =
        new ContactEntry(
            UUID.randomUUID(), "Anna", PartialDate.parse("2017"), "hall", null, null, null);
    store().saveContact(idOf(dorp, "koor"), entry, log);
    assertRefused(log, new Obstacle(Why.NOT_UNDOABLE, null, null, null));
  }

  @Test
  default void shouldUndoOnceWhenTheSameIsAskedAgain() {
    AreaCode dorp = bring(aKern());
    Change founding = made("anna", 10, null);
    store().createActor(dorp, actor(CLUB, "Koor"), founding);
    Change by = made("anna", 20, null);

    ChangeLine first = store().history().undo(given(founding), UndoerOfAll.ANYBODY, by);
    long version = versionOf(dorp);

    assertThat(store().history().undo(given(founding), UndoerOfAll.ANYBODY, by)).isEqualTo(first);
    assertThat(versionOf(dorp)).isEqualTo(version);
  }

  @Test
  default void shouldLeaveWhatTheUndoerMayNotWriteAsItIs() {
    AreaCode dorp = bring(aKern().with(CLUB, "koor", "Koor"));
    ActorId choir = idOf(dorp, "koor");
    Actor band = actor(CLUB, "Fanfare");
    Change founding = made("anna", 10, null);
    store().createActor(dorp, band, founding);
    Actor joop = actor(RESIDENT, "Joop");
    Change hidden = made("wim", 20, null);
    store().createActor(dorp, joop, hidden);
    store().createTie(dorp, tie(joop.id(), MEMBER_OF, band.id(), null), made("wim", 30, null));
    Tie together = tie(choir, WORKS_WITH, band.id(), null);
    Undoer coordinator = new Groups();

    assertThatThrownBy(
            () -> store().history().undo(given(hidden), coordinator, made("anna", 40, null)))
        .isInstanceOf(NotThere.class);
    ChangeLine gone = store().history().undo(given(founding), coordinator, made("anna", 50, null));
    assertThat(store().findActor(band.id())).isEmpty();
    store().history().undo(gone.id(), coordinator, made("anna", 60, null));
    assertThat(store().loadWeb(dorp).orElseThrow().ties()).hasSize(1);
    store().createTie(dorp, together, made("anna", 70, null));
  }

  @Test
  default void shouldListTheChangesOfAWebWithoutThoseOfPeople() {
    AreaCode dorp = bring(aKern().with(CLUB, "koor", "Koor"));
    Change founding = made("anna", 10, null);
    Actor band = actor(CLUB, "Fanfare");
    store().createActor(dorp, band, founding);
    Actor joop = actor(RESIDENT, "Joop");
    store().createActor(dorp, joop, made("wim", 20, null));
    store().createTie(dorp, tie(joop.id(), MEMBER_OF, band.id(), null), made("wim", 30, null));

    List<ChangeLine> all = store().history().listChanges(dorp, null, 10);

    assertThat(all)
        .extracting(ChangeLine::kind)
        .containsExactly(ChangeKind.ACTOR_ADDED, ChangeKind.IMPORTED);
    assertThat(all.get(0).change()).isEqualTo(founding);
    assertThat(all.get(0).rows()).isEqualTo(1);
    assertThat(all.get(1).rows()).isEqualTo(2);
    assertThat(store().history().listChanges(dorp, all.get(0).id(), 10))
        .containsExactly(all.get(1));
    assertThat(store().history().listChanges(dorp, UUID.randomUUID(), 10)).isEmpty();
    assertThat(store().history().listRows(all.get(0).id(), 3))
        .extracting(Recorded::after)
        .containsExactly(find(band.id()));
  }

  /** Who may write groups, and nothing of people. */
  final class Groups implements Undoer {
    @Override
    public boolean mayWrite(Member actor) {
      return !actor.kind().isPerson();
    }

    @Override
    public boolean mayWrite(Tie tie, @Nullable Member from, @Nullable Member to) {
      return from != null && to != null && mayWrite(from) && mayWrite(to);
    }

    @Override
    public Actor seen(Actor actor) {
      return actor;
    }

    @Override
    public Tie seen(Tie tie) {
      return tie;
    }
  }

  private ChangeLine undo(Change change) {
    return store().history().undo(given(change), UndoerOfAll.ANYBODY, made("anna", 100, null));
  }

  private void assertRefused(Change change, Obstacle... obstacles) {
    assertThat(obstacles(given(change), UndoerOfAll.ANYBODY, made("anna", 100, null)))
        .containsExactly(obstacles);
  }

  private List<Obstacle> obstacles(UUID change, Undoer undoer, Change by) {
    try {
      store().history().undo(change, undoer, by);
      return List.of();
    } catch (UndoRefused refused) {
      return refused.obstacles();
    }
  }

  private StoredActor find(ActorId id) {
    return store().findActor(id).orElseThrow();
  }

  private long versionOf(ActorId id) {
    return find(id).version();
  }

  private List<Integer> counts(AreaCode web) {
    StoredArea area = store().findWeb(web).orElseThrow();
    return List.of(area.actors(), area.ties());
  }

  private static UUID given(Change change) {
    return Objects.requireNonNull(change.id());
  }

  private static TieId id(Tie tie) {
    return Objects.requireNonNull(tie.id());
  }

  private static Actor with(Actor actor, String name, @Nullable String phone, Basis basis) {
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            basis,
            Offering.UNKNOWN,
            List.of());
    return new Actor(
        actor.id(), actor.kind(), facts, new Details(name, null, phone, null, null, null));
  }
}
