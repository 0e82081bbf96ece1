package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.CHURCH;
import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.CROWDED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrowdedRuleTests {
  private static Life crowd() {
    return aLife()
        .with(ORGANISATION, 2, "a", "b", "c")
        .with(PROFESSIONAL, "pa", "pb")
        .tie("she CLIENT_OF a", "b SUPPORTS she agreed", "c GUARDIAN_OF she");
  }

  @Test
  void shouldBeThereFromThreeOrganisationsWithoutOneWhoCoordinates() {
    present(CROWDED, crowd(), "a", "b", "c");
    present(CROWDED, crowd().asked("all", "2026-05", "content"), "a", "b", "c");
    present(
        CROWDED,
        crowd().tie("pa COORDINATES_FOR she", "pb COORDINATES_FOR she"),
        "a",
        "b",
        "c",
        "pa",
        "pb");
    absent(CROWDED, crowd().tie("pa COORDINATES_FOR she"));
    present(CROWDED, crowd().tie("pa COORDINATES_FOR she agreed"), "a", "b", "c", "pa");
  }

  @Test
  void shouldCountAProfessionalAsTheirEmployerAndNoOneElse() {
    Life two =
        aLife()
            .with(ORGANISATION, 2, "a", "b")
            .with(CHURCH, 1, "church")
            .with(PROFESSIONAL, "pa")
            .tie("pa WORKS_FOR a", "pa SUPPORTS she", "she CLIENT_OF a", "she CLIENT_OF b")
            .tie("church SUPPORTS she", "neighbour SUPPORTS she", "she CUSTOMER_OF shop");

    absent(CROWDED, two);
    unknown(CROWDED, Question.FOR_WHOM, two.with(PROFESSIONAL, "free").tie("free SUPPORTS she"));
  }

  @Test
  void shouldCountThoseOfAHouseholdTogether() {
    Life home =
        aLife()
            .inHousehold("h1", Life.SHE, "child")
            .with(ORGANISATION, 2, "a", "b", "c")
            .with(PROFESSIONAL, "p")
            .tie("she CLIENT_OF a", "child CLIENT_OF b", "child CLIENT_OF c");

    assertThat(home.on(Judged.DAY, CROWDED).state()).isEqualTo(State.PRESENT);
    absent(CROWDED, home.tie("p COORDINATES_FOR she", "p COORDINATES_FOR child"));
    absent(CROWDED, aLife());
  }

  /** Who comes for her child is not for the viewer: it may be three in all. */
  @Test
  void shouldNotKnowWhenTheTiesOfTheHouseholdAreWithheld() {
    Life home =
        aLife()
            .inHousehold("h1", Life.SHE, "child")
            .withheld("child")
            .with(ORGANISATION, 2, "a", "b", "c")
            .tie("she CLIENT_OF a", "she CLIENT_OF b");

    unknown(CROWDED, Question.HOUSEHOLD, home);
    present(CROWDED, home.tie("she CLIENT_OF c"), "a", "b", "c");
  }
}
