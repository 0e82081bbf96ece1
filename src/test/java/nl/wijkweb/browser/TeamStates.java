package nl.wijkweb.browser;

import static nl.wijkweb.browser.Signs.button;
import static nl.wijkweb.browser.Signs.heading;
import static nl.wijkweb.browser.Signs.text;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The states of what a team has of its area: whom it misses, who follows whom, and what it does in
 * an emergency; part of the table of {@link PageStates}.
 */
final class TeamStates {
  private static final String AREA = "/voorbeeldwijk";
  private static final String COVERAGE = "#/coverage";
  private static final String CONFIRM = "#/confirm";
  private static final String HELD = "#/held";
  private static final String CASES = "#/cases";
  private static final String DO = "Wat kun je hiermee?";
  private static final String SOMEBODY = "Sietske Postma";

  static final List<PageState> ALL =
      List.of(
          PageState.of("coverage", COVERAGE + AREA, heading(DO)).as("wijkteam"),
          PageState.of("coverage-coordinator", COVERAGE + AREA, heading(DO)),
          PageState.of("coverage-table", COVERAGE + AREA + "?toon=table", heading(DO))
              .as("wijkteam"),
          PageState.of("coverage-english", COVERAGE + AREA, heading("What can you do with this?"))
              .as("wijkteam")
              .after(Steps::speakEnglish),
          PageState.of("coverage-no-figures", COVERAGE + "/almere", text("Van dit gebied weten we"))
              .as("wijkteam"),
          PageState.of("coverage-researcher", COVERAGE + AREA, heading("Dit is er niet"))
              .as("researcher"),
          PageState.of("confirm", CONFIRM + AREA, text("verbindingen om na te vragen")),
          PageState.of("confirm-answered", CONFIRM + AREA, text("Blijft zoals het is"))
              .after(screen -> screen.button("Weet ik niet").first().click()),
          PageState.of("confirm-english", CONFIRM + AREA, heading("Is this still so?"))
              .after(Steps::speakEnglish),
          PageState.of("person-confirm", CASES, heading("Klopt dit nog?"))
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Klopt dit nog?")),
          PageState.of("held", HELD + AREA, text("Truus van Vliet")).as("team-leader"),
          PageState.of("held-handing-over", HELD + AREA, TeamStates::unfolded)
              .as("team-leader")
              .after(
                  screen ->
                      screen.page().locator("summary").filter(Steps.named("Truus van")).click()),
          PageState.of("held-none", HELD + "/almere", text("volgt het wijkteam nog niemand"))
              .as("team-leader"),
          PageState.of("held-wijkteam", HELD + AREA, heading("Dit is er niet")).as("wijkteam"),
          PageState.of("emergency", CASES, button("Er is nood: openen"))
              .as("wijkteam")
              .after(Steps.unfold("Is er nood")),
          PageState.of("emergency-nobody", CASES, text("Hiermee kunnen we niemand openen"))
              .as("wijkteam")
              .after(seek("Niemand Nergens"))
              .refused(404),
          PageState.of("emergency-opened", CASES, text("Geopend wegens nood"))
              .as("wijkteam")
              .after(seek(SOMEBODY)),
          PageState.of(
                  "me-looked", "#/person/me?deel=looked", heading("Wie keek er in jouw wijkweb?"))
              .as("resident"));

  private TeamStates() {}

  /** Where a case is handed over. */
  private static Locator unfolded(Screen screen) {
    return screen.page().locator("ww-hand-over details[open]");
  }

  /** Opens somebody by their name, in an emergency. */
  static Consumer<Screen> seek(String name) {
    return screen -> {
      Steps.unfold("Is er nood").accept(screen);
      screen.page().getByLabel("Voornaam en achternaam").fill(name);
      screen.button("Er is nood: openen").click();
    };
  }
}
