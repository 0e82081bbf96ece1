package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which streets and ages a team misses: in a picture, a table and a sentence, and never a name. */
@OnTheDemo
@Tag("every")
class CoverageIT {
  private static final String FEW = "minder dan tien van de 223 bekend, misschien niemand";

  @Test
  void shouldLeadFromWhomOneFollowsToWhomOneMisses(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open("#/cases");
    screen.link("Wie missen we?").click();

    assertThat(screen.heading("Wie missen we in Voorbeeldwijk?")).isVisible();
    Locator missed = street(screen, "Bleekveld");
    assertThat(missed).containsText(FEW);
    assertThat(street(screen, "Merelstraat")).containsText("ongeveer ");
    assertThat(screen.page().getByText("straten kennen we minder dan tien"))
        .containsText("Houtzagerij");
    screen.keepAs("coverage");

    screen.button("Tabel").click();
    Locator row = screen.page().getByRole(AriaRole.ROW).filter(Steps.named("Bleekveld"));
    assertThat(row).containsText("<10");
    assertThat(row.getByText("0", new Locator.GetByTextOptions().setExact(true))).hasCount(0);
    screen.keepAs("coverage-table");
    assertThat(screen.page().url()).endsWith("#/coverage/voorbeeldwijk?toon=table");
  }

  @Test
  void shouldBeReachedFromTheAreaByKeyboardAlone(Screen screen) {
    screen.openKern("voorbeeldwijk", "Voorbeeldwijk");
    Locator link = screen.link("Wie missen we?");
    screen.tabTo(link);
    screen.page().keyboard().press("Enter");
    assertThat(screen.heading("Wie missen we in Voorbeeldwijk?")).isVisible();
    Locator table = screen.button("Tabel");
    screen.tabTo(table);
    screen.page().keyboard().press("Enter");
    assertThat(table).hasAttribute("aria-pressed", "true");
  }

  @Test
  void shouldNameNobodyOfTheArea(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open("#/coverage/voorbeeldwijk?toon=table");
    assertThat(screen.heading("Wat kun je hiermee?")).isVisible();

    assertThat(screen.page().locator("ww-coverage")).containsText("Bleekveld");
    for (String name : List.of("Stam", "Mensah", "Baars")) {
      assertThat(screen.page().locator("ww-coverage")).not().containsText(name);
    }
  }

  private static Locator street(Screen screen, String name) {
    return screen.page().getByRole(AriaRole.LISTITEM).filter(Steps.named(name));
  }
}
