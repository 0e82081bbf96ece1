package nl.wijkweb.browser;

import static nl.wijkweb.browser.Signs.button;
import static nl.wijkweb.browser.Signs.heading;
import static nl.wijkweb.browser.Signs.link;
import static nl.wijkweb.browser.Signs.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** The states of conversations and worries: part of the table of {@link PageStates}. */
final class TalkStates {
  private static final String SOMEBODY = "Ruud Wieringa";
  private static final String NOBODY = "0190a000-0000-7000-8000-000000000000";
  private static final String AREA = "voorbeeldwijk";

  static final List<PageState> ALL =
      List.of(
          PageState.of(
                  "conversation-closed",
                  "#/person/" + NOBODY + "/conversation",
                  button("Openen voor het gesprek"))
              .as("wijkteam"),
          PageState.of("conversation", "#/", text("Klaar"))
              .as("wijkteam")
              .after(TalkStates::converse)
              .after(TalkStates::unfoldAll)
              .after(TalkStates::tellAll),
          PageState.of("conversation-refused", "#/", Signs.wrong())
              .as("wijkteam")
              .after(TalkStates::converse)
              .after(TalkStates::refuse)
              .refused(400),
          PageState.of("conversation-waiting", "#/", button("Nog iets veranderen"))
              .as("wijkteam")
              .after(TalkStates::converse)
              .after(screen -> screen.connect(false))
              .after(TalkStates::write)
              .after(Steps.press("Bewaren en versturen"))
              .refused(Screen.NO_ANSWER),
          PageState.of("conversation-kept", "#/", link("Verder met " + SOMEBODY))
              .as("wijkteam")
              .after(TalkStates::converse)
              .after(TalkStates::write)
              .after(screen -> screen.awaitRest())
              .after(screen -> screen.open("")),
          PageState.of("me-talk", "#/person/me?deel=talk", link("Gesprek opschrijven"))
              .as("resident"),
          PageState.of("pass-on", "#/pass-on", heading("Wat gebeurt er dan?")).as("contact-person"),
          PageState.of("pass-on-wrong", "#/pass-on", text("Vul dit in."))
              .as("resident")
              .after(Steps.press("Doorgeven")),
          PageState.of("worries", "#/worries/" + AREA, text("gaf dit door"))
              .as("wijkteam")
              .after(screen -> passOn(screen))
              .after(screen -> screen.page().reload()),
          PageState.of("worry", "#/worries/" + AREA + "/" + NOBODY, text("Ik pak dit op"))
              .as("wijkteam")
              .after(screen -> screen.open("#/worries/" + AREA + "/" + passOn(screen))),
          PageState.of("worry-english", "#/", text("I take this up"))
              .as("wijkteam")
              .after(Steps::speakEnglish)
              .after(screen -> screen.open("#/worries/" + AREA + "/" + passOn(screen))),
          PageState.of("worry-person", "#/", text("Voornaam en achternaam"))
              .as("wijkteam")
              .after(screen -> screen.open("#/worries/" + AREA + "/" + passOn(screen)))
              .after(Steps.press("Ik pak dit op")));

  private TalkStates() {}

  private static void converse(Screen screen) {
    ConversationPage.of(SOMEBODY, screen).begin();
  }

  private static void unfoldAll(Screen screen) {
    for (Locator fold : screen.page().locator("summary").all()) {
      fold.click();
    }
  }

  private static void tellAll(Screen screen) {
    screen.button("+ Iemand uit de kring toevoegen").click();
    screen.button("zus").click();
    screen
        .page()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Hulp en steun"))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("iets").setExact(true))
        .check();
  }

  private static void write(Screen screen) {
    screen.field("Wat heeft u nodig?").fill("Iemand om mee te praten.");
  }

  private static void refuse(Screen screen) {
    screen.page().getByText("opgeschreven door").click();
    screen.field("Wie voerde het gesprek?").fill("");
    Steps.press("Bewaren en versturen").accept(screen);
    screen.field("Wie voerde het gesprek?").waitFor();
  }

  /** Passes a worry on, beside the page; returns its id. */
  private static String passOn(Screen screen) {
    JsonNode passed =
        screen.tell(
            "/v1/worries",
            Map.of(
                "id", UuidCreator.getTimeOrderedEpoch().toString(),
                "area", AREA,
                "about", "mevrouw met het grijze hondje",
                "what", "Ze komt niet meer elke dag.",
                "from", "caissière"));
    return passed.get("id").asText();
  }
}
