package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.insight.HealthCards.Finding;
import nl.wijkweb.insight.HealthCards.Known;
import nl.wijkweb.insight.HealthCards.Point;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the web shows of how firmly an initiative stands; what nobody told is never "no". */
class HealthCardsTests {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final ActorId GARDEN = new ActorId("tuin");

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private @Nullable Integer told;

  HealthCardsTests() {
    with(ActorKind.INITIATIVE, "tuin", Offering.UNKNOWN);
  }

  private void with(ActorKind kind, String id, Offering offering) {
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            offering,
            List.of());
    actors.removeIf(actor -> actor.id().value().equals(id));
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
  }

  private static Offering scheduled(String schedule) {
    return new Offering(null, null, null, schedule, List.of(), List.of(), List.of());
  }

  private void tie(String from, TieType type, String to, Course course) {
    with(kind(type, from), from.equals("tuin") ? to : from, Offering.UNKNOWN);
    ties.add(
        new Tie(
            null,
            new ActorId(from),
            type,
            new ActorId(to),
            course,
            Bond.UNKNOWN,
            Help.UNKNOWN,
            Terms.UNKNOWN,
            Provenance.UNKNOWN,
            null));
  }

  private static ActorKind kind(TieType type, String from) {
    if (type == TieType.MEETS_AT) {
      return ActorKind.PLACE;
    }
    return from.startsWith("mevrouw") ? ActorKind.RESIDENT : ActorKind.ORGANISATION;
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  private static Course since(@Nullable String since, @Nullable String until) {
    return new Course(
        until == null ? null : TieStatus.ENDED,
        new Period(date(since), date(until)),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Course confirmed(String on) {
    return new Course(null, Period.UNKNOWN, null, null, date(on), null, null, null);
  }

  private static Course stopping(@Nullable String on, @Nullable String successor) {
    return new Course(null, Period.UNKNOWN, null, null, null, date(on), successor, null);
  }

  private Parts parts() {
    return new Parts(actors, ties, DAY);
  }

  private Finding finding(Point point, String... reachable) {
    return new HealthCards(
            parts(),
            id -> Set.of(reachable).contains(id.value()),
            schedule ->
                schedule.isBlank()
                    ? Optional.empty()
                    : Optional.of(schedule.equals("-") ? List.of() : List.of(DAY.plusDays(3))),
            id -> told)
        .of(GARDEN).stream().filter(one -> one.point() == point).findFirst().orElseThrow();
  }

  private Known known(Point point, String... reachable) {
    return finding(point, reachable).known();
  }

  @Test
  void shouldKnowNothingOfAnInitiativeWithoutTies() {
    for (Point point : Point.values()) {
      assertThat(finding(point))
          .isEqualTo(new Finding(point, Known.UNKNOWN, List.of(), null, null));
    }
    assertThat(parts().events(GARDEN)).isEmpty();
    assertThat(parts().grewOutOf(GARDEN)).isEmpty();
  }

  @Test
  void shouldTellADriverFromOneWhoStoppedAndFromNobodyKnown() {
    tie("stichting", TieType.RUNS, "tuin", since("2015", "2020-02"));
    assertThat(finding(Point.DRIVER))
        .isEqualTo(
            new Finding(
                Point.DRIVER, Known.NO, List.of(new ActorId("stichting")), date("2020-02"), null));

    tie("mevrouw-de-wit", TieType.RUNS, "tuin", since("2020", null));
    assertThat(finding(Point.DRIVER).shown()).containsExactly(new ActorId("mevrouw-de-wit"));
    assertThat(known(Point.DRIVER)).isEqualTo(Known.YES);
  }

  /** 002 L2423: the municipality gives a permit, and that is not carrying it. */
  @Test
  void shouldNotTakeForADriverWhoOnlyGivesAPermit() {
    Web web = DemoFolder.read("beltrum");
    Parts beltrum = new Parts(web.actors(), web.ties(), LocalDate.of(2014, 12, 31));

    assertThat(beltrum.of(new ActorId("kulturhus")))
        .filteredOn(part -> part.role() == Parts.Role.CARRIES && part.now())
        .extracting(part -> part.actor().value())
        .containsExactly("bestuur-de-wanne", "raad-van-overleg", "stichting-kulturhus");
  }

  @Test
  void shouldFindWhoTakesOver() {
    tie("mevrouw-de-wit", TieType.RUNS, "tuin", stopping(null, null));
    assertThat(known(Point.SUCCESSOR)).isEqualTo(Known.UNKNOWN);
    ties.clear();
    tie("mevrouw-de-wit", TieType.RUNS, "tuin", stopping("2026-12", null));
    assertThat(known(Point.SUCCESSOR)).isEqualTo(Known.NO);
    assertThat(finding(Point.SUCCESSOR).on()).isEqualTo(date("2026-12"));
    ties.clear();
    tie("mevrouw-de-wit", TieType.RUNS, "tuin", stopping("2026-12", "een neef"));
    assertThat(finding(Point.SUCCESSOR).shown()).isEmpty();
    assertThat(known(Point.SUCCESSOR)).isEqualTo(Known.YES);
    ties.clear();
    tie("mevrouw-de-wit", TieType.RUNS, "tuin", stopping(null, null));
    tie("stichting", TieType.ORGANISES, "tuin", stopping(null, null));
    assertThat(known(Point.SUCCESSOR)).isEqualTo(Known.YES);
  }

  @Test
  void shouldCallOneFunderOne() {
    tie("gemeente", TieType.FUNDS, "tuin", since("2019", null));
    assertThat(known(Point.FUNDERS)).isEqualTo(Known.NO);
    tie("gemeente", TieType.FUNDS, "tuin", since("2021", null));
    assertThat(known(Point.FUNDERS)).as("the same funder again").isEqualTo(Known.NO);
    tie("fonds", TieType.FUNDS, "tuin", since("2021", null));
    assertThat(known(Point.FUNDERS)).isEqualTo(Known.YES);
  }

  @Test
  void shouldFindAPlace() {
    tie("tuin", TieType.MEETS_AT, "school", since(null, "2020"));
    assertThat(known(Point.PLACE)).isEqualTo(Known.NO);
    tie("tuin", TieType.MEETS_AT, "dorpshuis", since("2021", null));
    assertThat(finding(Point.PLACE).shown()).containsExactly(new ActorId("dorpshuis"));
  }

  @Test
  void shouldKnowOfMembersByTiesByItsOwnWordAndByWhatMayBeToldOnly() {
    told = 25;
    assertThat(finding(Point.MEMBERS).count()).isEqualTo(25);
    told = null;
    with(
        ActorKind.INITIATIVE,
        "tuin",
        new Offering(null, null, 0, null, List.of(), List.of(), List.of()));
    assertThat(known(Point.MEMBERS)).isEqualTo(Known.NO);
    with(ActorKind.INITIATIVE, "tuin", Offering.UNKNOWN);
    tie("kerk", TieType.MEMBER_OF, "tuin", since("2010", "2012"));
    assertThat(known(Point.MEMBERS)).isEqualTo(Known.UNKNOWN);
    tie("mevrouw-de-wit", TieType.VOLUNTEERS_AT, "tuin", since("2018", null));
    tie("koor", TieType.MEMBER_OF, "tuin", since("2016-05", null));
    assertThat(known(Point.MEMBERS)).isEqualTo(Known.YES);
    assertThat(finding(Point.MEMBERS).on()).isEqualTo(date("2016-05"));
  }

  @Test
  void shouldAskOfPartnersWhetherEachCanBeReached() {
    tie("mevrouw-de-wit", TieType.RUNS, "tuin", since(null, null));
    assertThat(known(Point.REACHABLE)).as("a person is no partner").isEqualTo(Known.UNKNOWN);
    tie("gemeente", TieType.FUNDS, "tuin", since(null, null));
    tie("school", TieType.WORKS_WITH, "tuin", since(null, null));
    assertThat(finding(Point.REACHABLE, "gemeente").shown()).containsExactly(new ActorId("school"));
    assertThat(known(Point.REACHABLE, "gemeente")).isEqualTo(Known.NO);
    assertThat(known(Point.REACHABLE, "gemeente", "school")).isEqualTo(Known.YES);
  }

  @Test
  void shouldLookAheadToWhatItDoes() {
    with(ActorKind.INITIATIVE, "tuin", scheduled("-"));
    assertThat(known(Point.COMING)).isEqualTo(Known.NO);
    tie("tuin", TieType.ORGANISES, "zaaidag", since(null, null));
    with(ActorKind.ACTIVITY, "zaaidag", scheduled("RULE"));
    assertThat(finding(Point.COMING))
        .isEqualTo(
            new Finding(
                Point.COMING,
                Known.YES,
                List.of(new ActorId("zaaidag")),
                PartialDate.of(DAY.plusDays(3)),
                null));
  }

  @Test
  void shouldTellWhenItWasLastConfirmed() {
    tie("gemeente", TieType.FUNDS, "tuin", since("2026", null));
    assertThat(known(Point.CONFIRMED))
        .as("that it began is no confirmation")
        .isEqualTo(Known.UNKNOWN);
    tie("school", TieType.WORKS_WITH, "tuin", confirmed("2024-03"));
    assertThat(known(Point.CONFIRMED)).isEqualTo(Known.NO);
    tie("kerk", TieType.WORKS_WITH, "tuin", confirmed("2026-03"));
    assertThat(known(Point.CONFIRMED)).isEqualTo(Known.YES);
    assertThat(finding(Point.CONFIRMED).on()).isEqualTo(date("2026-03"));
  }

  @Test
  void shouldTellWhenPartsOfPartiesBeganAndEndedAndNothingOfResidents() {
    tie("mevrouw-de-wit", TieType.RUNS, "tuin", since("2015", "2016"));
    tie("gemeente", TieType.FUNDS, "tuin", since("2016", "2018"));
    tie("school", TieType.WORKS_WITH, "tuin", since("2030", null));

    assertThat(parts().events(GARDEN))
        .extracting(event -> event.on() + " " + event.began() + " " + event.actor())
        .containsExactly("2016 true gemeente", "2018 false gemeente");
    assertThat(parts().of(GARDEN)).hasSize(2);
  }

  @Test
  void shouldTellWhoStayedLeftAndCameAndHowManyThereWereThroughTheYears() {
    tie("school", TieType.WORKS_WITH, "tuin", since("2020", null));
    tie("kerk", TieType.WORKS_WITH, "tuin", since("2021", "2025-09"));
    tie("gemeente", TieType.FUNDS, "tuin", since("2026-02", null));
    tie("mevrouw-de-wit", TieType.RUNS, "tuin", since("2020", null));
    tie("tuin", TieType.MEETS_AT, "dorpshuis", since("2020", null));

    NetworkHealth network =
        NetworkHealth.of(GARDEN, day -> new Parts(actors, ties, day), DAY.minusYears(1), DAY);

    assertThat(network.stayed()).containsExactly(new ActorId("school"));
    assertThat(network.left()).containsExactly(new ActorId("kerk"));
    assertThat(network.joined()).containsExactly(new ActorId("gemeente"));
    assertThat(network.counts())
        .extracting(count -> count.day().getYear() + ":" + count.members())
        .containsExactly("2020:1", "2021:2", "2025:1", "2026:2");
  }

  @Test
  void shouldCountNobodyInANetworkWithoutTies() {
    NetworkHealth network =
        NetworkHealth.of(GARDEN, day -> new Parts(actors, ties, day), DAY.minusYears(1), DAY);

    assertThat(network)
        .isEqualTo(
            new NetworkHealth(
                DAY.minusYears(1),
                List.of(),
                List.of(),
                List.of(),
                List.of(new NetworkHealth.Count(DAY, 0))));
  }

  /** 002 L4366, L4372, L5175: three things grew out of Helden in de Wijk. */
  @Test
  void shouldTellOutOfWhatAnInitiativeGrewAndWhatGrewOutOfIt() {
    Web web = DemoFolder.read("laak-noord");
    Parts laak = new Parts(web.actors(), web.ties(), LocalDate.of(2013, 12, 31));

    assertThat(laak.ledTo(new ActorId("helden")))
        .extracting(ActorId::value)
        .containsExactly("ambassadeurs", "dare-to-be-smart", "tienernetwerk");
    assertThat(laak.grewOutOf(new ActorId("tienernetwerk"))).containsExactly(new ActorId("helden"));
    assertThat(laak.of(new ActorId("tienernetwerk")))
        .noneMatch(part -> part.tie().type() == TieType.GREW_OUT_OF);
  }
}
