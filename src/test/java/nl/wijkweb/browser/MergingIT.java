package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A club stands there twice: it is found, made one, and two again with all ties. */
@Tag("every")
@OnTheDemo
class MergingIT {
  private static final String KERN = "beltrum";
  private static final String AREA = "/v1/areas/" + KERN;
  private static final String ONE = "Schaakclub De Oude Toren";
  private static final String OTHER = "oude toren, schaakclub";

  @Test
  void shouldMakeTwoOneAndTwoAgain(Screen screen) {
    screen.signInAs("coordinator");
    List<String> others = organisations(screen);
    String one = club(screen, ONE, "0544 111");
    String other = club(screen, OTHER, "0544 222");
    tie(screen, one, others.get(0));
    tie(screen, other, others.get(0));
    tie(screen, other, others.get(1));
    Page page = screen.page();

    screen.open("#/import");
    page.getByText("Dubbelen").first().click();
    page.locator("ww-duplicates select").selectOption(KERN);
    Locator line =
        page.locator("ww-duplicates li").filter(new Locator.FilterOptions().setHasText(OTHER));
    assertThat(line).containsText("dezelfde naam");
    assertThat(line).containsText("1 van de 1 verbindingen met dezelfde");
    screen.keepAs("duplicates");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.widen(Screen.PHONE);
    screen.keepAs("duplicates-phone");

    screen.tabTo(line.getByRole(AriaRole.BUTTON).first());
    page.keyboard().press("Enter");
    assertThat(screen.heading("Naast elkaar")).isFocused();
    screen.keepAs("merge-phone");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.widen(Screen.WIDE);
    screen.keepAs("merge");
    Locator phones = page.locator("ww-merge input[name=phone]");
    assertThat(phones).hasCount(2);
    // Either may be offered as the one that stays; here it is the one with fewer ties.
    Locator heads = page.locator("ww-merge th[scope=col]");
    if (!heads.first().innerText().contains(ONE)) {
      screen.button("Wissel om wie blijft").click();
    }
    assertThat(heads.first()).containsText(ONE);
    phones.nth(1).check();
    assertThat(page.locator("ww-merge dl")).containsText("worden één verbinding");
    assertThat(page.locator("ww-merge dl")).containsText("Gaan mee");

    screen.button("Voeg samen").click();
    assertThat(page.getByText("zijn nu één.")).isVisible();
    assertThat(line).hasCount(0);
    assertThat(named(screen)).hasSize(1);
    assertThat(tiesOf(screen, named(screen).get(0))).isEqualTo(2);

    page.keyboard().press("Control+z");
    assertThat(page.getByText("Ongedaan gemaakt – Samengevoegd")).isVisible();
    assertThat(line).hasCount(1);
    assertThat(named(screen)).containsExactlyInAnyOrder(one, other);
    assertThat(tiesOf(screen, one)).isEqualTo(1);
    assertThat(tiesOf(screen, other)).isEqualTo(2);

    line.getByRole(AriaRole.BUTTON).last().click();
    assertThat(page.getByText("zijn verschillend. We vragen het niet meer.")).isVisible();
    assertThat(line).hasCount(0);
  }

  private static List<String> organisations(Screen screen) {
    List<String> ids = new ArrayList<>();
    for (JsonNode actor : screen.ask(AREA + "/web").path("actors")) {
      if (actor.path("kind").textValue().equals("ORGANISATION")) {
        ids.add(actor.path("id").textValue());
      }
    }
    return ids;
  }

  private static String club(Screen screen, String name, String phone) {
    String id = UUID.randomUUID().toString();
    screen.tell(AREA + "/actors", Map.of("id", id, "kind", "CLUB", "name", name, "phone", phone));
    return id;
  }

  private static void tie(Screen screen, String from, String to) {
    String id = UUID.randomUUID().toString();
    screen.tell(AREA + "/ties", Map.of("id", id, "from", from, "type", "WORKS_WITH", "to", to));
  }

  /** The ids of what bears one of the two names. */
  private static List<String> named(Screen screen) {
    List<String> ids = new ArrayList<>();
    for (JsonNode actor : screen.ask(AREA + "/web").path("actors")) {
      if (List.of(ONE, OTHER).contains(actor.path("name").textValue())) {
        ids.add(actor.path("id").textValue());
      }
    }
    return ids;
  }

  private static int tiesOf(Screen screen, String actor) {
    int ties = 0;
    for (JsonNode tie : screen.ask(AREA + "/web").path("ties")) {
      if (tie.path("from").textValue().equals(actor) || tie.path("to").textValue().equals(actor)) {
        ties++;
      }
    }
    return ties;
  }
}
