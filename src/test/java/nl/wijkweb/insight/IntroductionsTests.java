package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkweb.insight.Introduction.Reason;
import nl.wijkweb.insight.Introduction.Why;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionsTests {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private void with(ActorKind kind, String id, String domain, Offering offering) {
    ActorFacts facts =
        new ActorFacts(
            new Standing(
                domain.isEmpty() ? List.of() : List.of(new DomainId(domain)),
                null,
                List.of(),
                null),
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            offering,
            List.of());
    actors.add(new Actor(new ActorId(id), kind, facts, Details.named(id)));
  }

  private void with(ActorKind kind, String... ids) {
    for (String id : ids) {
      with(kind, id, "", Offering.UNKNOWN);
    }
  }

  private static Offering offering(List<String> group, List<String> offers, List<String> seeks) {
    return new Offering(null, null, null, null, group, offers, seeks);
  }

  private static Offering group(String... names) {
    return offering(List.of(names), List.of(), List.of());
  }

  private void tie(String from, TieType type, String to) {
    ties.add(Tie.of(new ActorId(from), type, new ActorId(to)));
  }

  private void tie(String from, String to, TieStatus status, String endReason, Period period) {
    Tie bare = Tie.of(new ActorId(from), TieType.WORKS_WITH, new ActorId(to));
    Course course = new Course(status, period, endReason, null, null, null, null, null);
    ties.add(
        new Tie(
            null,
            bare.from(),
            bare.type(),
            bare.to(),
            course,
            bare.bond(),
            bare.help(),
            bare.terms(),
            bare.provenance(),
            null));
  }

  private List<Introduction> found() {
    return Introductions.of(new PartyWeb(actors, ties, DAY));
  }

  private static List<Why> reasons(Introduction one) {
    return one.reasons().stream().map(Reason::why).toList();
  }

  @Test
  void shouldFindNothingInAnEmptyWeb() {
    assertThat(found()).isEmpty();
  }

  @Test
  void shouldTellAllReasonsForAPairTogether() {
    with(
        ActorKind.CLUB,
        "band",
        "arts",
        offering(List.of("Jeugd"), List.of(), List.of("zaal op woensdag")));
    with(
        ActorKind.ORGANISATION,
        "home",
        "secondary-care",
        offering(List.of("jeugd "), List.of("een ZAAL met keuken"), List.of()));
    with(ActorKind.SHOP, "bakery", "commerce", Offering.UNKNOWN);
    tie("band", TieType.WORKS_WITH, "bakery");
    tie("bakery", TieType.WORKS_WITH, "home");

    assertThat(found()).hasSize(1);
    Introduction only = found().get(0);

    assertThat(reasons(only))
        .containsExactly(
            Why.OFFER_MEETS_NEED, Why.SAME_TARGET_GROUP, Why.TWO_STEPS, Why.EMPTY_CELL);
    assertThat(only.reasons().get(0).words())
        .containsExactly("een ZAAL met keuken", "zaal op woensdag");
    assertThat(only.reasons().get(0).actors())
        .containsExactly(new ActorId("home"), new ActorId("band"));
    assertThat(only.reasons().get(2).actors()).containsExactly(new ActorId("bakery"));
    assertThat(only.reasons().get(3).words()).containsExactly("arts", "secondary-care");
  }

  @Test
  void shouldNotTakeADayForAnOffer() {
    with(
        ActorKind.CLUB, "band", "", offering(List.of(), List.of("oefenen op woensdag"), List.of()));
    with(ActorKind.CLUB, "choir", "", offering(List.of(), List.of(), List.of("zaal op woensdag")));

    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROPOSED", "AGREED", "ACTIVE", "PAUSED", "ENDED"})
  void shouldNeverSuggestTwoWhoHaveOrHadATie(String status) {
    with(ActorKind.CLUB, "band", "", group("jeugd"));
    with(ActorKind.CLUB, "choir", "", group("jeugd"));
    assertThat(found()).hasSize(1);

    tie("choir", "band", TieStatus.valueOf(status), null, Period.UNKNOWN);

    assertThat(found()).isEmpty();
  }

  @Test
  void shouldNeverSuggestAgainWhatWasDeclinedAndDrawItNowhere() {
    with(ActorKind.CLUB, "band", "", group("jeugd"));
    with(ActorKind.CLUB, "choir", "", group("jeugd"));
    PartialDate day = PartialDate.of(DAY);
    tie("band", "choir", TieStatus.PROPOSED, Course.DECLINED, new Period(day, day));

    assertThat(found()).isEmpty();
    assertThat(Introductions.of(new PartyWeb(actors, ties, DAY.plusYears(9)))).isEmpty();
    assertThat(Comparison.of(actors, ties, DAY.minusYears(1), DAY).appeared()).isEmpty();
    ties.clear();
    assertThat(found()).hasSize(1);
  }

  @Test
  void shouldTakeThoseAtOneTableOrWithOneCarrierForAcquainted() {
    with(ActorKind.CLUB, "band", "", group("jeugd"));
    with(ActorKind.CLUB, "choir", "", group("jeugd"));
    with(ActorKind.CONSULTATION, "table");
    tie("band", TieType.TAKES_PART_IN, "table");
    assertThat(found()).hasSize(1);
    tie("choir", TieType.TAKES_PART_IN, "table");
    assertThat(found()).isEmpty();

    ties.clear();
    with(ActorKind.ORGANISATION, "home");
    tie("home", TieType.ORGANISES, "band");
    tie("home", TieType.ORGANISES, "choir");
    assertThat(found()).isEmpty();
  }

  @Test
  void shouldTakeWhatSomebodyDoesAtWorkForDoneByTheirEmployer() {
    with(ActorKind.CLUB, "band", "", group("jeugd"));
    with(ActorKind.ORGANISATION, "school", "", group("jeugd"));
    with(ActorKind.PROFESSIONAL, "teacher");
    tie("teacher", TieType.WORKS_FOR, "school");
    assertThat(found()).hasSize(1);

    tie("teacher", TieType.WORKS_WITH, "band");

    assertThat(found()).isEmpty();
  }

  @Test
  void shouldNotLetTwoPlacesMeet() {
    with(ActorKind.PLACE, "square", "", group("jeugd"));
    with(ActorKind.PLACE, "pool", "", group("jeugd"));

    assertThat(found()).isEmpty();
  }

  /** On random webs: told once, never who has a tie, never a resident, whatever the order. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldHoldOnRandomWebs(long seed) {
    Random random = new Random(seed);
    ActorKind[] kinds = ActorKind.values();
    String[] groups = {"jeugd", "ouderen", "vrouwen"};
    for (int i = 0; i < 40; i++) {
      with(
          kinds[random.nextInt(kinds.length)],
          "a" + i,
          random.nextBoolean() ? "arts" : "clubs",
          group(groups[random.nextInt(groups.length)]));
    }
    for (int i = 0; i < 60; i++) {
      int from = random.nextInt(40);
      int to = (from + 1 + random.nextInt(39)) % 40;
      TieStatus status = TieStatus.values()[random.nextInt(5)];
      tie("a" + from, "a" + to, status, null, Period.UNKNOWN);
    }

    List<Introduction> found = found();
    assertThat(found).isNotEmpty();
    Set<Pair> told = new HashSet<>();
    PartyWeb web = new PartyWeb(actors, ties, DAY);
    for (Introduction one : found) {
      assertThat(told.add(new Pair(one.one(), one.other()))).isTrue();
      assertThat(ties)
          .noneMatch(tie -> Pair.of(tie.from(), tie.to()).equals(Pair.of(one.one(), one.other())));
      assertThat(web.isParty(one.one()) && web.isParty(one.other())).isTrue();
    }
    Collections.shuffle(actors, random);
    Collections.shuffle(ties, random);
    assertThat(found()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "numansdorp,2017-10-05",
    "voorbeeldwijk,2026-11-15",
    "laak-noord,2013-12-31",
    "almere,2013-12-31",
    "beltrum,2014-12-31",
    "roosendaal-west,2014-12-31"
  })
  void shouldSuggestNoResidentAndNobodyWhoKnowsTheOtherInADemoWeb(String name, String day) {
    Web web = DemoFolder.read(name);
    PartyWeb parties = new PartyWeb(web.actors(), web.ties(), LocalDate.parse(day));
    List<Introduction> found = Introductions.of(parties);

    assertThat(found).isNotEmpty();
    for (Introduction one : found) {
      for (ActorId id : Arrays.asList(one.one(), one.other())) {
        ActorKind kind =
            web.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().kind();
        assertThat(kind.isPrivatePerson()).isFalse();
      }
      assertThat(web.ties())
          .noneMatch(tie -> Pair.of(tie.from(), tie.to()).equals(Pair.of(one.one(), one.other())));
    }
  }
}
