package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkweb.insight.Facilities.Facility;
import nl.wijkweb.insight.Facilities.Lent;
import nl.wijkweb.insight.Facilities.Trust;
import nl.wijkweb.insight.Facilities.Wanted;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is lent and what never was, in Numansdorp beside the notes and in small webs. */
class FacilitiesTests {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private void with(ActorKind kind, String id, List<String> offers, List<String> seeks) {
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            new Offering(null, null, null, null, List.of(), offers, seeks),
            List.of());
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
  }

  private void with(ActorKind kind, String... ids) {
    for (String id : ids) {
      with(kind, id, List.of(), List.of());
    }
  }

  private void tie(String from, TieType type, String to) {
    ties.add(Tie.of(new ActorId(from), type, new ActorId(to)));
  }

  private void lend(String from, String to, String via, @Nullable TieStatus status, Period period) {
    Tie bare = Tie.of(new ActorId(from), TieType.LENDS_TO, new ActorId(to));
    ties.add(
        new Tie(
            null,
            bare.from(),
            bare.type(),
            bare.to(),
            new Course(status, period, null, null, null, null, null, null),
            new Bond(null, null, null, via, null, null),
            bare.help(),
            bare.terms(),
            bare.provenance(),
            null));
  }

  private List<Facility> found() {
    return Facilities.of(new PartyWeb(actors, ties, DAY), ties, ActorId::value);
  }

  private Facility only() {
    assertThat(found()).hasSize(1);
    return found().get(0);
  }

  private static List<String> ids(List<ActorId> actors) {
    return actors.stream().map(ActorId::value).toList();
  }

  private static List<Facility> inNumansdorp() {
    Web web = DemoFolder.read("numansdorp");
    Function<ActorId, String> names =
        id -> web.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().name();
    return Facilities.of(DemoFolder.parties("numansdorp", "2017-12-31"), web.ties(), names);
  }

  /**
   * "Our hall, our bus" (000:L2637): the bus was lent (L1297), and so were the tents (L1293) and
   * the hoist, whose owner the text does not tell (L2338). Of the hall no lending is told, nor of
   * the fund, of which no owner stands in the text (L2078).
   */
  @Test
  void shouldFindWhatWasNeverLentInNumansdorp() {
    List<Facility> found = inNumansdorp();

    assertThat(never(found)).containsExactlyInAnyOrder("zaal", "vangnetbudget");
    assertThat(
            found.stream().filter(one -> one.lent() == Lent.NOW).map(one -> one.facility().value()))
        .containsExactlyInAnyOrder("bus", "partytenten", "tillift");
    Facility hall = of(found, "zaal");
    assertThat(ids(hall.owners())).containsExactly("buitensluis");
    assertThat(hall.owned()).isTrue();
    assertThat(of(found, "vangnetbudget").owned()).isFalse();
    Facility hoist = of(found, "tillift");
    assertThat(hoist.owned()).isFalse();
    assertThat(ids(hoist.borrowers())).containsExactly("alerimus", "gehandicaptensport");
    assertThat(ids(of(found, "bus").borrowers())).containsExactly("v-en-r");
    assertThat(ids(of(found, "partytenten").borrowers())).containsExactly("buitensluis");
  }

  private static List<String> never(List<Facility> found) {
    return found.stream()
        .filter(one -> one.lent() == Lent.NEVER)
        .map(one -> one.facility().value())
        .toList();
  }

  private static Facility of(List<Facility> found, String id) {
    return found.stream()
        .filter(one -> one.facility().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shouldFindNothingWhereNothingIs() {
    assertThat(found()).isEmpty();
  }

  @Test
  void shouldTellOfAFacilityThatNobodyOwnsOrLends() {
    with(ActorKind.FACILITY, "tent");

    assertThat(only().owners()).isEmpty();
    assertThat(only().lent()).isEqualTo(Lent.NEVER);
    assertThat(only().known()).isEmpty();
  }

  @Test
  void shouldKnowWhatWasLentBeforeFromWhatNeverWas() {
    with(ActorKind.FACILITY, "tent");
    with(ActorKind.CLUB, "band", "koor");
    tie("band", TieType.OWNS, "tent");
    Period future = new Period(PartialDate.parse("2030"), null);
    lend("band", "koor", "tent", TieStatus.PROPOSED, Period.UNKNOWN);
    lend("band", "koor", "tent", null, future);
    assertThat(only().lent()).isEqualTo(Lent.NEVER);

    Period past = new Period(PartialDate.parse("2015"), PartialDate.parse("2016"));
    lend("band", "koor", "tent", TieStatus.ENDED, past);
    assertThat(only().lent()).isEqualTo(Lent.BEFORE);
    assertThat(only().borrowers()).isEmpty();
  }

  @Test
  void shouldKnowThatItWasLentToSomebodyWhoIsGone() {
    with(ActorKind.FACILITY, "tent");
    with(ActorKind.CLUB, "band");
    tie("band", TieType.OWNS, "tent");
    Period past = new Period(PartialDate.parse("2015"), PartialDate.parse("2016"));
    lend("band", "koor", "tent", TieStatus.ENDED, past);

    assertThat(only().lent()).isEqualTo(Lent.BEFORE);
  }

  @Test
  void shouldTellHowTheOwnerKnowsWhoSeeksIt() {
    with(ActorKind.FACILITY, "partytenten");
    with(ActorKind.CLUB, "band");
    with(ActorKind.CLUB, "tied", List.of(), List.of("een partytenten voor het feest"));
    with(ActorKind.CLUB, "near", List.of(), List.of("Partytenten"));
    with(ActorKind.CLUB, "far", List.of(), List.of("partytenten lenen"));
    with(ActorKind.CLUB, "other", List.of(), List.of("een trainer"));
    with(ActorKind.PLACE, "hall");
    with(ActorKind.RESIDENT, "ria", List.of(), List.of("partytenten"));
    tie("band", TieType.OWNS, "partytenten");
    tie("band", TieType.WORKS_WITH, "tied");
    tie("band", TieType.WORKS_WITH, "other");
    tie("near", TieType.WORKS_WITH, "other");
    tie("band", TieType.MEETS_AT, "hall");

    Facility tents = only();

    assertThat(tents.wanted())
        .containsExactly(
            new Wanted(new ActorId("far"), "partytenten lenen", Trust.NONE, List.of()),
            new Wanted(
                new ActorId("near"), "Partytenten", Trust.COMMON, List.of(new ActorId("other"))),
            new Wanted(
                new ActorId("tied"), "een partytenten voor het feest", Trust.TIED, List.of()));
    assertThat(ids(tents.known())).containsExactly("other");
  }

  @Test
  void shouldAskNobodyWhoBorrowsItAlready() {
    with(ActorKind.FACILITY, "bus");
    with(ActorKind.CLUB, "band");
    with(ActorKind.CLUB, "koor", List.of(), List.of("vervoer met een bus"));
    tie("band", TieType.OWNS, "bus");
    lend("band", "koor", "bus", null, Period.UNKNOWN);

    assertThat(only().lent()).isEqualTo(Lent.NOW);
    assertThat(only().wanted()).isEmpty();
    assertThat(only().known()).isEmpty();
  }
}
