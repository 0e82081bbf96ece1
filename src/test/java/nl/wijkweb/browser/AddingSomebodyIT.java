package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the figure of a personal wijkweb somebody is added in three clicks. */
@Tag("every")
@OnTheDemo
class AddingSomebodyIT {
  private static final String WANDA = "p-01";
  private static final String CEES = "Cees Vermaat";

  @Test
  void shouldAddSomebodyOfTheNearCircleInThreeClicks(Screen screen) {
    PersonPage cees = PersonPage.visited(screen, WANDA, CEES);
    String asked = "[aria-label*='gevraagd']";
    int told = cees.figure().locator(".place" + asked).count();
    screen.button("+ Iemand toevoegen").click();
    screen.keepAs("adding-who");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.button("kleinkind").click();
    assertThat(screen.field("Voornaam of rol")).hasValue("kleinkind");
    screen.keepAs("adding-name");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.button("Bewaren").click();

    assertThat(cees.status()).hasText("Toegevoegd. kleinkind staat nu bij: Naasten.");
    assertThat(cees.other("kleinkind")).isFocused();
    assertThat(cees.other("kleinkind"))
        .hasAttribute("aria-label", Pattern.compile("iemand uit de kring"));
    assertThat(cees.figure().locator(".place" + asked)).hasCount(told);
    screen.keepAs("adding-done");
    screen.button("Tabel").click();
    assertThat(
            screen
                .page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("kleinkind"))
                .first())
        .containsText("weten we niet");
    cees.part("Gesprekken").click();
    assertThat(screen.page().locator("ww-conversations")).containsText("Er is nog geen gesprek");
  }

  @Test
  void shouldAddAClubToALifeDomainByKeyboardAlone(Screen screen) {
    Keyboard keys = screen.page().keyboard();
    PersonPage henk = PersonPage.visited(screen, WANDA, "Henk Boersma");
    screen.tabTo(henk.other("Naasten: "));
    henk.other("Kunst en cultuur: ").focus();
    keys.press("+");
    keys.type("Koor Vlas");
    Locator found = screen.page().locator("ww-personal-add").getByRole(AriaRole.OPTION);
    found.first().waitFor();
    keys.press("Enter");
    assertThat(screen.button("Bewaren")).isFocused();
    screen.keepAs("adding-club");
    assertThat(Accessibility.faults(screen)).isEmpty();
    keys.press("Enter");
    assertThat(henk.status())
        .hasText("Toegevoegd. Koor Vlasklanken staat nu bij: Kunst en cultuur.");
    assertThat(henk.other("Koor Vlasklanken")).isFocused();
    assertThat(henk.other("Kunst en cultuur: "))
        .hasAttribute("aria-label", Pattern.compile("1 in beeld"));

    henk.other("Kunst en cultuur: ").press("+");
    keys.type("Koor Vlas");
    found.first().waitFor();
    keys.press("Enter");
    screen.button("Bewaren").press("Enter");
    assertThat(screen.page().getByText("staat er al. Kies een andere.")).isVisible();
  }

  @Test
  void shouldLoseNothingOnAPhoneWhenTheConnectionDrops(Screen screen) {
    screen.widen(Screen.PHONE);
    PersonPage emine = PersonPage.visited(screen, WANDA, "Emine Karaca");
    emine.other("Naasten: ").press("+");
    screen.button("iemand anders").click();
    screen.button("Bewaren").click();
    assertThat(screen.page().getByText("Schrijf een voornaam of een rol")).isVisible();
    Locator name = screen.field("Voornaam of rol");
    assertThat(name).isFocused();
    screen.keepAs("adding-phone-wrong");
    assertThat(Accessibility.faults(screen)).isEmpty();
    name.fill("Hatice");
    screen.expectRefusal(Screen.NO_ANSWER);
    screen.connect(false);
    screen.button("Bewaren").click();
    assertThat(screen.page().getByText("Wijkweb geeft geen antwoord.")).isVisible();
    assertThat(name).hasValue("Hatice");
    screen.connect(true);
    screen.button("Bewaren").click();
    assertThat(emine.status()).hasText("Toegevoegd. Hatice staat nu bij: Naasten.");
    assertThat(emine.other("Hatice")).hasCount(1);
    screen.keepAs("adding-phone-done");
  }

  @Test
  void shouldOfferNothingToAResident(Screen screen) {
    screen.signInAs("resident", "r-081");
    screen.open("#/person/me");
    PersonPage own = PersonPage.shown(screen);
    assertThat(screen.button("+ Iemand toevoegen")).hasCount(0);
    own.other("Naasten: ").press("Enter");
    assertThat(own.told()).isVisible();
    assertThat(screen.page().locator("ww-personal-add")).hasCount(0);
    assertThat(own.figure().locator(".grip")).hasCount(0);
  }
}
