package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.CARES_FOR;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.model.TieType.FUNDS;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.model.TieType.WORKS_WITH;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.tie;
import static nl.wijkweb.store.WebStoreContract.withNote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;

/** Ties are added spell by spell, changed, removed, and remembered. */
interface TieStories extends WebStoreContract {
  @Test
  default void shouldFindATieThatWasAdded() {
    AreaCode dorp = choirAndBand();
    Tie tie = tie(idOf(dorp, "koor"), WORKS_WITH, idOf(dorp, "fanfare"), "share the hall");

    Saved<StoredTie> saved = store().createTie(dorp, tie, ANNA);

    assertThat(saved.created()).isTrue();
    assertThat(store().findTie(saved.value().id())).contains(saved.value());
    assertThat(store().open(saved.value())).contains(tie);
    assertThat(store().openNote(saved.value())).contains("share the hall");
    assertThat(store().loadWeb(dorp).orElseThrow().ties()).containsExactly(saved.value());
  }

  @Test
  default void shouldKeepTiesOfEveryType() {
    AreaCode dorp = choirAndBand();
    ActorId choir = idOf(dorp, "koor");
    ActorId band = idOf(dorp, "fanfare");
    for (TieType type : TieType.values()) {
      StoredTie tie = store().createTie(dorp, tie(choir, type, band, null), ANNA).value();
      assertThat(store().findTie(tie.id())).contains(tie);
      StoredTie changed =
          store().changeTie(withNote(tie.id(), tie.tie(), "so", Course.UNKNOWN), 1, ANNA);
      assertThat(store().openNote(changed)).contains("so");
    }
    AreaWeb read = store().loadWeb(dorp).orElseThrow();
    assertThat(read.ties())
        .extracting(tie -> tie.tie().type())
        .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(TieType.class));

    read.ties().forEach(tie -> store().removeTie(tie.id(), tie.version(), ANNA));
    assertThat(store().loadWeb(dorp).orElseThrow().ties()).isEmpty();
  }

  @Test
  default void shouldChangeNothingWhenATieIsAddedAgain() {
    AreaCode dorp = twoNeighbours();
    Tie tie = tie(idOf(dorp, "fatma"), FRIEND_OF, idOf(dorp, "bep"), "since school");
    store().createTie(dorp, tie, ANNA);
    long version = versionOf(dorp);

    assertThat(store().createTie(dorp, tie, ANNA).created()).isFalse();
    assertThat(versionOf(dorp)).isEqualTo(version);
    Tie other = withNote(givenId(tie), tie, "another note", Course.UNKNOWN);
    assertThatThrownBy(() -> store().createTie(dorp, other, ANNA)).isInstanceOf(IdTaken.class);
  }

  @Test
  default void shouldNotTieToNobody() {
    AreaCode dorp = choirAndBand();
    Tie tie = tie(idOf(dorp, "koor"), WORKS_WITH, actor(CLUB, "Nobody").id(), null);

    assertThatThrownBy(() -> store().createTie(dorp, tie, ANNA)).isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldNotTieAcrossWebs() {
    AreaCode dorp = choirAndBand();
    AreaCode other = choirAndBand();
    Tie tie = tie(idOf(dorp, "koor"), WORKS_WITH, idOf(other, "koor"), null);

    assertThatThrownBy(() -> store().createTie(dorp, tie, ANNA)).isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldSealAllFreeWordsWhereAPersonIsAtAnEnd() {
    AreaCode dorp = twoNeighbours();
    ActorId fatma = idOf(dorp, "fatma");
    ActorId bep = idOf(dorp, "bep");
    Tie tie = wordy(new TieId(UUID.randomUUID().toString()), fatma, bep);

    StoredTie stored = store().createTie(dorp, tie, ANNA).value();

    assertThat(stored.note())
        .isInstanceOfSatisfying(
            Sealed.class,
            words -> assertThat(words.keys()).containsExactly(fatma.value(), bep.value()));
    assertThat(stored.tie().note()).isNull();
    assertThat(stored.tie().provenance().saidBy()).isEqualTo(StoredTie.SEALED);
    assertThat(stored.tie().help().fallback()).isEqualTo(StoredTie.SEALED);
    assertThat(stored.tie().course().successor()).isEqualTo(StoredTie.SEALED);
    assertThat(store().open(stored)).contains(tie);
    assertThat(store().open(store().findTie(stored.id()).orElseThrow())).contains(tie);
  }

  @Test
  default void shouldLeaveSealedWordsAsTheyAreWhenTheyComeBackSealed() {
    AreaCode dorp = twoNeighbours();
    Tie tie =
        wordy(new TieId(UUID.randomUUID().toString()), idOf(dorp, "fatma"), idOf(dorp, "bep"));
    StoredTie stored = store().createTie(dorp, tie, ANNA).value();

    StoredTie changed = store().changeTie(stored.tie(), 1, ANNA);

    Tie open = store().open(changed).orElseThrow();
    assertThat(open.provenance().saidBy()).isEqualTo("her sister");
    assertThat(open.help().fallback()).isEqualTo("the boy next door");
    assertThat(open.note()).isNull();
  }

  @Test
  default void shouldKeepAReferenceToAnActorAsAFallbackInSight() {
    AreaCode dorp = twoNeighbours();
    ActorId fatma = idOf(dorp, "fatma");
    ActorId bep = idOf(dorp, "bep");
    Tie tie =
        new Tie(
            new TieId(UUID.randomUUID().toString()),
            fatma,
            CARES_FOR,
            bep,
            Course.UNKNOWN,
            Bond.UNKNOWN,
            new Help(Set.of(Support.FOOD), fatma.value(), null),
            Terms.UNKNOWN,
            Provenance.UNKNOWN,
            null);

    StoredTie stored = store().createTie(dorp, tie, ANNA).value();

    assertThat(stored.tie()).isEqualTo(tie);
    assertThat(stored.note()).isNull();
  }

  @Test
  default void shouldKeepTheSpellsOfOneTieApart() {
    AreaCode dorp = choirAndBand();
    ActorId choir = idOf(dorp, "koor");
    ActorId band = idOf(dorp, "fanfare");
    Tie agreed = spell(choir, band, TieStatus.AGREED, "2014", "2015");
    Tie active = spell(choir, band, TieStatus.ACTIVE, "2016", "2017");

    store().createTie(dorp, agreed, ANNA);
    store().createTie(dorp, active, ANNA);

    assertThat(store().loadWeb(dorp).orElseThrow().ties())
        .extracting(StoredTie::tie)
        .containsExactlyInAnyOrder(agreed, active);
  }

  @Test
  default void shouldShowTheCurrentTieToWhoeverComesTooLate() {
    AreaCode dorp = choirAndBand();
    Tie tie = tie(idOf(dorp, "koor"), FUNDS, idOf(dorp, "fanfare"), null);
    store().createTie(dorp, tie, ANNA);
    StoredTie current =
        store().changeTie(withNote(givenId(tie), tie, "yearly", Course.UNKNOWN), 1, ANNA);

    assertThat(current.version()).isEqualTo(2);
    assertThatThrownBy(() -> store().changeTie(tie, 1, ANNA))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(current));
    assertThatThrownBy(() -> store().removeTie(givenId(tie), 1, ANNA))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  default void shouldNotMoveATieToOtherEnds() {
    AreaCode dorp = choirAndBand();
    ActorId choir = idOf(dorp, "koor");
    ActorId band = idOf(dorp, "fanfare");
    Tie tie = tie(choir, FUNDS, band, null);
    store().createTie(dorp, tie, ANNA);
    Tie turned = withNote(givenId(tie), Tie.of(band, FUNDS, choir), null, Course.UNKNOWN);

    assertThatThrownBy(() -> store().changeTie(turned, 1, ANNA))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void shouldNotFindATieThatWasRemoved() {
    AreaCode dorp = twoNeighbours();
    Tie tie = tie(idOf(dorp, "fatma"), FRIEND_OF, idOf(dorp, "bep"), null);
    store().createTie(dorp, tie, ANNA);
    long version = versionOf(dorp);

    store().removeTie(givenId(tie), 1, ANNA);

    assertThat(store().findTie(givenId(tie))).isEmpty();
    assertThat(versionOf(dorp)).isGreaterThan(version);
    assertThatThrownBy(() -> store().removeTie(givenId(tie), 1, ANNA)).isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldRememberWhatATieWas() {
    AreaCode dorp =
        bring(
            aKern()
                .with(RESIDENT, "fatma", "Fatma")
                .with(CLUB, "koor", "Koor")
                .tied("fatma", MEMBER_OF, "koor"));
    StoredTie first = onlyTie(dorp);
    Change bert = WebStoreContract.made("bert", 60, "she told me");
    StoredTie second =
        store().changeTie(withNote(first.id(), first.tie(), "sings alto", Course.UNKNOWN), 1, bert);

    List<Recorded<StoredTie>> history = store().history().listHistory(first.id());

    assertThat(history).hasSize(2).first().isEqualTo(new Recorded<>(bert, first, second));
    assertThat(history.get(1).before()).isNull();
    assertThat(history.get(1).after()).isEqualTo(first);
    assertThat(history.get(1).change().who()).isEqualTo(ANNA.who());
  }

  private AreaCode choirAndBand() {
    return bring(aKern().with(CLUB, "koor", "Koor").with(CLUB, "fanfare", "Fanfare"));
  }

  private AreaCode twoNeighbours() {
    return bring(aKern().with(RESIDENT, "fatma", "Fatma").with(RESIDENT, "bep", "Bep"));
  }

  private static TieId givenId(Tie tie) {
    TieId id = tie.id();
    assertThat(id).isNotNull();
    return id;
  }

  private static Tie spell(ActorId from, ActorId to, TieStatus status, String since, String until) {
    Period period = new Period(PartialDate.parse(since), PartialDate.parse(until));
    Course course = new Course(status, period, null, null, null, null, null, null);
    return withNote(
        new TieId(UUID.randomUUID().toString()), Tie.of(from, WORKS_WITH, to), null, course);
  }

  private static Tie wordy(TieId id, ActorId from, ActorId to) {
    return new Tie(
        id,
        from,
        CARES_FOR,
        to,
        new Course(null, Period.UNKNOWN, null, null, null, null, "nobody yet", null),
        Bond.UNKNOWN,
        new Help(Set.of(Support.FOOD), "the boy next door", null),
        Terms.UNKNOWN,
        new Provenance("her sister", List.of()),
        "brings soup");
  }
}
