package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * There is an emergency with somebody whom one does not follow: who knows the name opens the web,
 * nobody is listed, and the resident reads that it was an emergency.
 */
@OnTheDemo
class EmergencyIT {
  private static final String WANDA = "p-01";
  private static final int NOT_THERE = 404;

  @Test
  void shouldOpenWhoHasTheNameAndTellTheResident(Screen team, Screen resident) {
    String name = "Hanane Bennani";
    team.widen(Screen.PHONE);
    team.expectRefusal(NOT_THERE);
    team.signInAs("wijkteam", WANDA);
    team.open("#/cases");

    TeamStates.seek("Hanane").accept(team);
    Locator nobody = team.page().getByRole(AriaRole.ALERT);
    assertThat(nobody).containsText("Hiermee kunnen we niemand openen.");
    assertThat(nobody).isFocused();
    team.keepAs("emergency-nobody");

    team.page().getByLabel("Voornaam en achternaam").fill(name);
    team.button("Er is nood: openen").click();
    assertThat(team.heading(name)).isVisible();
    assertThat(team.page().getByText("Geopend wegens nood.")).isVisible();
    team.keepAs("emergency-opened");

    resident.widen(Screen.PHONE);
    resident.signInAs("resident", "r-269");
    resident.open("#/person/me");
    resident.link("Wie keek er?").click();
    Locator look =
        resident
            .page()
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText("Deze keer was het nood"));
    assertThat(look).containsText("wijkteam");
    assertThat(look).containsText("Waarom: er was nood.");
    assertThat(look).containsText("opende je wijkweb zonder jou te volgen");
    resident.keepAs("emergency-looked");
  }

  @Test
  void shouldBeOpenedByKeyboardAlone(Screen team) {
    Keyboard keys = team.page().keyboard();
    team.signInAs("wijkteam", WANDA);
    team.open("#/cases");
    Locator fold = team.page().locator("summary").filter(Steps.named("Is er nood"));
    fold.waitFor();
    team.tabTo(fold);
    keys.press("Enter");
    Locator name = team.page().getByLabel("Voornaam en achternaam");
    name.waitFor();
    team.tabTo(name);
    keys.press("Enter");
    assertThat(name).isFocused();
    assertThat(name).hasAttribute("aria-invalid", "true");
    keys.type("hodan warsame");
    keys.press("Tab");
    assertThat(team.page().getByLabel(Pattern.compile("^Straat"))).isFocused();
    keys.type("Reigerlaan");
    keys.press("Enter");
    assertThat(team.heading("Hodan Warsame")).isVisible();
  }
}
