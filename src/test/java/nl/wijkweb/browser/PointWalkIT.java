package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A resident writes what is missed; the coordinator publishes it and puts it on the agenda. */
@OnTheDemo
@Tag("every")
class PointWalkIT {
  private static final String PAGE = "#/points/voorbeeldwijk";
  private static final String BENCH = "Een bankje bij de speeltuin.";

  @Test
  void shouldCarryWhatAResidentWritesToTheAgendaAndToTheClubThatTakesItUp(Screen screen) {
    comeIn(screen, "resident");
    screen.widen(Screen.PHONE);
    screen.button("Schrijf iets op").click();
    screen.field("Waar hoort het?").selectOption("missed");
    screen.page().locator("ww-point-form #text").fill(BENCH);
    screen.button("Versturen").click();
    Locator said = screen.page().getByText("leest het eerst");
    assertThat(said).isVisible();
    assertThat(screen.page().getByText(BENCH)).hasCount(0);
    screen.keepAs("points-375");

    screen.widen(1280);
    comeIn(screen, "coordinator");
    assertThat(screen.heading("Binnengekomen: 1")).isVisible();
    screen.button("Publiceren: " + BENCH).click();
    assertThat(screen.page().getByText("Het punt staat nu op de bladzijde.")).isVisible();
    screen.button("Ongedaan maken").click();
    assertThat(screen.heading("Binnengekomen: 1")).isVisible();
    screen.button("Veranderen: " + BENCH).click();
    screen.field("Waar hoort het?").selectOption("agenda");
    screen.page().locator("ww-point-form #status").selectOption("taken-up");
    screen.page().locator("ww-point-form #on").fill("2026-03-01");
    screen
        .page()
        .locator("ww-point-form #takers")
        .selectOption(new SelectOption().setLabel("v.v. De Vlasboys"));
    screen.page().locator("ww-point-form #gap").selectOption("street");
    screen.page().locator("ww-point-form #one").fill("Lijsterstraat");
    screen.field("Iedereen die dit web mag zien, ziet dit punt").check();
    screen.keepAs("points-form");
    screen.button("Bewaren").click();
    assertThat(screen.page().getByText("Het punt is bewaard.")).isVisible();
    assertThat(screen.page().getByText("opgepakt 1 maart 2026")).isVisible();
    assertThat(screen.link("niemand bekend in Lijsterstraat")).isVisible();
    screen.keepAs("points");

    screen.link("v.v. De Vlasboys").click();
    assertThat(screen.page().locator("ww-actor-points").getByText(BENCH)).isVisible();
    screen.link("Staat op de agenda").click();
    comeIn(screen, "resident");
    assertThat(screen.page().getByText(BENCH)).isVisible();
    assertThat(screen.button("Veranderen: " + BENCH)).hasCount(0);
  }

  private static void comeIn(Screen screen, String role) {
    screen.page().navigate("about:blank");
    screen.signInAs(role);
    screen.open(PAGE);
  }
}
