package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.ATTENDS;
import static nl.wijkweb.model.TieType.KNOWS;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.model.TieType.SUPPORTS;
import static nl.wijkweb.model.TieType.WORKS_FOR;
import static nl.wijkweb.model.TieType.WORKS_WITH;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorField;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.Obstacle.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two of a web are found to be one, or said not to be. */
interface MergeStories extends WebStoreContract {
  @Test
  default void shouldMakeTwoOneAndTwoAgain() {
    AreaCode dorp = bring(twoSchools());
    ActorId kept = idOf(dorp, "school");
    ActorId gone = idOf(dorp, "oude");
    UUID line = UUID.randomUUID();
    ContactEntry said =
        new ContactEntry(line, "Anna", PartialDate.parse("2017"), "the key", null, null, null);
    store().saveContact(gone, said, ANNA);
    String before = hash(dorp);
    AreaWeb atHand = store().loadWeb(dorp).orElseThrow();
    Set<TieId> ids = ids(atHand);
    Change merging = made("anna", 60, null);

    StoredActor merged = merge(kept, gone, Set.of(ActorField.NAME), merging);

    assertThat(store().open(merged))
        .contains(new Details("oude school, de", null, "0186", "o@school.nl", null, null));
    assertThat(store().findActor(gone)).isEmpty();
    AreaWeb after = store().loadWeb(dorp).orElseThrow();
    assertThat(store().refreshWeb(atHand)).contains(after);
    assertThat(ids).containsAll(ids(after));
    // One loop went, and one tie became one with another.
    assertThat(after.ties()).hasSize(atHand.ties().size() - 2);
    assertThat(after.ties()).noneMatch(tie -> tie.toString().contains(gone.value()));
    Tie joined = tieBetween(after, "fatma", kept, MEMBER_OF);
    assertThat(joined.course().period()).isEqualTo(period("2010", null));
    assertThat(joined.provenance().source()).containsExactly("list 1", "list 2");
    assertThat(joined.note()).isEqualTo("sings");
    assertThat(tieBetween(after, "joop", idOf(dorp, "fatma"), KNOWS).bond().via())
        .isEqualTo(kept.value());
    assertThat(after.involvement()).hasSize(2);
    assertThat(store().listContacts(kept)).containsExactly(said);
    StoredArea area = store().findWeb(dorp).orElseThrow();
    assertThat(List.of(area.actors(), area.ties())).containsExactly(2, 3);
    long version = versionOf(dorp);
    assertThat(merge(kept, gone, Set.of(ActorField.NAME), merging)).isEqualTo(merged);
    assertThat(versionOf(dorp)).isEqualTo(version);
    String one = hash(dorp);

    // Whoever undoes it sees nobody in private, and they go back all the same.
    Undoer groups = new UndoStories.Groups();
    ChangeLine undo = store().history().undo(id(merging), groups, made("anna", 70, null));
    assertThat(hash(dorp)).isEqualTo(before);
    assertThat(ids(store().loadWeb(dorp).orElseThrow())).isEqualTo(ids);
    assertThat(store().listContacts(gone)).containsExactly(said);
    assertThat(store().listContacts(kept)).isEmpty();
    ChangeLine redo = store().history().undo(undo.id(), groups, made("anna", 80, null));
    assertThat(hash(dorp)).isEqualTo(one);
    assertThat(store().listContacts(kept)).containsExactly(said);
    store().history().undo(redo.id(), groups, made("anna", 90, null));
    assertThat(hash(dorp)).isEqualTo(before);
    assertThat(store().refreshWeb(atHand)).isEqualTo(store().loadWeb(dorp));
    area = store().findWeb(dorp).orElseThrow();
    assertThat(List.of(area.actors(), area.ties())).containsExactly(3, 4);
  }

  @Test
  default void shouldBringAFolderToTheOneThatStayed() {
    Dorp dorp = twoSchools();
    bring(dorp);
    AreaCode code = dorp.code();
    String before = hash(code);
    ActorId kept = idOf(code, "school");
    Change merging = made("anna", 60, null);
    merge(kept, idOf(code, "oude"), Set.of(ActorField.NAME, ActorField.EMAIL), merging);
    String one = hash(code);

    ImportReport again = store().importWeb(dorp.web(), ANNA, QUIET);
    assertThat(List.of(again.created(), again.changed())).containsExactly(0, 0);
    assertThat(hash(code)).isEqualTo(one);

    Dorp alone = Dorp.at(code).with(school("oude", "oude school, de", null, "n@school.nl"));
    ImportReport newer = store().importWeb(alone.web(), made("anna", 65, null), QUIET);
    assertThat(List.of(newer.created(), newer.changed())).containsExactly(0, 1);
    assertThat(store().open(store().findActor(kept).orElseThrow()).orElseThrow().email())
        .isEqualTo("n@school.nl");
    Change back = made("anna", 66, null);
    store().history().undo(id(lastOf(code)), UndoerOfAll.ANYBODY, back);

    store().history().undo(id(merging), UndoerOfAll.ANYBODY, made("anna", 70, null));
    assertThat(hash(code)).isEqualTo(before);
    ImportReport apart = store().importWeb(dorp.web(), ANNA, QUIET);
    assertThat(List.of(apart.created(), apart.changed())).containsExactly(0, 0);
    store().importWeb(alone.web(), made("anna", 90, null), QUIET);
    assertThat(
            store().open(store().findActor(idOf(code, "oude")).orElseThrow()).orElseThrow().email())
        .isEqualTo("n@school.nl");
  }

  @Test
  default void shouldTellWhatStandsInTheWayOfSplitting() {
    AreaCode dorp = bring(twoSchools());
    ActorId kept = idOf(dorp, "school");
    ActorId gone = idOf(dorp, "oude");
    Change merging = made("anna", 60, null);
    merge(kept, gone, Set.of(ActorField.NAME), merging);
    StoredActor merged = store().findActor(kept).orElseThrow();
    Change later = made("bert", 70, null);
    store()
        .changeActor(
            WebStoreContract.renamed(merged, "School aan de kade"), merged.version(), later);
    StoredTie hall =
        store().loadWeb(dorp).orElseThrow().ties().stream()
            .filter(tie -> tie.tie().type() == WORKS_WITH)
            .filter(tie -> "a hall".equals(store().openNote(tie).orElse(null)))
            .findFirst()
            .orElseThrow();
    Change removal = made("bert", 80, null);
    store().removeTie(hall.id(), hall.version(), removal);

    assertThatThrownBy(
            () -> store().history().undo(id(merging), UndoerOfAll.ANYBODY, made("anna", 90, null)))
        .isInstanceOfSatisfying(
            UndoRefused.class,
            refused ->
                assertThat(refused.obstacles())
                    .contains(
                        new Obstacle(Why.CHANGED_SINCE, kept.value(), null, later),
                        new Obstacle(Why.REMOVED_SINCE, hall.id().value(), null, removal)));
  }

  @Test
  default void shouldMergeProfessionalsUnderTheKeyOfTheOneThatStays() {
    AreaCode dorp =
        bring(
            aKern()
                .with(PROFESSIONAL, "a", "Ans de Wit")
                .with(PROFESSIONAL, "b", "A. de Wit")
                .with(CLUB, "huis", "Dorpshuis")
                .with(RESIDENT, "fatma", "Fatma")
                .tied(tie("b", WORKS_FOR, "huis", "2012", "runs the bar", "list 1"))
                .tied("b", SUPPORTS, "fatma"));
    String before = hash(dorp);
    ActorId kept = idOf(dorp, "a");
    ActorId gone = idOf(dorp, "b");
    ContactEntry said =
        new ContactEntry(
            UUID.randomUUID(), "Anna", PartialDate.parse("2017"), "the key", null, null, null);
    store().saveContact(gone, said, ANNA);
    Change merging = made("anna", 60, null);

    merge(kept, gone, Set.of(), merging);

    AreaWeb after = store().loadWeb(dorp).orElseThrow();
    assertThat(after.ties())
        .hasSize(2)
        .allMatch(tie -> tie.tie().from().equals(kept) && store().open(tie).isPresent());
    assertThat(store().listContacts(kept)).containsExactly(said);
    store().history().undo(id(merging), UndoerOfAll.ANYBODY, made("anna", 70, null));
    assertThat(hash(dorp)).isEqualTo(before);
    assertThat(store().listContacts(gone)).containsExactly(said);
    assertThat(store().history().listHistory(after.ties().get(0).id())).hasSize(3);
  }

  @Test
  default void shouldRefuseWhatIsNoMerge() {
    AreaCode dorp =
        bring(
            aKern()
                .with(CLUB, "koor", "Koor")
                .with(CLUB, "zang", "Koor")
                .with(RESIDENT, "fatma", "Fatma")
                .with(RESIDENT, "fatima", "Fatma"));
    ActorId choir = idOf(dorp, "koor");
    ActorId other = idOf(dorp, "zang");
    ActorId fatma = idOf(dorp, "fatma");
    Change change = made("anna", 60, null);
    long version = versionOf(dorp);

    assertThatThrownBy(
            () -> store().duplicates().merge(new ActorMerge(choir, 1, other, 7, Set.of()), change))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> merge(choir, fatma, Set.of(), change))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> merge(idOf(dorp, "fatima"), fatma, Set.of(), change))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in private");
    assertThatThrownBy(() -> merge(idOf(bring(twoSchools()), "oude"), choir, Set.of(), change))
        .isInstanceOf(NotThere.class);
    assertThat(versionOf(dorp)).isEqualTo(version);
  }

  @Test
  default void shouldKeepThatTwoAreNotTheSame() {
    AreaCode dorp = bring(twoSchools());
    ActorId one = idOf(dorp, "school");
    ActorId other = idOf(dorp, "oude");
    Change saying = made("anna", 60, null);

    store().duplicates().sayDifferent(one, other, saying);
    long version = versionOf(dorp);
    store().duplicates().sayDifferent(other, one, saying);

    assertThat(store().duplicates().listDifferent(dorp)).containsExactly(ActorPair.of(other, one));
    assertThat(store().history().findChange(id(saying)).orElseThrow().kind())
        .isEqualTo(ChangeKind.SAID_DIFFERENT);
    ChangeLine undo =
        store().history().undo(id(saying), new UndoStories.Groups(), made("anna", 70, null));
    assertThat(store().duplicates().listDifferent(dorp)).isEmpty();
    store().history().undo(undo.id(), new UndoStories.Groups(), made("anna", 80, null));
    assertThat(store().duplicates().listDifferent(dorp)).hasSize(1);
    assertThat(versionOf(dorp)).isGreaterThan(version);
  }

  /** A school that stands there twice, with ties that move, join, name it and go round. */
  private static Dorp twoSchools() {
    return aKern()
        .with(school("school", "De Oude School", "0186", null))
        .with(school("oude", "oude school, de", null, "o@school.nl"))
        .with(CLUB, "zaal", "Zaal")
        .with(RESIDENT, "fatma", "Fatma")
        .with(RESIDENT, "joop", "Joop")
        .involved("school", 2, "2010")
        .involved("oude", 2, "2010")
        .involved("oude", 4, "2014")
        .tied(tie("school", WORKS_WITH, "zaal", "2010", "a roof", "list 1"))
        .tied(tie("oude", WORKS_WITH, "zaal", "2010", "a hall", "list 2"))
        .tied("school", WORKS_WITH, "oude")
        .tied(tie("oude", MEMBER_OF, "zaal", null, null, "list 2"))
        .tied(tie("fatma", MEMBER_OF, "school", "2012", null, "list 1"))
        .tied(tie("fatma", MEMBER_OF, "oude", "2010", "sings", "list 2"))
        .tied("joop", ATTENDS, "oude")
        .tied(via(Tie.of(new ActorId("joop"), KNOWS, new ActorId("fatma")), "oude"));
  }

  private static Tie via(Tie tie, String via) {
    return new Tie(
        null,
        tie.from(),
        tie.type(),
        tie.to(),
        tie.course(),
        new Bond(Frequency.WEEKLY, null, null, via, null, null),
        tie.help(),
        tie.terms(),
        tie.provenance(),
        null);
  }

  private static Actor school(
      String id, String name, @Nullable String phone, @Nullable String email) {
    return new Actor(
        new ActorId(id),
        CLUB,
        ActorFacts.UNKNOWN,
        new Details(name, null, phone, email, null, null));
  }

  private static Tie tie(
      String from,
      TieType type,
      String to,
      @Nullable String since,
      @Nullable String note,
      String source) {
    return new Tie(
        null,
        new ActorId(from),
        type,
        new ActorId(to),
        new Course(null, period(since, null), null, null, null, null, null, null),
        Bond.UNKNOWN,
        Help.UNKNOWN,
        Terms.UNKNOWN,
        new Provenance(null, List.of(source)),
        note);
  }

  private static Period period(@Nullable String since, @Nullable String until) {
    return new Period(
        since == null ? null : PartialDate.parse(since),
        until == null ? null : PartialDate.parse(until));
  }

  private StoredActor merge(ActorId kept, ActorId gone, Set<ActorField> taken, Change change) {
    long goneVersion = store().findActor(gone).map(StoredActor::version).orElse(1L);
    long keptVersion = store().findActor(kept).orElseThrow().version();
    return store()
        .duplicates()
        .merge(new ActorMerge(kept, keptVersion, gone, goneVersion, taken), change);
  }

  private Tie tieBetween(AreaWeb web, String from, ActorId to, TieType type) {
    ActorId one = idOf(web.code(), from);
    return web.ties().stream()
        .filter(tie -> tie.tie().from().equals(one) && tie.tie().to().equals(to))
        .filter(tie -> tie.tie().type() == type)
        .findFirst()
        .flatMap(store()::open)
        .orElseThrow();
  }

  private ChangeLine lastOf(AreaCode web) {
    return store().history().listChanges(web, null, 1).get(0);
  }

  private String hash(AreaCode web) {
    Web exported = store().exportWeb(web).orElseThrow();
    return GraphHash.of(exported);
  }

  private static Set<TieId> ids(AreaWeb web) {
    return web.ties().stream().map(StoredTie::id).collect(Collectors.toSet());
  }

  private static UUID id(ChangeLine line) {
    return line.id();
  }

  private static UUID id(Change change) {
    return Objects.requireNonNull(change.id());
  }
}
