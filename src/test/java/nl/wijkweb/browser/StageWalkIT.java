package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a kern does together and how far it is: money, sharing, initiatives, and the steps that
 * people say.
 */
@OnTheDemo
@Tag("every")
class StageWalkIT {
  private static Locator said(Screen screen) {
    return screen.page().getByRole(AriaRole.STATUS).filter(Steps.named("."));
  }

  private static Locator line(Screen screen, String text) {
    return screen.page().getByRole(AriaRole.LISTITEM).filter(Steps.named(text)).first();
  }

  @Test
  void shouldFindTheMoneyThatComesBackInTilburg(Screen screen) {
    screen.open("#/insight/tilburg");
    screen.link("Waar komt geld vandaan, en waar gaat het heen?").click();
    screen.page().getByLabel("Stand op").selectOption("2013-12-31");

    assertThat(
            screen
                .page()
                .getByText("Gemeente Tilburg → Tilburg Akkoord → Gemeente Tilburg")
                .first())
        .isVisible();
    assertThat(screen.heading("Geld dat terugkomt")).isVisible();
    assertThat(screen.page().locator("svg.money path.round")).hasCount(2);
    assertThat(line(screen, "komt binnen")).containsText("200.000");
    assertThat(line(screen, "komt binnen")).containsText("60.000");
    screen.keepAs("money");
    screen.button("Tabel").click();
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("bedrag weten we niet");
    screen.link("Wat als iets wegvalt, en wat is kwetsbaar?").click();
    assertThat(screen.heading("Wat is hier kwetsbaar?")).isVisible();
  }

  @Test
  void shouldTellTheThreeGoalsOfNumansdorpOnTwoDays(Screen screen) {
    screen.open("#/together/numansdorp?van=2014-12-31&tot=2017-12-31");

    assertThat(said(screen).last()).containsText("van 1 naar 3 gedeelde voorzieningen (van de 4)");
    assertThat(screen.heading("Samen is meer")).isVisible();
    assertThat(screen.page().getByText("Partytenten van Stichting Nu").first()).isVisible();
    screen.keepAs("together");
    screen.page().getByLabel("Vergelijk met").selectOption("2016-12-31");
    assertThat(said(screen).last()).containsText("31 december 2016");
    screen.button("Tabel").click();
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("open voor iedereen");
  }

  @Test
  void shouldPlaceTheEightInitiativesAndSayWhereTiesTellOtherwise(Screen screen) {
    screen.open("#/initiatives/acht-initiatieven?tot=2014-12-31");

    assertThat(said(screen).last()).containsText("Er zijn 8 initiatieven. Van 8");
    assertThat(screen.page().locator("svg.triangle circle.said")).hasCount(8);
    assertThat(screen.page().locator("svg.triangle path.trail").first()).isAttached();
    assertThat(screen.page().getByRole(AriaRole.ROW).filter(Steps.named("Kulturhus")).first())
        .containsText("ja");
    screen.keepAs("initiatives");
  }

  @Test
  void shouldSayByKeyboardHowAnInitiativeStandsAndTakeItBack(Screen screen) {
    screen.open("#/initiatives/beltrum");
    Locator say = screen.page().locator("ww-marks summary").first();
    say.waitFor();
    screen.tabTo(say);
    screen.page().keyboard().press("Enter");
    Locator form = screen.page().locator("ww-marks form").first();
    form.getByLabel("wat").selectOption("mature");
    form.getByLabel("vanaf").fill("2014");
    form.getByLabel("vanaf").press("Enter");

    assertThat(screen.page().getByText(Pattern.compile("Gezegd: volwassen")).first()).isVisible();
    Locator card = screen.page().locator(".each > li").first();
    assertThat(card).containsText("Mensen zeggen: volwassen");
    assertThat(marks(screen, "/v1/areas/beltrum/initiatives")).containsOnlyOnce("mature");
    screen.keepAs("initiatives-said");
    card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Haal weg: volwassen"))
        .click();
    assertThat(card).containsText("Niemand heeft gezegd");
    assertThat(marks(screen, "/v1/areas/beltrum/initiatives")).doesNotContain("mature");
  }

  /** The marks that were given to the initiatives of an area. */
  private static List<String> marks(Screen screen, String path) {
    return screen.ask(path).path("initiatives").findValuesAsText("mark");
  }

  @Test
  void shouldSayHowFarAnAreaIsAndTellWhatIsThereAlready(Screen screen) {
    screen.open("#/stage/numansdorp?tot=2017-12-31");
    assertThat(said(screen).last())
        .containsText("Mensen zeggen: ontmoeten en het wijkweb in kaart, samen in actie");
    assertThat(screen.heading("Wat er al is")).isVisible();
    assertThat(line(screen, "groepen en organisaties")).isVisible();
    screen.keepAs("stage");

    screen.page().locator("ww-marks summary").click();
    Locator form = screen.page().locator("ww-marks form");
    form.getByLabel("wat").selectOption("knowing-each-other");
    form.getByLabel("vanaf").fill("2016");
    screen.button("Zeg dit").click();

    assertThat(said(screen).last()).containsText("elkaar kennen");
    assertThat(screen.ask("/v1/areas/numansdorp/stage").path("said").toString())
        .contains("knowing-each-other");
    screen.open("#/changes/numansdorp");
    assertThat(screen.page().getByText("Gezegd hoe het gebied ervoor staat").first()).isVisible();
  }

  /** 002 L2053–L2087: two begin, six work it out, and in 2014 the whole village joins. */
  @Test
  void shouldShowHowBeltrumGrewPerPhase(Screen screen) {
    screen.open("#/time/beltrum?van=2008-12-31&tot=2014-12-31");
    Steps.awaitPhases(screen);
    Locator phases = screen.page().locator("ww-phases button");

    int before = 0;
    for (String year : List.of("2008", "2011", "2014")) {
      JsonNode web = screen.ask("/v1/areas/beltrum/web?asOf=" + year + "-12-31");
      assertThat(web.path("actors").size()).as(year).isGreaterThan(before);
      assertThat(phases.filter(Steps.named(year)).first())
          .containsText(web.path("ties").size() + " verbinding");
      before = web.path("actors").size();
    }
  }

  @Test
  void shouldLetTheWijkteamReadButNotSay(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open("#/stage/voorbeeldwijk");
    assertThat(screen.heading("Wat er al is")).isVisible();
    assertThat(screen.page().locator("ww-marks")).hasCount(0);
  }
}
