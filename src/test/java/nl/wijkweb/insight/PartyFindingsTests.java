package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.insight.Crossing.By;
import nl.wijkweb.insight.Referrals.Amiss;
import nl.wijkweb.insight.Referrals.Because;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parties have to do with each other, in the demo webs beside the notes and in small webs. */
class PartyFindingsTests {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private void with(ActorKind kind, String domain, String... ids) {
    for (String id : ids) {
      with(kind, id, domain, null, Offering.UNKNOWN);
    }
  }

  private void with(
      ActorKind kind, String id, String domain, @Nullable String street, Offering offering) {
    ActorFacts facts =
        new ActorFacts(
            new Standing(List.of(new DomainId(domain)), null, List.of(), null),
            new Home(null, street, null, null),
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            offering,
            List.of());
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
  }

  private static Offering offering(
      @Nullable Integer capacity, @Nullable Integer members, String group, String offer) {
    List<String> offers = offer.isEmpty() ? List.of() : List.of(offer);
    return new Offering(null, capacity, members, null, List.of(group), offers, List.of());
  }

  private void tie(String from, TieType type, String... to) {
    for (String end : to) {
      ties.add(Tie.of(new ActorId(from), type, new ActorId(end)));
    }
  }

  private PartyWeb web() {
    return new PartyWeb(actors, ties, DAY);
  }

  private static Set<String> ids(List<ActorId> actors) {
    return actors.stream().map(ActorId::value).collect(Collectors.toSet());
  }

  @Test
  void shouldFindNothingWhereNothingIs() {
    Crossing crossing = Crossing.of(web(), By.DOMAIN);
    Referrals referrals = Referrals.of(web());

    assertThat(crossing.labels()).isEmpty();
    assertThat(crossing.empty()).isEmpty();
    assertThat(Meeting.of(web()).places()).isEmpty();
    assertThat(referrals.arrows()).isEmpty();
    assertThat(referrals.stars()).isEmpty();
    assertThat(SameOffer.of(web())).isEmpty();
  }

  /**
   * Table 3 of the source has an inner ring of 21 partners and an outer one of 3; between them the
   * text states three ties, all with Vereniging Jong Laak Noord.
   */
  @Test
  void shouldFindTheStarOfLaakNoord() {
    List<Star> stars = Referrals.of(DemoFolder.parties("laak-noord", "2013-12-31")).stars();
    Web folder = DemoFolder.read("laak-noord");
    Set<String> table =
        folder.involvement().stream()
            .filter(one -> one.ring() != null)
            .map(one -> one.actor().value())
            .collect(Collectors.toSet());

    assertThat(stars).hasSize(1);
    Star star = stars.get(0);
    assertThat(star.by()).isEqualTo(Star.By.TAKES_PART_IN);
    assertThat(star.center()).isEqualTo(new ActorId("partnernetwerk"));
    assertThat(table).hasSize(21 + 3);
    assertThat(ids(star.points())).isEqualTo(table);
    assertThat(star.between())
        .hasSize(3)
        .allSatisfy(pair -> assertThat(ids(pair)).contains("jong-laak-noord"));
    assertThat(star.between().stream().flatMap(List::stream).map(ActorId::value))
        .contains("vrouwenvereniging-laak", "stichting-mooi", "gemeente-den-haag");
  }

  /** Table 5: 18 of the 27 partners recognise and refer, all of them to the one project. */
  @Test
  void shouldFindTheReferralStarOfAlmere() {
    Referrals referrals = Referrals.of(DemoFolder.parties("almere", "2013-12-31"));

    assertThat(referrals.arrows()).hasSize(18).noneMatch(Referrals.Arrow::mutual);
    assertThat(referrals.stars()).hasSize(1);
    Star star = referrals.stars().get(0);
    assertThat(star.by()).isEqualTo(Star.By.REFERS_TO);
    assertThat(star.center()).isEqualTo(new ActorId("taal-in-de-wijk"));
    assertThat(star.points()).hasSize(18);
    assertThat(star.between()).isEmpty();
  }

  /** The pool brings together care, sport, music and the municipality (000 L801 and around). */
  @Test
  void shouldFindWhoMeetAtThePoolOfNumansdorp() {
    Meeting meeting = Meeting.of(DemoFolder.parties("numansdorp", "2017-10-05"));

    Meeting.Place pool =
        meeting.places().stream()
            .filter(place -> place.place().equals(new ActorId("waterstee")))
            .findFirst()
            .orElseThrow();
    assertThat(ids(pool.users())).contains("wilhelmina", "nsvv", "buitensluis", "dementiezwemmen");
    assertThat(pool.across()).isGreaterThan(pool.within());
    assertThat(meeting.overlaps())
        .filteredOn(Meeting.Overlap::joinable)
        .extracting(one -> one.one().value() + " " + one.other().value())
        .containsExactly("gesprekken-sociaal-domein kerngroep-wwz");
  }

  @ParameterizedTest
  @CsvSource({
    "numansdorp,2017-10-05,DOMAIN",
    "numansdorp,2017-10-05,SECTOR",
    "voorbeeldwijk,2026-11-15,DOMAIN",
    "voorbeeldwijk,2026-11-15,TARGET_GROUP",
    "laak-noord,2013-12-31,DOMAIN",
    "roosendaal-west,2014-12-31,SECTOR"
  })
  void shouldTellEveryPairOfLabelsOnceAsJoinedOrEmpty(String name, String day, By by) {
    PartyWeb web = DemoFolder.parties(name, day);
    Crossing crossing = Crossing.of(web, by);

    Set<List<String>> told = new HashSet<>();
    crossing.cells().forEach(cell -> assertThat(told.add(cell.labels())).isTrue());
    crossing.empty().forEach(pair -> assertThat(told.add(pair)).isTrue());
    List<Crossing.Label> labels = crossing.labels();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i; j < labels.size(); j++) {
        List<String> pair = List.of(labels.get(i).name(), labels.get(j).name());
        boolean joined =
            labels.get(i).actors().stream()
                .flatMap(one -> web.neighbours(one).stream())
                .anyMatch(labels.get(j).actors()::contains);
        assertThat(crossing.cells().stream().anyMatch(cell -> cell.labels().equals(pair)))
            .as("%s", pair)
            .isEqualTo(joined);
        assertThat(told.contains(pair))
            .isEqualTo(i != j || joined || labels.get(i).actors().size() > 1);
      }
    }
    crossing
        .cells()
        .forEach(
            cell ->
                cell.pairs()
                    .forEach(
                        pair -> {
                          // The same both ways.
                          assertThat(web.neighbours(pair.get(0))).contains(pair.get(1));
                          assertThat(web.neighbours(pair.get(1))).contains(pair.get(0));
                        }));
  }

  @Test
  void shouldCountNoResidentAnywhere() {
    with(ActorKind.CLUB, "clubs", "band");
    with(ActorKind.ORGANISATION, "housing", "home");
    with(ActorKind.RESIDENT, "housing", "joop");
    tie("joop", TieType.MEMBER_OF, "band");
    tie("joop", TieType.VOLUNTEERS_AT, "home");

    Crossing crossing = Crossing.of(web(), By.DOMAIN);

    assertThat(crossing.cells()).isEmpty();
    assertThat(crossing.empty()).containsExactly(List.of("clubs", "housing"));
    assertThat(crossing.labels()).allMatch(label -> label.actors().size() == 1);
  }

  @Test
  void shouldFollowWaysAndFindThoseThatGoAmiss() {
    with(ActorKind.ORGANISATION, "primary-care", "doctor", "physio", "pharmacy");
    with(ActorKind.ORGANISATION, "team", "welfare", null, offering(10, 10, "ouderen", ""));
    with(ActorKind.CLUB, "club", "clubs", null, offering(null, null, "jeugd", ""));
    with(ActorKind.CLUB, "choir", "clubs", null, offering(null, null, "Ouderen", ""));
    tie("doctor", TieType.REFERS_TO, "team");
    tie("physio", TieType.REFERS_TO, "team");
    tie("pharmacy", TieType.SIGNALS_TO, "doctor");
    tie("team", TieType.REFERS_TO, "doctor", "club");
    tie("team", TieType.WORKS_WITH, "choir");

    Referrals referrals = Referrals.of(web());

    assertThat(referrals.arrows())
        .filteredOn(Referrals.Arrow::mutual)
        .extracting(arrow -> arrow.from().value())
        .containsExactly("doctor", "team");
    assertThat(referrals.reach())
        .contains(
            new Referrals.Reach(new ActorId("pharmacy"), 3, 0),
            new Referrals.Reach(new ActorId("club"), 0, 4));
    assertThat(ids(referrals.full())).containsExactly("team");
    assertThat(referrals.expected())
        .extracting(one -> one.from() + ">" + one.to() + " " + one.because())
        .containsExactlyInAnyOrder(
            "pharmacy>team " + Because.COLLEAGUES_DO, "team>choir " + Because.WORK_TOGETHER);
    assertThat(referrals.wrong())
        .extracting(one -> one.from() + ">" + one.to() + " " + one.amiss())
        .containsExactlyInAnyOrder(
            "doctor>team " + Amiss.FULL,
            "physio>team " + Amiss.FULL,
            "team>club " + Amiss.OTHER_PEOPLE);
  }

  @Test
  void shouldSeeWhoSitTogetherMoreThanOnce() {
    with(ActorKind.CONSULTATION, "welfare", "table", "other", "third");
    with(ActorKind.ORGANISATION, "welfare", "a", "b", "c", "d");
    tie("a", TieType.TAKES_PART_IN, "table", "other", "third");
    tie("b", TieType.TAKES_PART_IN, "table", "other");
    tie("c", TieType.TAKES_PART_IN, "table");
    tie("d", TieType.TAKES_PART_IN, "third");

    Meeting meeting = Meeting.of(web());

    assertThat(meeting.tables()).hasSize(3);
    assertThat(meeting.overlaps())
        .containsExactlyInAnyOrder(
            new Meeting.Overlap(
                new ActorId("other"),
                new ActorId("table"),
                List.of(new ActorId("a"), new ActorId("b")),
                true),
            new Meeting.Overlap(
                new ActorId("other"), new ActorId("third"), List.of(new ActorId("a")), false),
            new Meeting.Overlap(
                new ActorId("table"), new ActorId("third"), List.of(new ActorId("a")), false));
  }

  @Test
  void shouldFindTheSameOfferForTheSamePeopleInTheSamePlace() {
    with(
        ActorKind.CLUB,
        "one",
        "clubs",
        "Dorpsstraat",
        offering(null, null, "ouderen", "samen eten"));
    with(
        ActorKind.CHURCH, "two", "faith", null, offering(null, null, "Ouderen", "Eten op maandag"));
    with(ActorKind.CLUB, "far", "clubs", "Kade", offering(null, null, "ouderen", "samen eten"));
    with(ActorKind.CLUB, "young", "clubs", null, offering(null, null, "jeugd", "samen eten"));

    assertThat(SameOffer.of(web()))
        .extracting(same -> same.one() + " " + same.other())
        .containsExactlyInAnyOrder("one two", "far two");
  }
}
