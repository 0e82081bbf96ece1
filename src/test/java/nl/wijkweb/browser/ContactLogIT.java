package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A coordinator spoke with somebody: what was said and what comes next is written down and done.
 */
@Tag("every")
@OnTheDemo
class ContactLogIT {
  private static final String KERN = "almere";
  private static final String NAME = "Almere";

  @Test
  void shouldWriteDownAndFinishTheNextStepWithTheMouse(Screen screen) {
    Locator panel = open(screen, "De Schoor");
    screen.button("+ Gesprek opschrijven").click();
    screen.button("Bewaren").click();
    assertThat(panel.getByText("Vul dit in.")).hasCount(2);
    assertThat(panel.getByLabel("Wie sprak ermee?")).isFocused();
    panel.getByLabel("Wie sprak ermee?").fill("Anja, welzijn");
    panel.getByLabel("Waarover ging het?").fill("Een tafel voor jongeren.");
    panel.getByLabel("Volgende stap").fill("Zaal bekijken");
    panel.getByLabel("Voor wanneer?").fill("2030-02");
    screen.button("Bewaren").click();

    assertThat(panel.getByText("Volgende stap: Zaal bekijken (voor februari 2030)")).isVisible();
    screen.keepAs("contact-log");
    screen.button("Gedaan").click();
    assertThat(panel.getByText("Gedaan op ")).isVisible();

    screen.page().reload();
    screen.kern(NAME).panelOf("De Schoor");
    assertThat(panel.getByText("Een tafel voor jongeren.")).isVisible();
    assertThat(panel.getByText("Gedaan op ")).isVisible();
  }

  @Test
  void shouldWriteDownAndFinishTheNextStepByKeyboardAlone(Screen screen) {
    Keyboard keys = screen.page().keyboard();
    Locator panel = open(screen, "Gemeente Almere");
    screen.tabTo(screen.button("+ Gesprek opschrijven"));
    keys.press("Enter");
    assertThat(panel.getByLabel("Wie sprak ermee?")).isFocused();
    keys.type("Joost");
    screen.tabTo(panel.getByLabel("Waarover ging het?"));
    keys.type("Subsidie voor volgend jaar.");
    screen.tabTo(panel.getByLabel("Volgende stap"));
    keys.type("Brief schrijven");
    screen.tabTo(panel.getByLabel("Voor wanneer?"));
    keys.type("2030-03-01");
    keys.press("Enter");

    assertThat(panel.getByText("Volgende stap: Brief schrijven (voor 1 maart 2030)")).isVisible();
    assertThat(screen.button("+ Gesprek opschrijven")).isFocused();
    screen.tabTo(screen.button("Gedaan"));
    keys.press("Enter");
    assertThat(panel.getByText("Gedaan op ")).isVisible();

    screen.page().reload();
    screen.kern(NAME).panelOf("Gemeente Almere");
    assertThat(panel.getByText("Subsidie voor volgend jaar.")).isVisible();
    assertThat(panel.getByText("Gedaan op ")).isVisible();
  }

  private static Locator open(Screen screen, String somebody) {
    KernPage kern = screen.openKern(KERN, NAME);
    Finder.withSlash(screen.page()).chooseByKeyboard(somebody, "organisatie");
    return kern.panelOf(somebody);
  }
}
