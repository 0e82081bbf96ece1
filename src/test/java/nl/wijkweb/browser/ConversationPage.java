package nl.wijkweb.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** The page on which a conversation with one person is written down. */
final class ConversationPage {
  static final String KEPT = "Bewaard op dit toestel, nog niet verstuurd";
  static final String SENT = "Verstuurd om ";

  private final Screen screen;
  private final String person;

  private ConversationPage(Screen screen, String person) {
    this.screen = screen;
    this.person = person;
  }

  /** The page of somebody whom who is signed in follows, before their web is opened. */
  static ConversationPage of(String name, Screen screen) {
    JsonNode cases = screen.ask("/v1/cases").get("cases");
    String person =
        StreamSupport.stream(cases.spliterator(), false)
            .filter(one -> one.get("name").asText().equals(name))
            .map(one -> one.get("person").asText())
            .findFirst()
            .orElseThrow(() -> new AssertionError("nobody follows " + name));
    ConversationPage page = new ConversationPage(screen, person);
    page.show();
    return page;
  }

  void show() {
    screen.open("#/person/" + person + "/conversation");
  }

  /** Opens the web for the conversation, and waits for its form. */
  ConversationPage begin() {
    screen.button("Openen voor het gesprek").click();
    screen.heading("Drie vragen").waitFor();
    return this;
  }

  Locator need() {
    return screen.field("Wat heeft u nodig?");
  }

  Locator send() {
    return screen.button("Bewaren en versturen");
  }

  /** One of the answers to a question. */
  Locator answer(String question, String answer) {
    return screen
        .page()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer).setExact(true));
  }

  /** The button of a known tie that says what became of it. */
  Locator known(String what, String name) {
    return screen.button(what + ": " + name);
  }

  /** Answers in place of the service where a conversation is sent. */
  void whenSent(Consumer<Route> answer) {
    screen.page().route("**/v1/people/*/conversations/*", answer);
  }

  /** The conversations that the service keeps of this person, read in a visit of their own. */
  JsonNode saved() {
    return screen.ask("/v1/people/" + person + "/conversations", visit()).get("conversations");
  }

  /** How many the service knows by this name in the person's web. */
  long inWeb(String name) {
    JsonNode actors = screen.ask("/v1/people/" + person + "/web", visit()).get("actors");
    return StreamSupport.stream(actors.spliterator(), false)
        .filter(actor -> actor.get("name").asText().equals(name))
        .count();
  }

  /** How many letters lie sealed in the browser's own database. */
  int onDevice() {
    Object count =
        screen
            .page()
            .evaluate(
                """
                () => new Promise((resolve, reject) => {
                  const opening = indexedDB.open('wijkweb-device');
                  opening.onerror = () => reject(opening.error);
                  opening.onsuccess = () => {
                    const counting = opening.result.transaction('kept').objectStore('kept').count();
                    counting.onsuccess = () => {
                      opening.result.close();
                      resolve(counting.result);
                    };
                  };
                })
                """);
    return ((Number) count).intValue();
  }

  /** Waits until so many lie there. */
  void awaitOnDevice(int letters) {
    screen.awaitRest();
    screen.page().waitForCondition(() -> onDevice() == letters);
  }

  private String visit() {
    return screen
        .tell("/v1/visits", Map.of("person", person, "purpose", "follow-up"))
        .get("token")
        .asText();
  }
}
