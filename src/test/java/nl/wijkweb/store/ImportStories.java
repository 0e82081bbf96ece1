package nl.wijkweb.store;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.model.TieType.WORKS_WITH;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static nl.wijkweb.store.WebStoreContract.renamed;
import static nl.wijkweb.store.WebStoreContract.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.exchange.RandomWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Folders come in, come again, and go out as they were. */
interface ImportStories extends WebStoreContract {
  @Test
  default void shouldKnowNothingOfAWebThatNobodyBrought() {
    AreaCode nowhere = aKern().code();

    assertThat(store().findWeb(nowhere)).isEmpty();
    assertThat(store().loadWeb(nowhere)).isEmpty();
    assertThat(store().exportWeb(nowhere)).isEmpty();
    assertThat(store().listWebs()).noneMatch(area -> area.area().code().equals(nowhere));
  }

  @Test
  default void shouldListTheWebsByCode() {
    AreaCode dorp = bring(aKern());
    AreaCode other = bring(aKern());

    List<AreaCode> codes = store().listWebs().stream().map(web -> web.area().code()).toList();

    assertThat(codes).contains(dorp, other).isSorted();
  }

  @Test
  default void shouldGiveBackWhatWasBrought() {
    for (int seed = 0, webs = 0; webs < 12; seed++) {
      Web web = RandomWeb.of(new Random(seed));
      if (web.ownArea().isPresent()) {
        webs++;
        assertGivenBack(atHome(web, aKern().code()));
      }
    }
  }

  @Test
  default void shouldChangeNothingWhenTheSameFolderComesAgain() {
    Dorp dorp =
        aKern()
            .with(RESIDENT, "fatma", "Fatma")
            .with(CLUB, "koor", "Koor")
            .involved("koor", 4, "2015")
            .tied("fatma", MEMBER_OF, "koor");
    AreaCode code = bring(dorp);
    long version = versionOf(code);

    ImportReport report = store().importWeb(dorp.web(), ANNA, QUIET);

    assertThat(report.created()).isZero();
    assertThat(report.changed()).isZero();
    assertThat(report.unchanged()).isEqualTo(3);
    assertThat(versionOf(code)).isEqualTo(version);
  }

  @Test
  default void shouldBringANewerFolderAndLeaveWhatItDoesNotSpeakOf() {
    Dorp dorp =
        aKern()
            .with(RESIDENT, "fatma", "Fatma")
            .with(CLUB, "koor", "Koor")
            .tied("fatma", MEMBER_OF, "koor");
    AreaCode code = bring(dorp);
    ActorId fatma = idOf(code, "fatma");
    store().createActor(code, actor(CLUB, "Fanfare"), ANNA);
    Dorp newer =
        dorp.emptied()
            .with(RESIDENT, "fatma", "Fatma de Wit")
            .with(CLUB, "koor", "Koor")
            .with(RESIDENT, "bep", "Bep")
            .tied(lastConfirmed(Tie.of(new ActorId("fatma"), MEMBER_OF, new ActorId("koor"))))
            .tied("fatma", FRIEND_OF, "bep");

    ImportReport report = store().importWeb(newer.web(), ANNA, QUIET);

    assertThat(report.created()).isEqualTo(2);
    assertThat(report.changed()).isEqualTo(2);
    assertThat(report.unchanged()).isEqualTo(1);
    StoredActor changed = store().findActor(fatma).orElseThrow();
    assertThat(changed.version()).isEqualTo(2);
    assertThat(store().open(changed).orElseThrow().name()).isEqualTo("Fatma de Wit");
    assertThat(store().history().listHistory(fatma)).hasSize(2);
    AreaWeb read = store().loadWeb(code).orElseThrow();
    assertThat(read.actors()).hasSize(4);
    assertThat(read.ties()).hasSize(2);
    assertThat(store().importWeb(newer.web(), ANNA, QUIET).unchanged()).isEqualTo(5);
  }

  @Test
  default void shouldKnowATieByItsOwnIdWhenItHasOne() {
    Tie first = spell("tie-1", "2014");
    Tie moved = spell("tie-1", "2015");
    Dorp dorp = aKern().with(CLUB, "koor", "Koor").with(CLUB, "fanfare", "Fanfare");
    AreaCode code = bring(dorp.tied(first));
    Dorp newer = dorp.emptied().with(CLUB, "koor", "Koor").with(CLUB, "fanfare", "Fanfare");

    ImportReport report = store().importWeb(newer.tied(moved).web(), ANNA, QUIET);

    assertThat(report.changed()).isEqualTo(1);
    assertThat(onlyTie(code).tie().course().period()).isEqualTo(moved.course().period());
    assertThat(onlyTie(code).folderId()).isEqualTo("tie-1");
  }

  @Test
  default void shouldExportWhatWasAddedByHandSoThatItIsKnownAgain() {
    AreaCode code = bring(aKern().with(CLUB, "koor", "Koor"));
    StoredActor band = store().createActor(code, actor(CLUB, "Fanfare"), ANNA).value();
    ActorId choir = idOf(code, "koor");
    store().createTie(code, tie(band.id(), WORKS_WITH, choir, "one"), ANNA);
    store().createTie(code, tie(band.id(), WORKS_WITH, choir, "two"), ANNA);

    Web exported = store().exportWeb(code).orElseThrow();
    ImportReport report = store().importWeb(exported, ANNA, QUIET);

    assertThat(exported.actors()).hasSize(2);
    assertThat(report).extracting(ImportReport::created).isEqualTo(0);
    assertThat(report).extracting(ImportReport::changed).isEqualTo(0);
    assertThat(report).extracting(ImportReport::unchanged).isEqualTo(4);
  }

  @Test
  default void shouldRestoreWhatSomebodyChangedWhenTheFolderComesAgain() {
    Dorp dorp = aKern().with(CLUB, "koor", "Koor");
    AreaCode code = bring(dorp);
    StoredActor choir = store().findActor(idOf(code, "koor")).orElseThrow();
    store().changeActor(renamed(choir, "Gemengd koor"), 1, ANNA);

    assertThat(store().importWeb(dorp.web(), ANNA, QUIET).changed()).isEqualTo(1);

    StoredActor restored = store().findActor(choir.id()).orElseThrow();
    assertThat(store().open(restored).orElseThrow().name()).isEqualTo("Koor");
    assertThat(restored.version()).isEqualTo(3);
  }

  @Test
  @Tag("every")
  default void shouldTellHowFarItIs() {
    List<Long> told = new ArrayList<>();
    Set<Long> totals = new HashSet<>();

    store()
        .importWeb(
            aKern().street(7_000).web(),
            ANNA,
            (done, total) -> {
              told.add(done);
              totals.add(total);
            });

    assertThat(told).isSorted().startsWith(0L).endsWith(13_999L).hasSizeGreaterThan(3);
    assertThat(totals).containsExactly(13_999L);
  }

  @Test
  @Tag("every")
  default void shouldLeaveNothingOfAnImportThatWasCancelled() {
    Dorp dorp = aKern().with(RESIDENT, "p0", "Nobody renamed me");
    AreaCode code = bring(dorp);
    Web before = store().exportWeb(code).orElseThrow();
    long version = versionOf(code);
    Web street = dorp.emptied().street(7_000).web();

    assertThatThrownBy(() -> store().importWeb(street, ANNA, new CancelAfter(10_000)))
        .isInstanceOf(Cancelled.class);

    assertThat(versionOf(code)).isEqualTo(version);
    assertThat(GraphHash.of(store().exportWeb(code).orElseThrow())).isEqualTo(GraphHash.of(before));
    ImportReport report = store().importWeb(street, ANNA, QUIET);
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.created()).isEqualTo(13_998);
    assertThat(GraphHash.of(store().exportWeb(code).orElseThrow())).isEqualTo(GraphHash.of(street));
    assertThat(streetOf(store().loadWeb(code).orElseThrow())).isEqualTo(streetOf(street));
  }

  /** Who is tied to whom, as ids of the folder: a web that several readers put together. */
  private static List<String> streetOf(AreaWeb web) {
    Map<ActorId, String> ids =
        web.actors().stream()
            .collect(toMap(StoredActor::id, actor -> requireNonNull(actor.folderId())));
    assertThat(web.ties()).isSortedAccordingTo(comparing(StoredTie::id));
    return web.ties().stream()
        .map(tie -> ids.get(tie.tie().from()) + " " + ids.get(tie.tie().to()))
        .sorted()
        .toList();
  }

  private static List<String> streetOf(Web web) {
    return web.ties().stream()
        .map(tie -> tie.from().value() + " " + tie.to().value())
        .sorted()
        .toList();
  }

  /** Stops an import once it has come so far. */
  final class CancelAfter implements Progress {
    private final long limit;
    private long done;

    CancelAfter(long limit) {
      this.limit = limit;
    }

    @Override
    public void at(long done, long total) {
      this.done = done;
    }

    @Override
    public boolean cancelled() {
      return done >= limit;
    }
  }

  private void assertGivenBack(Web web) {
    AreaCode code = web.ownArea().orElseThrow().code();
    store().importWeb(web, ANNA, QUIET);

    Web given = store().exportWeb(code).orElseThrow();
    assertThat(given.areas()).isEqualTo(web.areas());
    assertThat(given.actors()).isEqualTo(web.actors());
    assertThat(given.ties()).isEqualTo(web.ties());
    assertThat(given.involvement()).containsExactlyInAnyOrderElementsOf(web.involvement());
    assertThat(given.asked()).containsExactlyInAnyOrderElementsOf(web.asked());
    assertThat(given.population()).isEqualTo(web.population());
    assertThat(given.indicators()).isEqualTo(web.indicators());
    assertThat(GraphHash.of(given)).isEqualTo(GraphHash.of(web));
    assertThat(store().importWeb(web, ANNA, QUIET))
        .matches(report -> report.created() == 0 && report.changed() == 0);
  }

  /** The same web under a code of its own. */
  private static Web atHome(Web web, AreaCode code) {
    return new Web(
        web.areas().stream()
            .map(
                area ->
                    new nl.wijkweb.model.Area(
                        area.equals(web.areas().get(0)) ? code : area.code(),
                        area.name(),
                        area.kind(),
                        area.partOf(),
                        area.year(),
                        area.population(),
                        area.source()))
            .toList(),
        web.population(),
        web.actors(),
        web.involvement(),
        web.ties(),
        web.asked(),
        web.indicators());
  }

  private static Tie spell(String id, String since) {
    Tie tie = Tie.of(new ActorId("koor"), WORKS_WITH, new ActorId("fanfare"));
    Period period = new Period(PartialDate.parse(since), null);
    Course course = new Course(null, period, null, null, null, null, null, null);
    return WebStoreContract.withNote(new TieId(id), tie, null, course);
  }

  private static Tie lastConfirmed(Tie tie) {
    Course course =
        new Course(null, Period.UNKNOWN, null, null, PartialDate.parse("2017"), null, null, null);
    return new Tie(
        null,
        tie.from(),
        tie.type(),
        tie.to(),
        course,
        tie.bond(),
        tie.help(),
        tie.terms(),
        tie.provenance(),
        "sings alto");
  }
}
