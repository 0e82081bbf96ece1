package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** S44: several webs side by side, as a researcher does it, from the page to what can be cited. */
@OnTheDemo
@Tag("every")
class BesideIT {
  private static final String TITLE = "Tabel 4: drie dorpen";

  @Test
  void shouldShowEachAreaOnItsOwnBandAndTakeItAlongWithACodebook(Screen screen) throws Exception {
    screen.signInAs("researcher");
    screen.open("");
    screen.link("Naast elkaar").click();
    Locator strips = screen.page().locator(".strips").first();
    strips.waitFor();
    assertThat(strips.locator("li")).hasCount(8);
    screen.page().locator(".area select").selectOption("beltrum");
    assertThat(screen.page()).hasURL(Pattern.compile(".*#/beside/beltrum.*"));
    computeBands(screen);

    // Of the eight initiatives nothing is told to go on today, so that there is nothing to hold.
    assertThat(screen.page().locator(".strips").first().locator("rect.usual")).hasCount(7);
    assertThat(screen.page().getByText("Buiten de band vallen").first()).isVisible();
    assertThat(screen.page().getByText("Hoger dan bij toeval:").first()).isVisible();
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.keepAs("beside-1280");
    keepLower(screen, "people.known", "beside-people-1280");

    Download figures = download(screen, "Alle cijfers (CSV)");
    Download codebook = download(screen, "Het codeboek (CSV)");
    List<String> lines = Files.readAllLines(figures.path());
    assertThat(lines.get(0)).startsWith("area,name,kind,asOf,reference,");
    assertThat(lines).anyMatch(line -> line.startsWith("numansdorp,Numansdorp,core,"));
    assertThat(lines).anyMatch(line -> line.contains(",people.known,,few,"));
    String explained = Files.readString(codebook.path());
    assertThat(explained).contains("column,reference,", "figure,modularity,", "mark,few,");

    screen.button("Tabel").click();
    Locator table = screen.page().getByRole(AriaRole.TABLE).first();
    assertThat(table.locator("tbody tr")).hasCount(8);
    assertThat(table).containsText("minder dan tien");
    assertThat(table).containsText("band");
    screen.widen(Screen.PHONE);
    screen.button("Beeld").click();
    strips.scrollIntoViewIfNeeded();
    screen.keepAs("beside-375");
    assertThat(Accessibility.faults(screen)).isEmpty();
  }

  @Test
  void shouldShowTheYearsAsSmallMultiplesAndFreezeThemByKeysAlone(Screen screen) throws Exception {
    screen.signInAs("researcher");
    screen.open("#/beside/beltrum?met=roosendaal-west");
    screen.page().locator(".strips").first().waitFor();
    Locator years = screen.page().getByRole(AriaRole.RADIO).last();
    screen.tabTo(screen.page().getByRole(AriaRole.RADIO).first());
    screen.page().keyboard().press("ArrowDown");
    assertThat(years).isChecked();
    screen.field("Van").selectOption("2008");
    screen.field("Tot en met").selectOption("2014");
    assertThat(screen.page()).hasURL(Pattern.compile(".*van=2008-12-31&tot=2014-12-31.*"));
    computeBands(screen);

    Locator first = screen.page().locator(".multiples").first();
    assertThat(first.locator("li")).hasCount(2);
    assertThat(first.locator("li").first().locator("path.usual").first()).isVisible();
    first.scrollIntoViewIfNeeded();
    screen.keepAs("beside-years-1280");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.field("Welk cijfer?").selectOption("density");
    assertThat(screen.heading("dichtheid")).isVisible();
    screen.page().reload();
    assertThat(screen.heading("dichtheid")).isVisible();

    screen.tabTo(screen.field("Titel"));
    screen.page().keyboard().type(TITLE);
    screen.page().keyboard().press("Tab");
    screen.page().keyboard().type("artikel");
    screen.page().keyboard().press("Enter");
    Locator kept =
        screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).first();
    assertThat(kept).isVisible();
    screen.page().locator("summary").filter(Steps.named("Herkomst")).first().click();
    assertThat(screen.page().getByText("Zo verwijs je ernaar").first()).isVisible();
    kept.scrollIntoViewIfNeeded();
    screen.keepAs("beside-frozen-1280");
    assertThat(Accessibility.faults(screen)).isEmpty();
    Download file = screen.page().waitForDownload(kept::click);
    JsonNode frozen = new ObjectMapper().readTree(Files.readAllBytes(file.path()));
    assertThat(frozen.path("state").textValue()).isEqualTo("done");
    assertThat(frozen.path("rows")).hasSize(14);
    assertThat(frozen.path("codebook")).isNotEmpty();
    screen.widen(Screen.PHONE);
    screen.page().locator(".multiples").first().scrollIntoViewIfNeeded();
    screen.keepAs("beside-years-375");
    assertThat(Accessibility.faults(screen)).isEmpty();
  }

  @Test
  void shouldShowACoordinatorTheSameAmongTheQuestions(Screen screen) {
    screen.open("#/insight/numansdorp");
    screen.link("Gebieden naast elkaar").click();
    assertThat(screen.page().locator(".strips").first().locator("li")).hasCount(8);
    screen.button("Geen ander").click();
    assertThat(screen.page().locator(".strips").first().locator("li")).hasCount(1);
    screen
        .page()
        .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Beltrum"))
        .check();
    assertThat(screen.page().locator(".strips").first().locator("li")).hasCount(2);
    assertThat(screen.button("Leg vast")).hasCount(0);
  }

  /** Another story may have had them computed before. */
  private static void computeBands(Screen screen) {
    Locator compute = screen.button("Bereken de banden");
    Locator band = screen.page().locator("rect.usual, path.usual").nth(1);
    screen.awaitRest();
    if (compute.isVisible()) {
      compute.click();
    }
    assertThat(compute).isHidden();
    screen
        .page()
        .locator("ww-beside-bands progress")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN)
                .setTimeout(Screen.PATIENCE_MS * 5));
    band.waitFor();
    screen.awaitRest();
  }

  private static void keepLower(Screen screen, String figure, String name) {
    screen.page().locator("[id='figure-" + figure + "']").scrollIntoViewIfNeeded();
    screen.keepAs(name);
  }

  private static Download download(Screen screen, String name) {
    return screen.page().waitForDownload(() -> screen.link(name).click());
  }
}
