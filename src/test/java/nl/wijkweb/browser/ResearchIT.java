package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What a researcher takes along: an invented web, and tables that stay as they were. */
@OnTheDemo
class ResearchIT {
  private static final String TITLE = "Tabel 2: Voorbeeldwijk";

  @Test
  void shouldDrawAnInventedWebAndTellHowWellItFits(Screen screen) throws Exception {
    Locator figures = figures(screen);
    unfold(figures, "Een verzonnen web").click();
    Locator draw = button(figures, "Verzin een web");
    Locator drawn = figures.getByText("Het verzonnen web heeft");
    assertThat(draw.or(drawn).first()).isVisible();
    if (draw.isVisible()) {
      draw.click();
    }
    assertThat(drawn).isVisible();
    drawn.scrollIntoViewIfNeeded();
    screen.keepAs("research-synthetic-1280");
    assertThat(Accessibility.faults(screen)).isEmpty();

    Download file =
        screen
            .page()
            .waitForDownload(() -> figures.getByRole(AriaRole.LINK, named("igraph")).click());
    assertThat(file.suggestedFilename()).endsWith("-verzonnen-web.graphml");
    assertThat(Files.readString(file.path())).contains("<graphml", "<node id=\"s1\">");
    screen.widen(Screen.PHONE);
    drawn.scrollIntoViewIfNeeded();
    screen.keepAs("research-synthetic-375");
  }

  @Test
  void shouldFreezeATableByKeysAlone(Screen screen) {
    Locator figures = figures(screen);
    unfold(figures, "Tabellen vastleggen").click();
    Locator freeze = button(figures, "Leg vast");
    screen.tabTo(freeze);
    screen.page().keyboard().press("Enter");
    assertThat(figures.getByLabel("Titel")).isFocused();
    assertThat(figures.getByText("Vul dit in.").first()).isVisible();

    screen.page().keyboard().type(TITLE);
    screen.page().keyboard().press("Tab");
    screen.page().keyboard().type("artikel");
    screen.page().keyboard().press("Tab");
    screen.page().keyboard().press("Enter");
    assertThat(figures.getByText("Vastgelegd: " + TITLE)).isVisible();
    Locator kept = figures.getByRole(AriaRole.LINK, named(TITLE)).first();
    assertThat(kept).isVisible();
    unfold(figures, "Herkomst").first().click();
    kept.scrollIntoViewIfNeeded();
    screen.keepAs("research-frozen-1280");
    assertThat(Accessibility.faults(screen)).isEmpty();
    Download file = screen.page().waitForDownload(kept::click);
    assertThat(file.suggestedFilename()).startsWith("voorbeeldwijk-metrics-").endsWith(".json");
    screen.widen(Screen.PHONE);
    kept.scrollIntoViewIfNeeded();
    screen.keepAs("research-frozen-375");
  }

  private static Locator figures(Screen screen) {
    screen.signInAs("researcher");
    screen.openKern("voorbeeldwijk", "Voorbeeldwijk");
    screen.button("Alle cijfers").click();
    return screen
        .page()
        .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Cijfers"));
  }

  private static Locator unfold(Locator figures, String title) {
    return figures.locator("summary").filter(new Locator.FilterOptions().setHasText(title));
  }

  private static Locator button(Locator figures, String name) {
    return figures.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
