package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A resident reads what is held on them, puts it right, and takes back what they agreed to. */
@OnTheDemo
@Tag("every")
class OwnDataIT {
  private static final String SELAM = "r-121";
  private static final String YASSINE = "p-03";
  private static final String DATA = "#/person/me?deel=data";

  @Test
  void shouldBeTakenAlongAndPutRightByTheResident(Screen own) throws IOException {
    own.signInAs("resident", SELAM);
    own.open(DATA);
    own.button("Gegevens verbeteren").click();
    own.page().getByLabel("Telefoon").fill("0186-121212");
    own.button("Bewaren").click();
    assertThat(own.page().getByText("Je gegevens zijn verbeterd.")).isVisible();
    assertThat(own.page().locator("ww-own-data dd").getByText("0186-121212")).isVisible();

    Download file =
        own.page().waitForDownload(() -> own.button("Download als bestand (JSON)").click());

    JsonNode held = new ObjectMapper().readTree(file.path().toFile());
    assertThat(held.path("person").path("phone").textValue()).isEqualTo("0186-121212");
    assertThat(held.path("changes").path(0).path("after").path("phone").textValue())
        .isEqualTo("0186-121212");
  }

  @Test
  void shouldShowADoubtToWhoFollowsUntilTheyTalkedAboutIt(Screen own, Screen team) {
    own.signInAs("resident", SELAM);
    own.open(DATA);
    own.page().locator("summary").filter(Steps.named("Wie en wat er om je heen is")).click();
    Locator first = own.page().locator("ww-doubt").filter(Steps.named("Klopt niet")).nth(2);
    first.getByRole(AriaRole.BUTTON).click();
    own.page().getByLabel("Wat klopt er niet?").fill("Dat was vroeger zo.");
    own.button("Zeggen dat dit niet klopt").click();
    Locator mine = own.page().locator("ww-doubts li").getByText("Dat was vroeger zo.");
    assertThat(mine).isVisible();
    own.keepAs("own-doubt");

    PersonPage.visited(team, YASSINE, "Selam Tesfay");
    Locator seen = team.page().locator("ww-doubts li");
    assertThat(seen).containsText("Dat was vroeger zo.");
    team.keepAs("person-doubt");
    seen.getByText("Dit is besproken").click();
    team.page().getByLabel("Wie besprak het?").fill("Yassine");
    team.page().locator("ww-doubts").getByText("Dit is besproken").click();
    assertThat(seen).hasCount(0);
  }

  /** Somebody at the edge of the demo, whom no other test looks for. */
  @Test
  void shouldBeErasedByTheResidentOnceTheyTypedThatTheyMeanIt(Screen own) {
    own.signInAs("resident", "r-310");
    own.open(DATA);
    Steps.unfold("Alles laten wissen").accept(own);
    own.button("Wis alles over mij").click();
    assertThat(own.page().getByText("Typ WISSEN om te laten weten")).isVisible();
    own.page().getByLabel("Typ dan WISSEN").fill("wissen");
    own.button("Wis alles over mij").click();

    assertThat(own.page().getByText("Alles is gewist.")).isFocused();
    assertThat(own.page().getByText("Nanda")).hasCount(0);
    assertThat(own.ask("/v1/session").path("signedIn").booleanValue()).isFalse();
    own.keepAs("own-erased");
  }

  @Test
  void shouldTakeBackWhatWasAgreed(Screen own) {
    own.signInAs("resident", SELAM);
    own.open(DATA);
    Locator line = own.page().locator("ww-agreed li").filter(Steps.named("Je aan iemand"));
    assertThat(line).containsText("ja");
    line.getByText("Intrekken").click();

    assertThat(line).containsText("nee");
    assertThat(own.page().getByText("Ingetrokken.")).isVisible();
    own.keepAs("own-withdrawn");
  }
}
