package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkweb.insight.Together.Goal;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Member;
import org.junit.jupiter.api.Test;

/** The three goals of HEEL Numansdorp BEWEEGT (000 L793–L817), and who organises. */
class TogetherTests {
  private static final AreaCode NUMANSDORP = new AreaCode("numansdorp");
  private static final Predicate<Member> INSIDE =
      member -> {
        AreaCode home = member.facts().home().area();
        return home == null || home.equals(NUMANSDORP);
      };

  private static List<ActorId> ids(String... ids) {
    return List.of(ids).stream().map(ActorId::new).toList();
  }

  private static Together on(String day) {
    return Together.of(DemoFolder.parties("numansdorp", day), INSIDE);
  }

  /** The hoist of the pool was lent all along (000 L2338), tents and bus from 2016 (000 L1293). */
  @Test
  void shouldFindMoreThatIsSharedInNumansdorp() {
    assertThat(on("2014-12-31").shared())
        .isEqualTo(new Goal(ids("tillift"), List.of(), ids("bus", "partytenten", "zaal")));
    assertThat(on("2017-10-05").shared())
        .isEqualTo(new Goal(ids("bus", "partytenten", "tillift"), List.of(), ids("zaal")));
  }

  /** The evening walk (000 L621), the swimming (000 L617), the coffee (000 L1267). */
  @Test
  void shouldFindMoreThatIsOrganisedTogetherInNumansdorp() {
    assertThat(on("2014-12-31").organised().yes()).isEmpty();
    assertThat(on("2017-10-05").organised().yes())
        .isEqualTo(ids("avondvierdaagse", "dementiezwemmen", "koffieochtenden"));
    assertThat(on("2016-05-21").organised().yes()).contains(new ActorId("concert"));
  }

  /** The Christmas tournament was for members and is for everybody from 2016 (000 L1261). */
  @Test
  void shouldFindMoreThatIsOpenToEverybodyInNumansdorp() {
    assertThat(on("2014-12-31").open().yes()).isEmpty();
    assertThat(on("2017-10-05").open())
        .satisfies(
            open -> {
              assertThat(open.yes()).isEqualTo(ids("kersttoernooi"));
              assertThat(open.no()).isEqualTo(ids("bardienst", "oud-papier"));
              assertThat(open.unknown()).contains(new ActorId("avondvierdaagse"));
            });
  }

  /** All that is there is told once per goal, as reached, not reached or unknown. */
  @Test
  void shouldTellEveryActivityOnceInEachGoal() {
    Together now = on("2017-10-05");

    for (Goal goal : List.of(now.organised(), now.open())) {
      assertThat(goal.yes()).doesNotContainAnyElementsOf(goal.no());
      assertThat(goal.unknown())
          .doesNotContainAnyElementsOf(goal.yes())
          .doesNotContainAnyElementsOf(goal.no());
    }
    assertThat(size(now.organised())).isEqualTo(size(now.open()));
  }

  private static int size(Goal goal) {
    return goal.yes().size() + goal.no().size() + goal.unknown().size();
  }

  /** The middle field carries more as time goes on, besides the professionals (000 L1400). */
  @Test
  void shouldCountWhoOrganisesByLevel() {
    OrganiserMix before = OrganiserMix.of(DemoFolder.parties("numansdorp", "2014-12-31"), INSIDE);
    OrganiserMix now = OrganiserMix.of(DemoFolder.parties("numansdorp", "2017-10-05"), INSIDE);

    assertThat(before.citizens()).isZero();
    assertThat(now.citizens()).isPositive();
    assertThat(now.middle()).isGreaterThan(before.middle());
    assertThat(now.nobody()).contains(new ActorId("concert-navolging"));
  }

  @Test
  void shouldFindNothingInAnEmptyWeb() {
    PartyWeb empty = new PartyWeb(List.of(), List.of(), LocalDate.of(2020, 1, 1));
    Goal none = new Goal(List.of(), List.of(), List.of());

    assertThat(Together.of(empty, INSIDE)).isEqualTo(new Together(none, none, none));
    assertThat(OrganiserMix.of(empty, INSIDE)).isEqualTo(new OrganiserMix(0, 0, 0, 0, List.of()));
  }
}
