package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.wijkweb.browser.KernPage.Counts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator hears of somebody new: they write it down, with a tie, and it is kept. */
@Tag("every")
@OnTheDemo
class AddingIT {
  private static final String KERN = "laak-noord";
  private static final String NAME = "Laak Noord";

  @Test
  void shouldAddAnActorAndATieWithTheMouse(Screen screen) {
    KernPage kern = screen.openKern(KERN, NAME);
    Counts before = kern.counts();
    Locator panel = kern.panel();
    screen.button("Toevoegen").click();
    send(panel).click();
    assertThat(panel.getByText("Vul dit in.")).hasCount(2);
    assertThat(screen.field("Naam")).isFocused();
    screen.field("Naam").fill("Repaircafé De Schroef");
    field(panel, "Soort").selectOption("initiatief");
    field(panel, "Levensgebied").selectOption("Welzijn");
    field(panel, "Betrokkenheid").selectOption("draagt bij");
    send(panel).click();
    kern.panelOf("Repaircafé De Schroef");

    screen.button("+ Verbinding toevoegen").click();
    Finder other = Finder.in(panel.locator("ww-finder"), screen.page());
    other.field().fill("Laak");
    other.matches().first().click();
    String chosen = other.field().inputValue();
    panel.getByLabel("Wat voor verbinding?").selectOption("werkt samen met");
    screen.button("Verbinding toevoegen").click();
    String sentence = "Repaircafé De Schroef werkt samen met " + chosen + ".";
    assertThat(kern.tie(sentence)).isVisible();

    screen.page().reload();
    screen.kern(NAME).panelOf("Repaircafé De Schroef");
    assertThat(kern.tie(sentence)).isVisible();
    assertThat(panel).containsText("draagt bij");
    assertThat(kern.counts().actorsOf()).isEqualTo(before.actorsOf() + 1);
    assertThat(kern.counts().tiesOf()).isEqualTo(before.tiesOf() + 1);
    screen.keepAs("actor-added");
  }

  @Test
  void shouldSayWhatMayBeThereAlready(Screen screen) {
    KernPage kern = screen.openKern("almere", "Almere");
    screen.button("Toevoegen").click();
    screen.field("Naam").fill("De bibliotheken");
    Locator alike = kern.panel().locator("ww-lookalikes");
    assertThat(alike).containsText("Staat dit er misschien al?");
    assertThat(alike).containsText("zelfde naam");
    screen.keepAs("adding-alike");

    screen.button("Bibliotheken").click();
    kern.panelOf("Bibliotheken");
  }

  @Test
  void shouldAddAnActorAndATieByKeyboardAlone(Screen screen) {
    Keyboard keys = screen.page().keyboard();
    KernPage kern = screen.openKern(KERN, NAME);
    Counts before = kern.counts();
    Locator panel = kern.panel();
    screen.tabTo(screen.button("Toevoegen"));
    keys.press("Enter");
    assertThat(screen.field("Naam")).isFocused();
    keys.type("Leesclub De Bladzijde");
    screen.tabTo(field(panel, "Soort"));
    keys.type("informele groep");
    screen.tabTo(field(panel, "Levensgebied"));
    keys.type("Kunst");
    screen.tabTo(send(panel));
    keys.press("Enter");
    kern.panelOf("Leesclub De Bladzijde");

    screen.tabTo(screen.button("+ Verbinding toevoegen"));
    keys.press("Enter");
    Finder other = Finder.in(panel.locator("ww-finder"), screen.page());
    assertThat(other.field()).isFocused();
    keys.type("Laak");
    other.matches().first().waitFor();
    keys.press("Enter");
    String chosen = other.field().inputValue();
    screen.tabTo(panel.getByLabel("Wat voor verbinding?"));
    keys.type("komt samen in");
    screen.tabTo(screen.button("Verbinding toevoegen"));
    keys.press("Enter");
    String sentence = "Leesclub De Bladzijde komt samen in " + chosen + ".";
    assertThat(kern.tie(sentence)).isVisible();
    assertThat(screen.button("+ Verbinding toevoegen")).isFocused();

    screen.page().reload();
    screen.kern(NAME).panelOf("Leesclub De Bladzijde");
    assertThat(kern.tie(sentence)).isVisible();
    assertThat(kern.counts().actorsOf()).isEqualTo(before.actorsOf() + 1);
    assertThat(kern.counts().tiesOf()).isEqualTo(before.tiesOf() + 1);
  }

  private static Locator send(Locator panel) {
    return panel.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Toevoegen").setExact(true));
  }

  /** A field of the form, whose label may say that it need not be filled in. */
  private static Locator field(Locator panel, String label) {
    return panel.getByLabel(label).first();
  }
}
