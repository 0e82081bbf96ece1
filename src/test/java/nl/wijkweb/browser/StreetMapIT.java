package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** S11: the map of a kern, aggregated. */
@Tag("every")
@OnTheDemo
class StreetMapIT {
  @Test
  void shouldShowWhatIsAtThePlacesOfNumansdorp(Screen screen) {
    screen.open("#/insight/numansdorp");
    screen.link("Wat is waar?").click();
    Locator tiles = screen.page().locator(".tile");
    tiles.first().waitFor();
    JsonNode map = screen.ask("/v1/areas/numansdorp/street-map");
    assertThat(map.path("places").size()).isGreaterThan(10);
    assertThat(screen.page().getByText("Van dit gebied is nog geen straat bekend")).isVisible();
    assertThat(tiles.filter(Steps.named("Buitensluis"))).not().hasCount(0);
    screen.keepAs("street-map-places-1280");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.button("Tabel").click();
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("straat weten we niet");
  }

  @Test
  void shouldMoveAPlaceToItsStreetOnceSomebodyTellsIt(Screen screen) {
    screen.open("#/street-map/voorbeeldwijk");
    Locator weaver =
        screen
            .page()
            .locator("section[aria-labelledby=streets] .tile")
            .filter(Steps.named("Weverstraat"));
    assertThat(weaver).isVisible();
    screen.keepAs("street-map-1280");
    assertThat(Accessibility.faults(screen)).isEmpty();

    Locator spot = screen.page().locator("section[aria-labelledby=places] .tile").first();
    String place = spot.locator("h3 a").innerText();
    screen.tabTo(spot.locator("h3 a"));
    screen.page().keyboard().press("Enter");
    screen.kern("Voorbeeldwijk");
    Steps.changeActor(screen);
    screen.page().locator("ww-actor-form input#street").fill("Weverstraat");
    screen.button("Bewaren").click();
    assertThat(screen.button("Bewaren")).hasCount(0);
    screen.open("#/street-map/voorbeeldwijk");

    assertThat(weaver).containsText(place);
    weaver.scrollIntoViewIfNeeded();
    screen.widen(Screen.PHONE);
    screen.keepAs("street-map-375");
    assertThat(Accessibility.faults(screen)).isEmpty();
  }

  /**
   * Nobody of flesh and blood is on it: not by name, not by kind, not in what the page was told.
   */
  @Test
  void shouldHoldNobody(Screen screen) {
    screen.signInAs("coordinator");
    Set<String> people = Set.of("RESIDENT", "PROFESSIONAL", "CONTACT");
    for (String area : new String[] {"numansdorp", "voorbeeldwijk", "beltrum"}) {
      JsonNode map = screen.ask("/v1/areas/" + area + "/street-map");
      Set<String> kinds = new HashSet<>(map.path("names").findValuesAsText("kind"));
      assertThat(kinds).isNotEmpty().doesNotContainAnyElementsOf(people);
      JsonNode coverage = screen.ask("/v1/areas/" + area + "/coverage");
      for (JsonNode counted : coverage.path("streets")) {
        assertThat(map.path("streets"))
            .as("the same counts as everywhere")
            .anySatisfy(
                street -> {
                  assertThat(street.path("street")).isEqualTo(counted.path("street"));
                  assertThat(street.path("known")).isEqualTo(counted.path("known"));
                  assertThat(street.path("takePart")).isEqualTo(counted.path("takePart"));
                });
      }
    }
  }
}
