package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From an offer and a need to a tie that is agreed, or to never again. */
@OnTheDemo
@Tag("every")
class MarketWalkIT {
  private static final String MARKET = "#/market/voorbeeldwijk";

  private static Locator card(Screen screen, String pair) {
    return screen.page().locator("ww-pairing").filter(Steps.named(pair));
  }

  private static Locator firstCard(Screen screen) {
    Locator first = screen.page().locator("ww-pairing").first();
    first.waitFor();
    return first;
  }

  @Test
  void shouldLeadFromAnOfferToAnAgreement(Screen screen) {
    screen.open("#/insight/voorbeeldwijk");
    screen.link("Wie heeft wat een ander zoekt?").click();
    String pair = firstCard(screen).getByRole(AriaRole.HEADING).innerText();
    screen.keepAs("market");
    screen.button("Stel voor: " + pair).click();
    screen.page().keyboard().type("Volgende week bellen");
    screen.page().keyboard().press("Enter");

    assertThat(card(screen, pair)).hasCount(0);
    Locator plan =
        screen
            .page()
            .locator("ww-plans")
            .getByRole(AriaRole.LISTITEM)
            .filter(Steps.named("Volgende week bellen"));
    assertThat(plan).containsText("Aanbod:");
    plan.getByText("Het is afgesproken").click();
    assertThat(plan.getByText("Het loopt")).isVisible();
    screen.keepAs("market-agreed");
  }

  @Test
  void shouldNeverSuggestWhatWasDeclined(Screen screen) {
    screen.open(MARKET);
    Locator last = screen.page().locator("ww-pairing").last();
    last.waitFor();
    String pair = last.getByRole(AriaRole.HEADING).innerText();
    screen.button("Niet doen: " + pair).click();
    screen.page().keyboard().type("Past toch niet");
    screen.page().keyboard().press("Enter");

    assertThat(card(screen, pair)).hasCount(0);
    screen.page().reload();
    firstCard(screen);
    assertThat(card(screen, pair)).hasCount(0);
    screen.page().locator("summary").filter(Steps.named("Niet gedaan")).click();
    assertThat(screen.page().locator("ww-plans")).containsText("Past toch niet");
  }

  @Test
  void shouldPutTogetherByHandAndByKeyboard(Screen screen) {
    screen.open("#/market/numansdorp");
    Locator need = screen.field("Welke vraag?");
    need.waitFor();
    need.selectOption(new SelectOption().setIndex(1));
    screen.field("Welk aanbod?").selectOption(new SelectOption().setIndex(5));
    screen.tabTo(screen.button("Zet dit paar op de lijst"));
    screen.page().keyboard().press("Enter");

    assertThat(screen.page().locator("ww-plans")).containsText("Vraag:");
    screen.button("Tabel").first().click();
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("wie zoekt");
  }

  @Test
  void shouldBeForTheCoordinatorAlone(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open(MARKET);
    assertThat(screen.heading("Dit is er niet")).isVisible();
  }
}
