package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A story of a web: made of eight views, shared by its link, and played by keys and by finger. */
@OnTheDemo
@Tag("every")
class StoryWalkIT {
  private static final String KERN = "voorbeeldwijk";
  private static final String TITLE = "Zo gaat het hier";

  /** Where the steps are kept; a resident may not see the third. */
  private static final List<String> VIEWS =
      List.of(
          "#/kern/voorbeeldwijk",
          "#/kern/voorbeeldwijk?kleur=kind&filter=kind:CLUB",
          "#/meeting/voorbeeldwijk",
          "#/kern/voorbeeldwijk?indeling=force",
          "#/agenda/voorbeeldwijk",
          "#/facilities/voorbeeldwijk?toon=table",
          "#/time/voorbeeldwijk",
          "#/kern/voorbeeldwijk?toon=table");

  @Test
  void shouldMakeAStoryOfEightStepsAndLetAResidentPlayItByItsLink(Screen screen) {
    for (int i = 0; i < VIEWS.size(); i++) {
      keep(screen, VIEWS.get(i), i + 1);
    }
    screen.button("Veranderen: " + TITLE).click();
    Locator texts = screen.page().locator("ww-story-steps textarea");
    assertThat(texts).hasCount(VIEWS.size());
    screen.keepAs("story-steps");
    screen.button("Omhoog: 2").click();
    assertThat(texts.first()).hasValue("Dit is stap 2.");
    screen.button("Ongedaan maken").click();
    assertThat(texts.first()).hasValue("Dit is stap 1.");
    texts.nth(7).fill("Zo staat het ervoor.");
    texts.nth(7).blur();
    assertThat(screen.page().getByText("De tekst van stap 8 is veranderd.")).isVisible();

    String id =
        screen.ask("/v1/areas/" + KERN + "/stories").path("stories").path(0).path("id").textValue();
    screen.signInAs("resident");
    screen.page().navigate("about:blank");
    screen.open("#/stories/" + KERN + "?verhaal=" + id);
    Keyboard keys = screen.page().keyboard();
    Locator text = screen.page().locator("ww-story .text");
    assertThat(text).hasText("Dit is stap 1.");
    assertThat(screen.page().locator("ww-head")).hasCount(0);
    screen.keepAs("story-played");
    keys.press("ArrowRight");
    assertThat(text).hasText("Dit is stap 2.");
    keys.press("Space");
    assertThat(text).hasText("Dit is stap 3.");
    assertThat(screen.page().getByText("Deze blik hoort niet bij jouw rol")).isVisible();
    keys.press("ArrowLeft");
    assertThat(screen.page().getByText("Stap 2 van 8")).isVisible();
    for (int step = 3; step <= VIEWS.size(); step++) {
      keys.press("ArrowRight");
      assertThat(screen.page().getByText("Stap " + step + " van 8")).isVisible();
    }
    assertThat(text).hasText("Zo staat het ervoor.");
    keys.press("ArrowRight");
    assertThat(screen.page().getByText("Stap 8 van 8")).isVisible();
    screen.page().goBack();
    assertThat(screen.page().getByText("Stap 7 van 8")).isVisible();
    screen.page().reload();
    assertThat(text).hasText("Dit is stap 7.");
    keys.press("Escape");
    assertThat(screen.heading("Welk verhaal vertelt dit web?")).isVisible();
    assertThat(screen.button("Veranderen: " + TITLE)).hasCount(0);
  }

  @Test
  void shouldPlayByFingerOnAPhoneAndPrintItsSteps(Screen screen) {
    screen.widen(Screen.PHONE);
    screen.open("#/stories/numansdorp");
    screen.button("Afspelen: Zo groeide het wijkweb van Numansdorp").click();
    Locator at = screen.page().locator("ww-story .top strong");
    assertThat(at).hasText("Stap 1 van 8");
    assertThat(screen.page().locator("ww-picture")).isVisible();
    screen.keepAs("story-375");
    swipe(screen, -1);
    assertThat(at).hasText("Stap 2 van 8");
    swipe(screen, -1);
    assertThat(at).hasText("Stap 3 van 8");
    swipe(screen, 1);
    assertThat(at).hasText("Stap 2 van 8");
    Locator next = screen.button("Volgende →");
    assertThat(next.boundingBox().height).isGreaterThanOrEqualTo(44);
    for (int step = 3; step <= 8; step++) {
      next.click();
      assertThat(at).hasText("Stap " + step + " van 8");
    }
    screen.button("Klaar").click();
    assertThat(screen.heading("Welk verhaal vertelt dit web?")).isVisible();

    Steps.printBy("Afdrukken: Zo groeide het wijkweb van Numansdorp", screen);
    assertThat(screen.page().locator("#print section")).hasCount(8);
    assertThat(screen.page().locator("#print svg")).hasCount(5);
    assertThat(Paper.print(screen, "story-a4")).as("pages").isBetween(4L, 8L);
  }

  @Test
  void shouldPutNoPersonInAStory(Screen screen) {
    KernPage kern = screen.openKern(KERN, "Voorbeeldwijk");
    Finder.withSlash(screen.page())
        .chooseByKeyboard("Fleur Akkerman, welzijnscoördinator", "beroepskracht");
    assertThat(kern.panelOf("Fleur Akkerman, welzijnscoördinator")).isVisible();
    screen.button("Bewaar deze blik in een verhaal").click();
    assertThat(screen.page().getByText("Er staat een mens in het midden")).isVisible();
    assertThat(screen.page().locator("ww-keep-view")).hasCount(0);
  }

  private static void keep(Screen screen, String view, int step) {
    screen.open(view);
    screen.button("Bewaar deze blik in een verhaal").click();
    Locator text = screen.page().locator("ww-keep-view #text");
    assertThat(text).isVisible();
    if (step == 1) {
      assertThat(screen.page().locator("ww-keep-view #title")).isFocused();
      screen.page().keyboard().type(TITLE);
    }
    text.fill("Dit is stap " + step + ".");
    screen.keepAs("story-keep");
    screen.button("Bewaren").click();
    assertThat(screen.page().getByText("Bewaard in \"" + TITLE + "\", als stap " + step + "."))
        .isVisible();
  }

  /** Draws a finger over the text of the step. */
  private static void swipe(Screen screen, int way) {
    BoundingBox box = screen.page().locator("ww-story .text").boundingBox();
    double y = box.y + Math.min(box.height, 40) / 2;
    double middle = box.x + box.width / 2;
    CDPSession session = screen.page().context().newCDPSession(screen.page());
    JsonObject there = new JsonObject();
    there.addProperty("enabled", true);
    session.send("Emulation.setTouchEmulationEnabled", there);
    touch(session, "touchStart", middle, y);
    for (int i = 1; i <= 6; i++) {
      touch(session, "touchMove", middle + way * i * 20, y);
    }
    touch(session, "touchEnd", 0, 0);
    session.detach();
  }

  private static void touch(CDPSession session, String type, double x, double y) {
    JsonArray points = new JsonArray();
    if (!type.equals("touchEnd")) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }
}
