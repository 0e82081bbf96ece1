package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a coordinator begins the day: what is to be done, and whom to invite. */
@OnTheDemo
@Tag("every")
class DeskIT {
  private static final String KERN = "voorbeeldwijk";
  private static final String NAME = "Voorbeeldwijk";
  private static final String STEP = "Sleutel van de kantine halen";

  @Test
  void shouldDoANextStepFromTheListAndTakeItBack(Screen screen) {
    KernPage kern = screen.openKern(KERN, NAME);
    Finder.withSlash(screen.page()).chooseByKeyboard("v.v. De Vlasboys", "vereniging");
    Locator panel = kern.panelOf("v.v. De Vlasboys");
    screen.button("+ Gesprek opschrijven").click();
    panel.getByLabel("Wie sprak ermee?").fill("Anja, welzijn");
    panel.getByLabel("Waarover ging het?").fill("De kantine.");
    panel.getByLabel("Volgende stap").fill(STEP);
    panel.getByLabel("Voor wanneer?").fill("2020-02");
    screen.button("Bewaren").click();
    assertThat(panel.getByText("Volgende stap: " + STEP)).isVisible();

    screen.link("Vandaag").click();
    Locator late = screen.page().locator("section.overdue");
    assertThat(late.getByText(STEP)).isVisible();
    assertThat(late.getByText("voor februari 2020")).isVisible();
    screen.keepAs("desk-day");
    screen.button("Gedaan: " + STEP + " (v.v. De Vlasboys)").click();
    assertThat(screen.page().getByText("Gedaan: " + STEP)).isVisible();
    assertThat(late).hasCount(0);
    assertThat(screen.button("Ongedaan maken")).isFocused();
    screen.page().keyboard().press("Enter");
    assertThat(late.getByText(STEP)).isVisible();
    late.getByRole(com.microsoft.playwright.options.AriaRole.LINK).first().click();
    assertThat(panel.getByText("Volgende stap: " + STEP)).isVisible();
  }

  @Test
  void shouldInviteByKeyboardAndWriteDownWhatBecameOfIt(Screen screen) throws IOException {
    Keyboard keys = screen.page().keyboard();
    screen.open("#/invitations/" + KERN);
    assertThat(screen.button("Nieuwe lijst")).isVisible();
    screen.tabTo(screen.button("Nieuwe lijst"));
    keys.press("Enter");
    assertThat(screen.page().locator("#name")).isFocused();
    keys.type("=Zomerfeest");
    screen.page().locator("#on").fill("2030-06-21");
    screen.page().locator("#name").focus();
    keys.press("Enter");
    assertThat(screen.page().locator("#list")).hasText("=Zomerfeest 21 juni 2030");
    screen.page().locator("#kind").selectOption("CHURCH");
    screen.tabTo(screen.page().locator("#all"));
    keys.press("Enter");
    Locator rows = screen.page().locator("ww-invitation-list tbody tr");
    assertThat(rows.first()).isVisible();
    Locator bcc = screen.page().locator("#bcc");
    assertThat(bcc).hasValue(java.util.regex.Pattern.compile("koster@voorbeeldwijk\\.example"));
    screen.keepAs("desk-invitations");

    Download list = screen.page().waitForDownload(screen.button("Lijst opslaan (CSV)")::click);
    assertThat(Files.readString(list.path())).contains("koster@voorbeeldwijk.example");
    screen.field("wat werd het: Vlaskerk").selectOption("came");
    assertThat(screen.page().getByText("Kwam: 1.")).isVisible();
    screen.field("Wie sprak ermee?").fill("Anja");
    screen.button("Zet in het logboek").click();
    assertThat(screen.page().getByText("1 regel opgeschreven.")).isVisible();
    screen.button("Zet in het logboek").click();
    assertThat(screen.page().getByText("0 regels opgeschreven.")).isVisible();

    screen.button("Eraf: Vlaskerk").click();
    assertThat(screen.page().getByText("Vlaskerk is van de lijst.")).isVisible();
    screen.button("Ongedaan maken").click();
    assertThat(screen.field("wat werd het: Vlaskerk")).hasValue("came");
    screen.button("Lijst weggooien").click();
    assertThat(screen.page().getByText("\"=Zomerfeest\" is weggegooid.")).isVisible();
    screen.button("Ongedaan maken").click();
    assertThat(screen.page().locator("#list")).containsText("=Zomerfeest");

    screen.page().reload();
    screen.button("=Zomerfeest").click();
    assertThat(screen.field("wat werd het: Vlaskerk")).hasValue("came");
  }
}
