package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Kaartavond": what hangs on the wall and lies on the table, and what was written comes in. */
@OnTheDemo
@Tag("every")
class EveningWalkIT {
  private static final String EVENING = "#/evening/voorbeeldwijk";
  private static final int ANSWERS = 40;
  private static final Path PRINTED = Path.of("target", "screenshots");

  private static JsonNode web(Screen screen) {
    return screen.ask("/v1/areas/voorbeeldwijk/web");
  }

  /** Names that only one party has. */
  private static List<String> parties(Screen screen) {
    return StreamSupport.stream(web(screen).path("actors").spliterator(), false)
        .filter(
            one -> List.of("CLUB", "CHURCH", "ORGANISATION").contains(one.path("kind").asText()))
        .map(one -> one.path("name").asText())
        .distinct()
        .toList();
  }

  /** How many stand in the web who are no people: nobody else may be on paper. */
  private static int noPeople(Screen screen) {
    return (int)
        StreamSupport.stream(web(screen).path("actors").spliterator(), false)
            .map(one -> one.path("kind").asText())
            .filter(kind -> !List.of("RESIDENT", "CONTACT", "PROFESSIONAL").contains(kind))
            .count();
  }

  private static Locator said(Screen screen, int line) {
    return screen.page().locator("#said-" + line);
  }

  /** Types one line; the last field is left by Enter, which goes on to the next line. */
  private static void type(Keyboard keys, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        keys.press("Tab");
      }
      keys.type(cells.get(i));
    }
    keys.press("Enter");
  }

  @Test
  void shouldTakeFortyAnswersByKeyboardAndGiveThemBackAsOne(Screen screen) {
    screen.open(EVENING);
    Locator first = screen.page().locator("#who-0");
    first.waitFor();
    JsonNode before = web(screen);
    List<String> known = parties(screen);
    Keyboard keys = screen.page().keyboard();
    screen.page().locator("#present").fill("14");
    screen.page().locator("#domain").selectOption("arts");
    first.focus();
    for (int i = 0; i < ANSWERS; i++) {
      List<String> cells = new ArrayList<>(List.of("Kaartgroep " + i / 2, "werkt samen met"));
      cells.add(known.get(i % 2));
      if (i % 3 == 0) {
        cells.add("wekelijks");
        cells.add("5-2019");
      }
      type(keys, cells);
    }
    assertThat(said(screen, 0)).containsText("(elke week, sinds mei 2019)");
    type(keys, List.of("Kaartgroep 0", "werkt samen", "mw. Jansen"));
    assertThat(said(screen, ANSWERS)).containsText("voer met hen een gesprek");
    screen.keepAs("evening-lines");
    screen.page().reload();
    assertThat(screen.page().locator("#who-39")).hasValue("Kaartgroep 19");
    assertThat(screen.page().getByText("1 regel klopt nog niet")).isVisible();
    screen.page().locator("#since-40").focus();
    screen.tabTo(screen.button("Naar de eerste"));
    keys.press("Enter");
    assertThat(screen.page().locator("#whom-40")).isFocused();
    keys.press("Control+A");
    keys.type("Kaartgroep 1");
    assertThat(screen.page().getByText("41 nieuwe verbindingen")).isVisible();
    assertThat(screen.page().getByText("20 nieuwe partijen")).isVisible();
    screen.tabTo(screen.button("Zet dit in het web"));
    keys.press("Enter");

    assertThat(screen.page().locator("#undo")).isVisible();
    JsonNode after = web(screen);
    assertThat(after.path("ties")).hasSize(before.path("ties").size() + ANSWERS + 1);
    assertThat(after.path("actors")).hasSize(before.path("actors").size() + ANSWERS / 2);
    assertThat(after.toString()).contains("14 aanwezig");
    first.focus();
    type(keys, List.of("Kaartgroep 3", "werkt samen met", known.get(0)));
    assertThat(said(screen, 0)).containsText("Staat er al: klopt nog.");
    keys.press("Shift+Tab");
    screen.page().onDialog(com.microsoft.playwright.Dialog::accept);
    screen.button("Weggooien").click();
    screen.page().locator("#undo").click();
    assertThat(screen.page().getByText("Ongedaan gemaakt")).isVisible();
    assertThat(web(screen).path("ties")).isEqualTo(before.path("ties"));
    assertThat(web(screen).path("actors")).isEqualTo(before.path("actors"));
  }

  @Test
  void shouldKeepWhatIsTypedWithoutAConnectionAndBringItAfterwards(Screen screen) {
    screen.open(EVENING);
    screen.page().locator("#who-0").click();
    int before = web(screen).path("ties").size();
    String known = parties(screen).get(0);
    screen.expectRefusal(Screen.NO_ANSWER);
    screen.connect(false);
    type(screen.page().keyboard(), List.of("Zonder bereik", "werkt samen met", known));
    screen.button("Zet dit in het web").click();
    assertThat(screen.page().getByText("Bewaard op dit toestel")).isVisible();
    screen.connect(true);

    assertThat(screen.page().locator("#undo")).isVisible();
    assertThat(web(screen).path("ties")).hasSize(before + 1);
    screen.page().locator("#undo").click();
    assertThat(screen.page().getByText("Ongedaan gemaakt")).isVisible();
    assertThat(web(screen).path("ties")).hasSize(before);
  }

  @Test
  void shouldLieOnTheTableAsASheetForEachLifeDomain(Screen screen) {
    screen.open(EVENING);
    screen.page().locator("#sheets").waitFor();
    screen.page().evaluate("() => { window.print = () => {}; }");
    screen.page().locator("#sheets").click();
    Locator sheets = screen.page().locator("#print ww-evening-sheets section");
    assertThat(sheets).hasCount(14);
    assertThat(sheets.first()).containsText("Met wie?");
    assertThat(sheets.last()).containsText("Wie heeft welke code?");
    assertThat(sheets.last().locator("li")).hasCount(noPeople(screen));
    assertThat(Paper.print(screen, "evening-sheets")).as("pages").isBetween(14L, 18L);

    screen.page().reload();
    screen.page().locator("#poster").waitFor();
    screen.page().evaluate("() => { window.print = () => {}; }");
    screen.page().locator("#poster").click();
    assertThat(screen.page().locator("#print svg")).hasCount(1);
    assertThat(screen.page().locator("#print h1")).hasText("Voorbeeldwijk");
    assertThat(screen.page().locator("#print svg")).not().containsText("beroepskracht");
    screen
        .page()
        .pdf(
            new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(PRINTED.resolve("evening-poster.pdf")));
  }
}
