package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is lent and what never was: a coordinator proposes a lending, agrees it and sees it. */
@Tag("every")
@OnTheDemo
class FacilitiesIT {
  @Test
  void shouldProposeThatTheHallIsLentAndTakeItBack(Screen screen) {
    screen.open("#/facilities/numansdorp");
    Locator said = screen.page().locator(".said strong");
    assertThat(said).containsText("nog nooit uitgeleend: Vangnetbudget sociaal domein en Zaal");
    Locator hall =
        screen
            .page()
            .locator("ww-facility")
            .filter(new Locator.FilterOptions().setHasText("Zaal van de Buitensluis"));
    hall.getByRole(AriaRole.BUTTON).last().click();
    assertThat(hall.getByText("Kies eerst aan wie.")).isVisible();
    screen.keepAs("facilities");

    screen.tabTo(hall.getByRole(AriaRole.COMBOBOX));
    hall.getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setIndex(1));
    screen.tabTo(hall.getByRole(AriaRole.BUTTON).last());
    screen.page().keyboard().press("Enter");
    Locator plans = screen.page().locator("ww-plans");
    assertThat(plans.locator(".tie")).hasCount(1);
    screen.button("Ongedaan maken").first().click();
    assertThat(plans.locator(".tie")).hasCount(0);

    hall.getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setIndex(1));
    hall.getByRole(AriaRole.BUTTON).last().click();
    assertThat(plans.locator(".tie")).hasCount(1);
    plans.getByRole(AriaRole.BUTTON).first().click();
    assertThat(plans.locator("li .soft").first()).containsText("afgesproken");
    plans.getByRole(AriaRole.BUTTON).first().click();
    assertThat(plans.locator(".tie")).hasCount(0);
    assertThat(said).not().containsText("Zaal");
    assertThat(screen.heading("Uitgeleend")).isVisible();
  }

  @Test
  void shouldLetTheWijkteamReadItWithoutProposing(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open("#/facilities/numansdorp?toon=table");
    assertThat(screen.page().getByText("Partytenten van Stichting Nu")).isVisible();
    screen.button("Beeld").click();
    assertThat(screen.page().locator("ww-facility").first()).isVisible();
    assertThat(screen.page().locator("ww-facility select")).hasCount(0);
  }
}
