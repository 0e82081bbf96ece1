package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Klopt dit nog?": asked of who knows, and answered in one click. */
@Tag("every")
@OnTheDemo
class FreshnessIT {
  private static final String TITLE = "Klopt dit nog?";

  @Test
  void shouldBeAnsweredByTheCoordinatorByKeyboardAlone(Screen screen) {
    screen.open("#/");
    screen.link(TITLE).first().click();
    assertThat(screen.heading(TITLE)).isVisible();
    open(screen, "voorbeeldwijk");
    Locator items = items(screen);
    String first = items.first().locator(".tie").innerText();
    String second = items.nth(1).locator(".tie").innerText();
    screen.keepAs("confirm");

    screen.tabTo(items.first().getByRole(AriaRole.BUTTON).first());
    screen.page().keyboard().press("Enter");

    Locator said = screen.page().locator("ww-confirm-list [role=status]");
    assertThat(said).hasText("Nagevraagd, klopt nog: " + first);
    assertThat(items.first().locator(".tie")).hasText(second);
    assertThat(items.first().getByRole(AriaRole.BUTTON).first()).isFocused();
    items.first().getByRole(AriaRole.BUTTON).nth(2).press("Enter");
    assertThat(said).hasText("Blijft zoals het is: " + second);

    String third = items.first().locator(".tie").innerText();
    items.first().getByRole(AriaRole.BUTTON).first().click();
    assertThat(items.filter(new Locator.FilterOptions().setHasText(third))).hasCount(0);
    screen.keepAs("confirm-said");
    screen.page().keyboard().press("Control+z");
    assertThat(screen.page().getByText("Ongedaan gemaakt – Verbinding veranderd")).isVisible();
    assertThat(items.filter(new Locator.FilterOptions().setHasText(third))).hasCount(1);
    screen.page().keyboard().press("Control+Shift+Z");
    assertThat(items.filter(new Locator.FilterOptions().setHasText(third))).hasCount(0);
    screen.button("Ongedaan maken").click();
    assertThat(items.filter(new Locator.FilterOptions().setHasText(third))).hasCount(1);

    open(screen, "almere");
    assertThat(screen.page().getByText("om na te vragen").first()).isVisible();
    open(screen, "voorbeeldwijk");
    assertThat(items.first().locator(".tie")).hasText(second);
  }

  @Test
  void shouldBeAnsweredByResidentsOfTheirOwnWeb(Screen screen) {
    screen.signInAs("resident");
    screen.open("#/person/me?deel=confirm");
    Locator items = items(screen);
    String first = items.first().locator(".tie").innerText();
    screen.keepAs("confirm-own");

    items.first().getByRole(AriaRole.BUTTON).first().click();

    assertThat(screen.page().locator("ww-confirm-list [role=status]"))
        .hasText("Nagevraagd, klopt nog: " + first);
    screen.page().reload();
    assertThat(screen.heading(TITLE)).isVisible();
    assertThat(screen.page().getByText(first)).hasCount(0);
  }

  @Test
  void shouldBeNoPlaceForWhoKeepsNoWeb(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open("#/confirm/voorbeeldwijk");

    assertThat(screen.heading("Dit is er niet")).isVisible();
  }

  /** What the page shows is of the area that it names, never of the one before. */
  private static void open(Screen screen, String area) {
    screen.open("#/confirm/" + area);
    assertThat(screen.page().locator("ww-confirm .area a[href='#/kern/" + area + "']")).isVisible();
  }

  private static Locator items(Screen screen) {
    return screen.page().locator("ww-confirm-list").getByRole(AriaRole.LISTITEM);
  }
}
