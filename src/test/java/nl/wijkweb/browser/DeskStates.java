package nl.wijkweb.browser;

import static nl.wijkweb.browser.Signs.button;
import static nl.wijkweb.browser.Signs.heading;
import static nl.wijkweb.browser.Signs.text;

import java.util.List;

/** The states of the places where a coordinator works; part of the table of {@link PageStates}. */
final class DeskStates {
  private static final String DAY = "#/day/voorbeeldwijk";
  private static final String STORIES = "#/stories/numansdorp";
  private static final String POINTS = "#/points/numansdorp";
  private static final String STORY = "Zo groeide het wijkweb van Numansdorp";
  private static final String EVENING = "#/evening/voorbeeldwijk";
  private static final String INVITE = "#/invitations/voorbeeldwijk";

  static final List<PageState> ALL =
      List.of(
          PageState.of("day", DAY, heading("Lang niet gesproken")),
          PageState.of("day-english", DAY, heading("Not spoken with for long"))
              .after(Steps::speakEnglish),
          PageState.of("day-researcher", DAY, heading("Dit is er niet")).as("researcher"),
          PageState.of("card", "#/card", button("Dit klopt nog")).as("contact-person"),
          PageState.of("card-activity", "#/card", text("Laatste dag, als het stopt"))
              .as("contact-person")
              .after(Steps.press("Activiteit toevoegen")),
          PageState.of("card-english", "#/card", button("This is still so"))
              .as("contact-person")
              .after(Steps::speakEnglish),
          PageState.of("card-link-over", "#/card-link/nergens", heading("Deze kaart is er niet"))
              .refused(404),
          PageState.of("points", POINTS, heading("Wat staat op de agenda?")),
          PageState.of("points-none", "#/points/almere", text("Er staat nog niets op de agenda")),
          PageState.of("points-form", POINTS, text("Wie pakt het op?"))
              .after(Steps.press("Punt toevoegen")),
          PageState.of("points-resident", "#/points", text("leest het eerst"))
              .as("resident")
              .after(Steps.press("Schrijf iets op")),
          PageState.of("stories", STORIES, heading(STORY)),
          PageState.of("stories-none", "#/stories/almere", text("Er is hier nog geen verhaal")),
          PageState.of("stories-steps", STORIES, text("wordt meteen bewaard"))
              .after(Steps.press("Veranderen: " + STORY)),
          PageState.of("story", STORIES, text("Stap 1 van 8"))
              .after(Steps.press("Afspelen: " + STORY)),
          PageState.of("story-keep", "#/meeting/numansdorp", text("In welk verhaal?"))
              .after(Steps.press("Bewaar deze blik in een verhaal")),
          PageState.of("evening", EVENING, button("Zet dit in het web")),
          PageState.of("evening-lines", EVENING, text("Mensen zet je hier niet in"))
              .after(DeskStates::answer),
          PageState.of("invitations", INVITE, button("Nieuwe lijst")),
          PageState.of("invitations-wrong", INVITE, text("Vul dit in."))
              .after(Steps.press("Nieuwe lijst"))
              .after(Steps.press("Bewaren")),
          PageState.of("invitations-list", INVITE, heading("In het contactlogboek zetten"))
              .after(DeskStates::invite));

  private DeskStates() {}

  /** Types what goes in and what does not. */
  private static void answer(Screen screen) {
    screen.page().locator("#who-0").fill("Breigroep");
    screen.page().locator("#type-0").fill("komt samen in");
    screen.page().locator("#whom-0").fill("Vlaskerk");
    screen.page().locator("#who-1").fill("Mw. Jansen");
  }

  /** Begins a list of all clubs, and marks one. */
  private static void invite(Screen screen) {
    screen.button("Nieuwe lijst").click();
    screen.page().locator("#name").fill("Buurtfeest");
    screen.button("Bewaren").click();
    screen.page().locator("#kind").selectOption("CLUB");
    screen.page().locator("#all").click();
    screen.page().locator("td select").first().selectOption("invited");
  }
}
