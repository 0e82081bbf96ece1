package nl.wijkweb.browser;

import static nl.wijkweb.browser.Signs.button;
import static nl.wijkweb.browser.Signs.heading;
import static nl.wijkweb.browser.Signs.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.List;

/**
 * The states of what is held on a person: read, put right, called into doubt, taken back, printed;
 * part of the table of {@link PageStates}.
 */
final class OwnStates {
  private static final String DATA = "#/person/me?deel=data";
  private static final String TITLE = "Mijn gegevens";

  static final List<PageState> ALL =
      List.of(
          PageState.of("me-confirm", "#/person/me?deel=confirm", heading("Klopt dit nog?"))
              .as("resident"),
          PageState.of("me-data", DATA, heading(TITLE)).as("resident"),
          PageState.of("me-data-english", DATA, heading("My data"))
              .as("resident")
              .after(Steps::speakEnglish),
          PageState.of("me-data-unfolded", DATA, heading("Wie er keek"))
              .as("resident")
              .after(OwnStates::unfoldAll),
          PageState.of("me-data-correcting", DATA, button("Bewaren"))
              .as("resident")
              .after(Steps.press("Gegevens verbeteren")),
          PageState.of("me-data-doubting", DATA, button("Zeggen dat dit niet klopt"))
              .as("resident")
              .after(Steps.unfold("Wie en wat er om je heen is"))
              .after(screen -> screen.page().getByText("Klopt niet").last().click()),
          PageState.of("me-data-erasing", DATA, text("Typ WISSEN om te laten weten"))
              .as("resident")
              .after(Steps.unfold("Alles laten wissen"))
              .after(Steps.press("Wis alles over mij")),
          PageState.of("me-data-paper", DATA, text("Wat Wijkweb bewaart van"))
              .as("resident")
              .after(OwnStates::print),
          PageState.of("cases-ending", "#/cases", heading("Verloopt binnenkort"))
              .as("wijkteam")
              .after(OwnStates::letOneEnd),
          PageState.of("import-ending", "#/import", text("Marieke de Wit"))
              .after(OwnStates::letOneKnownEnd),
          PageState.of("person-data", "#/cases", text("Alle gegevens van"))
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Gegevens")));

  private OwnStates() {}

  private static void unfoldAll(Screen screen) {
    screen.heading(TITLE).waitFor();
    screen
        .page()
        .locator("ww-own-data details")
        .evaluateAll("all => all.forEach(one => { one.open = true; })");
  }

  /** In the demo everybody is new: as if the web of the first were to end. */
  private static void letOneEnd(Screen screen) {
    screen.awaitRest();
    screen
        .page()
        .route(
            "**/v1/cases",
            route -> {
              String cases = route.fetch().text();
              String first = "\"person\":";
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody(cases.replaceFirst(first, "\"keptUntil\":\"2026-12-20\"," + first)));
            });
    screen.page().reload();
  }

  private static void letOneKnownEnd(Screen screen) {
    screen.awaitRest();
    String webs =
        "{\"webs\":[{\"person\":\"0190a000-0000-7000-8000-000000000000\","
            + "\"name\":\"Marieke de Wit\",\"keptUntil\":\"2026-12-20\"}]}";
    screen
        .page()
        .route(
            "**/voorbeeldwijk/ending-webs",
            route ->
                route.fulfill(
                    new Route.FulfillOptions().setContentType("application/json").setBody(webs)));
    screen.page().reload();
  }

  private static void print(Screen screen) {
    Page page = screen.page();
    page.evaluate("() => { window.print = () => {}; }");
    screen.button("Afdrukken").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
  }
}
