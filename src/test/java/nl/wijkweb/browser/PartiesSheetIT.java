package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Aan tafel": the parties around a household of many, on one A4 for the meeting. */
@Tag("every")
@OnTheDemo
class PartiesSheetIT {
  private static final String MIRJAM = "p-02";
  private static final String MANDY = "Mandy Terpstra";
  private static final int PARTIES = 8;

  @Test
  void shouldBringEveryPartyToTheTableOnOnePage(Screen screen) {
    PersonPage.visited(screen, MIRJAM, MANDY).part("Aan tafel").click();
    Locator shown = screen.page().locator("ww-parties").getByRole(AriaRole.ROWHEADER);
    shown.first().waitFor();
    int parties = shown.count();
    screen.keepAs("parties-screen");
    Steps.printParties(screen);
    Locator sheet = screen.page().locator("#print ww-sheet");

    assertThat(parties).isGreaterThanOrEqualTo(PARTIES);
    assertThat(sheet.locator("tbody th")).hasCount(parties);
    assertThat(sheet).containsText("Aan tafel voor " + MANDY);
    assertThat(sheet).containsText("Niemand heeft de regie. Wie spreekt dat af?");
    assertThat(sheet).containsText("Wat spreken we af, wie doet het, en wanneer?");
    assertThat(sheet).containsText("en is niet begonnen.");
    assertThat(Accessibility.faults(screen)).isEmpty();
    assertThat(Paper.print(screen, "parties-a4")).as("pages").isOne();
  }
}
