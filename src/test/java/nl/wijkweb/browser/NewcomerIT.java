package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What somebody does who is here for the first time: from "what is fragile here?" to what would be
 * lost, to an introduction, to an agreed tie, to the picture that shows it; every click counted.
 */
@OnTheDemo
@Tag("every")
class NewcomerIT {
  private static final String GROUP = "Sportgroep van dinsdag tien uur";
  private static final String HOME = "De Buitensluis";
  private static final String WHY = "Samen koffie na het sporten";
  private static final int MOST_CLICKS = 15;

  private int clicks;

  private void click(Locator what) {
    what.click();
    clicks++;
  }

  private void look(Screen screen, String name) {
    screen.awaitRest();
    screen.keepAs("newcomer-" + clicks + "-" + name);
    assertThat(Accessibility.pixelsAside(screen)).isZero();
  }

  @Test
  void shouldLeadFromWhatIsFragileToATieThatThePictureShows(Screen screen) {
    screen.open("");
    click(screen.link("Numansdorp").first());
    screen.kern("Numansdorp");
    look(screen, "kern");
    click(screen.link("Wat als?"));
    assertThat(screen.heading("Wat is hier kwetsbaar?")).isVisible();
    look(screen, "fragile");
    click(screen.button("Wat als " + HOME + " wegvalt?").first());
    assertThat(screen.page().locator("ww-what-if div[role=status]"))
        .containsText("komen los te hangen");
    look(screen, "what-if");

    Locator way = screen.page().locator("ww-what-if .chips a").first();
    String fits = way.innerText();
    click(way);
    Locator first = screen.page().locator("ww-introduction").first();
    first.waitFor();
    String pair = first.getByRole(AriaRole.HEADING).innerText();
    assertThat(fits).startsWith("Wie past bij ");
    assertThat(pair).contains(fits.substring("Wie past bij ".length(), fits.length() - 1));
    look(screen, "introductions");
    click(screen.button("Stel voor: " + pair));
    screen.page().keyboard().type(WHY);
    click(first.getByText("Zet op de lijst"));
    Locator plan = screen.page().getByRole(AriaRole.LISTITEM).filter(Steps.named(WHY));
    assertThat(plan).containsText("voorgesteld");
    look(screen, "planned");
    click(
        plan.getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Het is afgesproken: ")));
    assertThat(plan.locator("p.soft")).containsText("afgesproken");
    look(screen, "agreed");
    click(plan.getByText("In het web"));

    screen.kern("Numansdorp");
    assertThat(screen.page().locator("ww-panel")).containsText("afgesproken");
    look(screen, "in-the-web");
    assertThat(clicks).isLessThan(MOST_CLICKS);
    System.out.println("The newcomer's walk took " + clicks + " clicks");
    JsonNode drawn = screen.ask("/v1/areas/numansdorp/web").path("ties");
    assertThat(StreamSupport.stream(drawn.spliterator(), false))
        .filteredOn(tie -> tie.path("status").asText().equals("agreed"))
        .isNotEmpty();
  }

  /**
   * The page of "Wat als" also says what hangs by whoever connects, by one place and which ties.
   */
  @Test
  void shouldTellWhatHangsByWhoConnectsByOnePlaceAndWhichTiesChangeMost(Screen screen) {
    screen.open("#/what-if/numansdorp");
    // S12: the group that meets nowhere else.
    Locator hall = under(screen, "Komt voor zover bekend op één plek samen");
    assertThat(hall.filter(Steps.named(GROUP))).hasCount(1);
    // S42: a tie that changes most, and by whom it hangs.
    assertThat(under(screen, "Hefbomen: één verbinding die veel verandert").first())
        .containsText("verbinding");
    // S10: what hangs by the coordinator, tried out.
    Locator worker =
        under(screen, "Wie verbindt: wat hangt aan hun rol")
            .filter(Steps.named("welzijnscoördinator van Numansdorp"));
    worker.getByRole(AriaRole.BUTTON).first().click();
    assertThat(screen.page().locator("ww-what-if div[role=status]")).containsText("Van de ");
    assertThat(screen.page().getByRole(AriaRole.LIST).filter(Steps.named("Alles terug")).first())
        .containsText("welzijnscoördinator van Numansdorp");
  }

  /** The items of the list that follows a heading, those that are folded away too. */
  private static Locator under(Screen screen, String heading) {
    String title = "h3:text-is(\"" + heading + "\")";
    return screen
        .page()
        .locator(
            String.join(
                ", ",
                title + " + ul > li",
                title + " + p + ul > li",
                title + " + ul + details li"));
  }
}
