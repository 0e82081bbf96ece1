package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From a suggestion to an agreed tie, to the picture that shows it; and what the questions tell.
 */
@OnTheDemo
@Tag("every")
class IntroductionWalkIT {
  private static final String AREA = "voorbeeldwijk";
  private static final int MOST_CLICKS = 15;

  private int clicks;

  private void click(Locator what) {
    what.click();
    clicks++;
  }

  private static Locator card(Screen screen, String pair) {
    return screen.page().locator("ww-introduction").filter(Steps.named(pair));
  }

  /** The buttons that do this with some tie. */
  private static Locator starting(Screen screen, String name) {
    return screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name + ": "));
  }

  @Test
  void shouldLeadFromASuggestionToAnAgreementThatThePictureShows(Screen screen) {
    screen.openKern(AREA, "Voorbeeldwijk");
    click(screen.link("Inzicht").last());
    click(screen.link("Wie zouden elkaar moeten ontmoeten?"));
    Locator first = screen.page().locator("ww-introduction").first();
    first.waitFor();
    String pair = first.getByRole(AriaRole.HEADING).innerText();
    Locator one = card(screen, pair);
    click(screen.button("Via wie? " + pair));
    assertThat(one.getByText("Wie ze aan elkaar kan voorstellen")).isVisible();
    screen.keepAs("introductions-ways");
    click(screen.button("Stel voor: " + pair));
    screen.page().keyboard().type("Koffie op dinsdag");
    click(one.getByText("Zet op de lijst"));

    assertThat(one).hasCount(0);
    Locator plan =
        screen.page().getByRole(AriaRole.LISTITEM).filter(Steps.named("Koffie op dinsdag"));
    assertThat(plan).containsText("voorgesteld");
    click(starting(screen, "Het is afgesproken").last());
    assertThat(plan.getByText("Het loopt")).isVisible();
    assertThat(plan.locator("p.soft")).containsText("afgesproken");
    screen.keepAs("introductions-agreed");

    click(plan.getByText("In het web"));
    screen.kern("Voorbeeldwijk");
    Locator panel = screen.page().locator("ww-panel");
    assertThat(panel).containsText(pair.split(" en ")[1]);
    screen.keepAs("introductions-in-the-web");
    assertThat(clicks).isLessThan(MOST_CLICKS);
    JsonNode planned = screen.ask("/v1/areas/" + AREA + "/introductions").path("planned");
    String tie =
        StreamSupport.stream(planned.spliterator(), false)
            .filter(known -> known.path("note").asText().equals("Koffie op dinsdag"))
            .map(known -> known.path("id").asText())
            .findFirst()
            .orElseThrow();
    JsonNode drawn = screen.ask("/v1/areas/" + AREA + "/web").path("ties");
    assertThat(StreamSupport.stream(drawn.spliterator(), false))
        .filteredOn(known -> known.path("id").asText().equals(tie))
        .singleElement()
        .satisfies(known -> assertThat(known.path("status").asText()).isEqualTo("agreed"));
  }

  @Test
  void shouldNeverSuggestWhatWasDeclinedUntilThatIsUndone(Screen screen) {
    screen.open("#/introductions/numansdorp");
    Locator last = screen.page().locator("ww-introduction").last();
    last.waitFor();
    String pair = last.getByRole(AriaRole.HEADING).innerText();
    screen.button("Niet doen: " + pair).click();
    screen.page().keyboard().type("Zij willen dit nu niet");
    screen.page().keyboard().press("Enter");

    assertThat(card(screen, pair)).hasCount(0);
    screen.page().reload();
    screen.page().locator("ww-introduction").first().waitFor();
    assertThat(card(screen, pair)).hasCount(0);
    screen.page().locator("summary").filter(Steps.named("Niet gedaan")).click();
    assertThat(screen.page().locator("ww-plans")).containsText("Zij willen dit nu niet");
    screen.keepAs("introductions-declined");

    starting(screen, "Toch weer voorstellen").first().click();
    assertThat(screen.page().locator("ww-plans")).not().containsText("Zij willen dit nu niet");
    screen.button("Tabel").click();
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText(pair.split(" en ")[0]);
  }

  @Test
  void shouldBeDoneByKeyboardAlone(Screen screen) {
    screen.open("#/insight/roosendaal-west");
    Locator link = screen.link("Wie zouden elkaar moeten ontmoeten?");
    link.waitFor();
    screen.tabTo(link);
    screen.page().keyboard().press("Enter");
    Locator first = screen.page().locator("ww-introduction").first();
    first.waitFor();
    String pair = first.getByRole(AriaRole.HEADING).innerText();
    screen.tabTo(screen.button("Stel voor: " + pair));
    screen.page().keyboard().press("Enter");
    screen.page().keyboard().press("Enter");

    assertThat(card(screen, pair)).hasCount(0);
    assertThat(screen.page().getByText("staan bij wat gepland is")).isVisible();
  }

  @Test
  void shouldTellWhatTheWebOfALaakNoordIs(Screen screen) throws IOException {
    screen.open("#/referrals/laak-noord");
    assertThat(
            screen
                .page()
                .getByText(
                    "24 komen samen bij Partners van Helden in de Wijk en het tienernetwerk, en"
                        + " onderling staan er 3 verbindingen: een ster."))
        .isVisible();
    screen.keepAs("referrals-star");

    Download saved =
        screen.page().waitForDownload(() -> screen.button("Tabel opslaan (CSV)").click());
    assertThat(Files.readString(saved.path())).contains("Fonds 1818").contains("komt daar samen");
  }

  @Test
  void shouldNameTheEmptyCellsAndLeadToWhoCouldMeet(Screen screen) {
    screen.open("#/crossing/numansdorp");
    assertThat(screen.page().getByText(Pattern.compile("vakjes zijn leeg"))).isVisible();
    assertThat(screen.page().locator("svg.matrix")).isVisible();
    screen.keepAs("crossing");
    screen.button("Tabel").click();
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("niets opgeschreven");
    screen.link("Wie zouden elkaar moeten ontmoeten?").click();
    assertThat(screen.heading("Wie zouden elkaar moeten ontmoeten?")).isVisible();
  }

  @Test
  void shouldTellWhereGroupsMeetAndWhichTablesCouldBeOne(Screen screen) {
    screen.open("#/meeting/" + AREA);
    assertThat(screen.page().getByText("Kan dat samen?")).isVisible();
    assertThat(screen.heading("Overleggen die deelnemers delen")).isVisible();
    screen.keepAs("meeting");
    screen.open("#/referrals/" + AREA);
    assertThat(screen.page().getByText(Pattern.compile("wegen van de één naar de ander")))
        .isVisible();
    screen.keepAs("referrals");
  }

  @Test
  void shouldTellWhoCarriesWithTheReasonsAndRankNoPeople(Screen screen) {
    screen.open("#/key-parties/numansdorp");
    assertThat(screen.heading("trekker")).isVisible();
    assertThat(screen.heading("De Buitensluis").first()).isVisible();
    assertThat(screen.page().getByText(Pattern.compile("^Draagt of organiseert")).first())
        .isVisible();
    screen.keepAs("key-parties");
    screen.button("Tabel").click();
    assertThat(screen.page().getByRole(AriaRole.TABLE))
        .containsText("welzijnscoördinator van Numansdorp");
  }

  @Test
  void shouldOfferNobodyElseToIntroduce(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open("#/introductions/" + AREA);
    assertThat(screen.heading("Dit is er niet")).isVisible();
    screen.open("#/insight/" + AREA);
    assertThat(screen.link("Hoe komen mensen bij hulp?")).isVisible();
    assertThat(screen.link("Wie zouden elkaar moeten ontmoeten?")).hasCount(0);
  }
}
