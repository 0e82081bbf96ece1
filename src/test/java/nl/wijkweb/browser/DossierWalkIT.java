package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How firmly an initiative stands and its dossier: read, written and printed. */
@OnTheDemo
@Tag("every")
class DossierWalkIT {
  private static Locator health(Screen screen, String question) {
    return screen.page().locator("ul.health > li").filter(Steps.named(question));
  }

  private static void openKulturhus(Screen screen) {
    screen.open("#/dossier/beltrum");
    screen.link("Kulturhus Beltrum").click();
    assertThat(screen.heading("Gezondheidskaart")).isVisible();
  }

  /** 002 L2122, L1870: who carries it, and out of what it grew. */
  @Test
  void shouldTellOfTheKulturhusWhatTheWebShowsAndWhatNobodyKnows(Screen screen) {
    screen.open("#/initiatives/beltrum");
    screen.link("Dossier van Kulturhus Beltrum").click();

    assertThat(health(screen, "iemand die trekt")).containsText("Stichting Kulturhus Beltrum");
    assertThat(health(screen, "iemand die trekt").locator(".known")).hasText("ja");
    assertThat(health(screen, "zes weken").locator(".known")).hasText("weten we niet");
    assertThat(screen.page().getByText("Ontstaan uit:")).containsText("Accommodatieonderzoek");
    assertThat(screen.page().locator("ol.line > li").first()).containsText("2008");
    assertThat(screen.page().getByText("Eén plek voor het hele dorp").first()).isVisible();
    screen.keepAs("dossier");
    screen.button("Tabel").click();
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("Is er een plek?");
  }

  @Test
  void shouldWriteAFieldAndSayAFactorByKeyboard(Screen screen) {
    openKulturhus(screen);
    screen.tabTo(screen.page().getByLabel("Schrijf of verander: Mijlpalen"));
    screen.page().keyboard().press("Enter");
    assertThat(screen.page().locator("ww-written textarea")).isFocused();
    screen.page().keyboard().press("Control+A");
    screen.page().keyboard().type("2009-03 Eerste praatavond");
    screen.tabTo(screen.button("Bewaar"));
    screen.page().keyboard().press("Enter");
    Locator line = screen.page().locator("ol.line > li").filter(Steps.named("praatavond"));
    assertThat(line).containsText("maart 2009");

    Locator yes =
        screen
            .page()
            .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Burgerkracht"))
            .getByRole(AriaRole.BUTTON)
            .filter(Steps.named("ja"))
            .first();
    screen.tabTo(yes);
    screen.page().keyboard().press("Enter");
    assertThat(screen.page().locator("ww-factors li").first()).containsText("ja, gezegd op");

    screen.page().reload();
    assertThat(line).containsText("maart 2009");
    assertThat(yes).hasAttribute("aria-pressed", "true");
    screen.keepAs("dossier-written");
  }

  @Test
  void shouldPrintOnAFewPages(Screen screen) {
    openKulturhus(screen);
    Steps.printSheet(screen);
    assertThat(screen.page().locator("#print ww-dossier-sheet h1")).hasText("Kulturhus Beltrum");
    assertThat(Paper.print(screen, "dossier-a4")).as("pages").isBetween(1L, 4L);
  }

  @Test
  void shouldLetTheWijkteamReadAndNotWrite(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open("#/dossier/voorbeeldwijk");
    screen.link("Wijktuin").click();

    assertThat(screen.heading("Gezondheidskaart")).isVisible();
    assertThat(screen.page().getByLabel("Schrijf of verander: Het idee")).hasCount(0);
    assertThat(screen.page().locator("ww-factors button")).hasCount(0);
  }
}
