package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A club keeps its own card: signed in, and by a link that its coordinator made. */
@OnTheDemo
@Tag("every")
class CardIT {
  private static final String KERN = "voorbeeldwijk";
  private static final String NAME = "Voorbeeldwijk";
  private static final String CLUB = "v.v. De Vlasboys";

  @Test
  void shouldKeepTheCardByALinkThatIsTakenBackAfterwards(Screen screen) {
    KernPage kern = screen.openKern(KERN, NAME);
    Finder.withSlash(screen.page()).chooseByKeyboard(CLUB, "vereniging");
    Locator panel = kern.panelOf(CLUB);
    panel.getByText("Zelf laten bijhouden").click();
    screen.button("Link maken").click();
    String link = screen.page().locator("#fresh").inputValue();
    screen.keepAs("card-link");

    screen.page().context().clearCookies();
    screen.page().navigate("about:blank");
    screen.page().navigate(link);
    assertThat(screen.heading(CLUB)).isVisible();
    assertThat(screen.page().locator("ww-head nav a")).hasCount(0);
    screen.page().locator("#members").fill("321");
    screen.button("Bewaren").click();
    assertThat(screen.page().getByText("Bewaard.")).isVisible();
    assertThat(screen.page().getByText("Door jullie zelf nagekeken op")).isVisible();
    screen.keepAs("card-linked");
    screen.button("Activiteit toevoegen").click();
    screen.page().locator("ww-card-activities #name").fill("Walking football");
    screen.page().keyboard().press("Enter");
    assertThat(screen.page().getByText("\"Walking football\" is bewaard.")).isVisible();

    screen.signInAs("coordinator");
    screen.page().navigate("about:blank");
    screen.open("#/day/" + KERN);
    assertThat(screen.heading("Zelf doorgegeven")).isVisible();
    screen.page().locator("section[aria-labelledby=reported]").getByText(CLUB).click();
    assertThat(panel.getByText("321")).isVisible();
    panel.getByText("Zelf laten bijhouden").click();
    screen.button("Trek in").first().click();
    assertThat(screen.page().getByText("De link is ingetrokken.")).isVisible();

    screen.expectRefusal(404);
    screen.page().navigate("about:blank");
    screen.page().navigate(link);
    assertThat(screen.heading("Deze kaart is er niet")).isVisible();
  }

  @Test
  void shouldSayByKeyboardThatTheCardIsStillSo(Screen screen) {
    screen.signInAs("contact-person");
    screen.open("#/");
    screen.link("Onze kaart").click();
    assertThat(screen.page().locator("#so")).isVisible();
    screen.tabTo(screen.page().locator("#so"));
    screen.page().keyboard().press("Enter");
    assertThat(screen.page().getByText("Genoteerd: dit klopt vandaag.")).isVisible();
    screen.page().reload();
    assertThat(screen.page().getByText("Door jullie zelf nagekeken op")).isVisible();
  }
}
