package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A conversation at a kitchen table, on a phone whose connection comes and goes. */
@OnTheDemo
@Tag("every")
class ConversationIT {
  private static final int NOT_THERE = 404;
  private static final int WRONG = 400;

  @Test
  void shouldArriveOnceWhenTypedWithoutConnectionAndTheFirstAnswerIsLost(Screen screen) {
    ConversationPage page = onAPhone("Zenon Wieczorek", screen).begin();
    AtomicInteger asked = new AtomicInteger();
    page.whenSent(
        route -> {
          if (asked.incrementAndGet() == 1) {
            route.fetch(); // it arrives, and its answer does not
            route.abort();
          } else {
            route.resume();
          }
        });
    screen.expectRefusal(Screen.NO_ANSWER);

    screen.connect(false);
    page.need().fill("Iemand die meerijdt.");
    page.answer("Familie, vrienden en buren", "iemand").check();
    page.answer("Wie er bij u in huis woont", "woont alleen").check();
    screen.button("+ Iemand uit de kring toevoegen").click();
    screen.button("kleinkind").click();
    screen.button("Klaar").click();
    assertThat(screen.page().getByText(ConversationPage.KEPT)).isVisible();
    screen.keepAs("conversation-offline");
    page.send().click();
    assertThat(screen.page().getByText(ConversationPage.KEPT)).isVisible();
    assertThat(screen.button("Nog iets veranderen")).isVisible();
    assertThat(asked).hasValue(0);
    page.awaitOnDevice(1);
    screen.keepAs("conversation-waiting");

    screen.connect(true);
    assertThat(screen.page().getByText(ConversationPage.SENT)).isVisible();
    screen.keepAs("conversation-sent");
    assertThat(asked).hasValue(2);
    assertThat(page.saved())
        .singleElement()
        .extracting(saved -> saved.at("/answers/need").asText())
        .isEqualTo("Iemand die meerijdt.");
    assertThat(page.saved().at("/0/asked").findValuesAsText("subject"))
        .containsExactlyInAnyOrder("near", "household");
    assertThat(page.inWeb("kleinkind")).isEqualTo(1);
    page.awaitOnDevice(0);
  }

  @Test
  void shouldOutliveTheTabAndTheSessionByKeyboardAlone(Screen screen) {
    Keyboard keys = screen.page().keyboard();
    ConversationPage page = onAPhone("Rosalina Winklaar", screen);
    screen.expectRefusal(Screen.NO_ANSWER);
    Locator open = screen.button("Openen voor het gesprek");
    open.waitFor();
    screen.tabTo(open);
    keys.press("Enter");
    page.need().waitFor();
    screen.connect(false);
    screen.tabTo(page.need());
    keys.type("Af en toe een praatje.");
    screen.tabTo(page.answer("Wensen en plannen", "niet gevraagd"));
    keys.press("ArrowRight");
    screen.tabTo(screen.field("Wat is de volgende stap?"));
    keys.type("Samen koffie drinken");
    page.awaitOnDevice(1);

    screen.connect(true);
    screen.page().context().clearCookies();
    screen.page().reload(); // somebody else sits here now: the demo lets them in
    assertThat(screen.field("Kijk als")).hasValue("coordinator");
    assertThat(screen.page().getByText("Verder met")).isHidden();

    screen.signInAs("wijkteam");
    screen.page().navigate("about:blank");
    screen.open("");
    Locator goOn = screen.page().getByText("Verder met Rosalina Winklaar");
    goOn.waitFor();
    screen.keepAs("conversation-kept");
    screen.tabTo(goOn);
    keys.press("Enter");
    assertThat(page.need()).hasValue("Af en toe een praatje.");
    assertThat(page.answer("Wensen en plannen", "iets")).isChecked();
    screen.tabTo(page.send());
    keys.press("Enter");
    assertThat(screen.page().getByText(ConversationPage.SENT)).isVisible();
    JsonNode saved = page.saved();
    assertThat(saved).hasSize(1);
    assertThat(saved.at("/0/nextStep").asText()).isEqualTo("Samen koffie drinken");
  }

  @Test
  void shouldAskToOpenAgainWhenTheVisitIsOver(Screen screen) {
    ConversationPage page = onAPhone("Mandy Terpstra", screen).begin();
    AtomicInteger asked = new AtomicInteger();
    page.whenSent(
        route -> route.resume(asked.incrementAndGet() == 1 ? afterTheVisit(route) : null));
    screen.expectRefusal(NOT_THERE);
    page.need().fill("Eén iemand die het overzicht houdt.");
    page.send().click();

    screen.button("Opnieuw openen en versturen").click();
    assertThat(screen.page().getByText(ConversationPage.SENT)).isVisible();
    assertThat(page.saved()).hasSize(1);
  }

  @Test
  void shouldShowAtTheFieldWhatTheServiceRefusesAndCrossOutWhatIsOver(Screen screen) {
    ConversationPage page = onAPhone("Jeroen Bastiaansen", screen).begin();
    screen.expectRefusal(WRONG);
    page.known("Doorstrepen", "Ferry Hakkert").click();
    page.known("Klopt nog", "Tom Schippers").click();
    page.need().fill("Rust.");
    screen.page().getByText("opgeschreven door").click();
    screen.field("Wie voerde het gesprek?").fill("");
    page.send().click();

    assertThat(screen.field("Wie voerde het gesprek?")).isFocused();
    assertThat(page.need()).hasValue("Rust.");
    assertThat(page.known("Doorstrepen", "Ferry Hakkert")).hasAttribute("aria-pressed", "true");
    screen.keepAs("conversation-refused");
    screen.field("Wie voerde het gesprek?").fill("Mirjam Tol");
    page.send().click();
    assertThat(screen.page().getByText(ConversationPage.SENT)).isVisible();
    screen.button("Nog een gesprek opschrijven").click();
    assertThat(page.known("Klopt nog", "Tom Schippers")).isVisible();
    assertThat(page.known("Doorstrepen", "Ferry Hakkert")).isHidden();
  }

  @Test
  void shouldBeThrownAwayWithOneButton(Screen screen) {
    ConversationPage page = onAPhone("Ruud Wieringa", screen).begin();
    screen.page().onDialog(dialog -> dialog.accept());
    page.need().fill("Toch maar niet.");
    screen.button("Weggooien").click();
    assertThat(page.need()).isEmpty();
    page.awaitOnDevice(0);
  }

  private static ConversationPage onAPhone(String name, Screen screen) {
    screen.widen(Screen.PHONE);
    screen.signInAs("wijkteam");
    return ConversationPage.of(name, screen);
  }

  /** The same request with the token of a visit that nobody knows. */
  private static Route.ResumeOptions afterTheVisit(Route route) {
    Map<String, String> headers = new HashMap<>(route.request().headers());
    headers.put("wijkweb-visit", "over");
    return new Route.ResumeOptions().setHeaders(headers);
  }
}
