package nl.wijkweb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.calendar.Clash.Why;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaTests {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
  private static final String SATURDAY =
      "DTSTART:20260103T090000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY";
  private static final String LATER = "DTSTART:20260103T100000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY";

  private final Village village = new Village();

  @BeforeEach
  void giveEachClubADuty() {
    village.with(ActorKind.CLUB, "band", null, null);
    village.with(ActorKind.CLUB, "football", null, null);
    village.with(ActorKind.ACTIVITY, "paper", OpenTo.MEMBERS, SATURDAY);
    village.with(ActorKind.ACTIVITY, "bar", OpenTo.MEMBERS, LATER);
    village.tie("band", TieType.ORGANISES, "paper");
    village.tie("football", TieType.ORGANISES, "bar", Contribution.PEOPLE);
  }

  private void share() {
    village.tie("football", TieType.WORKS_WITH, "band", Contribution.PEOPLE);
  }

  private Agenda agenda() {
    return Agenda.of(village.web(DAY), DAY, 2);
  }

  private static List<ActorId> ids(String... ids) {
    return List.of(ids).stream().map(ActorId::new).toList();
  }

  @Test
  void shouldFindDutiesThatClashForPeopleWhomGroupsSayTheyShare() {
    share();

    Agenda agenda = agenda();

    assertThat(agenda.from()).isEqualTo("2026-06-01");
    assertThat(agenda.until()).isEqualTo("2026-06-14");
    assertThat(agenda.sharing()).containsExactly(ids("band", "football"));
    assertThat(agenda.clashes())
        .containsExactly(
            new Clash(
                Why.PEOPLE,
                new ActorId("bar"),
                new ActorId("paper"),
                ids("football", "band"),
                List.of(LocalDate.of(2026, 6, 6), LocalDate.of(2026, 6, 13)),
                true));
  }

  @Test
  void shouldTakeNothingFromListsOfMembersOrFromWorkingTogether() {
    village.with(ActorKind.RESIDENT, "joop", null, null);
    village.tie("joop", TieType.MEMBER_OF, "band");
    village.tie("joop", TieType.MEMBER_OF, "football");
    village.tie("football", TieType.WORKS_WITH, "band");

    assertThat(agenda().clashes()).isEmpty();
  }

  @Test
  void shouldNotCallItADutyWhenAGroupIsKnownToBringSomethingElse() {
    share();
    village.with(ActorKind.ACTIVITY, "fair", OpenTo.EVERYONE, SATURDAY);
    village.tie("football", TieType.ORGANISES, "fair", Contribution.SPACE, Contribution.MONEY);

    assertThat(agenda().clashes()).extracting(Clash::one).containsExactly(new ActorId("bar"));
  }

  @Test
  void shouldNotBeSureWhenTheHoursAreNotKnown() {
    share();
    village.with(ActorKind.ACTIVITY, "match", OpenTo.EVERYONE, "DTSTART;VALUE=DATE:20260606");
    village.tie("football", TieType.ORGANISES, "match");

    assertThat(agenda().clashes())
        .filteredOn(clash -> clash.one().equals(new ActorId("match")))
        .singleElement()
        .satisfies(clash -> assertThat(clash.sure()).isFalse());
  }

  @Test
  void shouldFindTwoInOnePlaceAndWhatIsWhereItIsClosed() {
    village.with(ActorKind.PLACE, "hall", null, "DTSTART;VALUE=DATE:20260608\nDURATION:P1W");
    village.at("paper", "hall");
    village.at("bar", "hall");

    Agenda agenda = agenda();

    assertThat(agenda.clashes())
        .extracting(clash -> clash.why() + " " + clash.one() + " " + clash.days())
        .containsExactly(
            "PLACE bar [2026-06-06]", "CLOSED bar [2026-06-13]", "CLOSED paper [2026-06-13]");
    assertThat(agenda.happenings()).hasSize(4).noneMatch(one -> one.what().value().equals("hall"));
  }

  @Test
  void shouldNameTheWeeksWithoutAnythingForEverybody() {
    assertThat(agenda().emptyWeeks())
        .containsExactly(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 8));
    village.with(ActorKind.ACTIVITY, "coffee", OpenTo.EVERYONE, "DTSTART:20260609T100000");

    assertThat(agenda().emptyWeeks()).containsExactly(LocalDate.of(2026, 6, 1));
  }

  @Test
  void shouldTellOfWhatItDoesNotKnowTheTime() {
    village.with(ActorKind.ACTIVITY, "bingo", OpenTo.EVERYONE, null);
    village.with(ActorKind.ACTIVITY, "walk", OpenTo.EVERYONE, "elke woensdag");

    assertThat(agenda().undated()).containsExactly(new ActorId("bingo"));
    assertThat(agenda().unreadable()).containsExactly(new ActorId("walk"));
  }

  @Test
  void shouldProposeTimesThatClashLeast() {
    share();

    List<Slot> slots = Slots.of(village.web(DAY), new ActorId("bar"), DAY);

    assertThat(slots).hasSize(Slots.MOST).allMatch(slot -> slot.clashes() == 0);
    assertThat(slots.get(0).day().getValue()).isEqualTo(6);
    assertThat(slots).noneMatch(slot -> slot.day().getValue() == 6 && slot.start().getHour() == 10);
  }

  @Test
  void shouldBeEmptyInAnEmptyWeb() {
    Agenda empty = Agenda.of(new Village().web(DAY), DAY, 1);

    assertThat(empty.happenings()).isEmpty();
    assertThat(empty.clashes()).isEmpty();
    assertThat(empty.emptyWeeks()).hasSize(1);
    assertThat(Slots.of(new Village().web(DAY), new ActorId("none"), DAY)).hasSize(Slots.MOST);
  }
}
