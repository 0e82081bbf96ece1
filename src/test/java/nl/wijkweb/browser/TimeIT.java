package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time: two days side by side, in two pictures, in words and as a table; and how it all grew. */
@OnTheDemo
@Tag("every")
class TimeIT {
  private static final String HEADING = "Wat veranderde er in Numansdorp?";

  @Test
  void shouldShowWhatBecameOfAKernBetweenTwoDays(Screen screen) throws IOException {
    screen.openKern("numansdorp", "Numansdorp");
    screen.link("Tijd").click();
    assertThat(screen.heading(HEADING)).isVisible();
    screen.field("De eerste dag").fill("2015-07-01");
    screen.field("De tweede dag").fill("2016-12-31");
    Locator said = screen.page().locator("ww-compare div[role=status]");
    assertThat(said).containsText("Van 1 juli 2015 tot 31 december 2016:");
    Steps.awaitPhases(screen);
    assertThat(screen.page().locator("ww-compare figure svg")).hasCount(2);
    screen.keepAs("time");
    screen.page().setViewportSize(1280, 1900);
    screen.awaitRest();
    screen.keepAs("tim-tall");
    screen.widen(Screen.PHONE);
    screen.awaitRest();
    screen.keepAs("time-phone");
    screen.widen(Screen.WIDE);

    Locator phases = screen.page().locator("ww-phases button");
    phases.last().click();
    assertThat(said).not().containsText("Van 1 juli 2015");
    assertThat(phases.last()).hasAttribute("aria-pressed", "true");
    screen.page().goBack();
    screen.open("#/time/numansdorp?van=2015-07-01&tot=2016-12-31&toon=table");

    assertThat(said).containsText("Van 1 juli 2015 tot 31 december 2016:");
    Locator table = screen.page().getByRole(AriaRole.TABLE);
    assertThat(table.getByText("nieuwe verbinding").first()).isVisible();
    screen.keepAs("time-table");
    Download file = screen.page().waitForDownload(screen.button("Tabel opslaan (CSV)")::click);
    List<String> lines =
        new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(file.suggestedFilename()).isEqualTo("wijkweb-numansdorp-2015-07-01-2016-12-31.csv");
    assertThat(lines.get(0)).endsWith("Wat,Wie of wat,Verbinding,Met,Hoe");
    assertThat(table.getByRole(AriaRole.ROW)).hasCount(Math.min(301, lines.size()));
  }

  @Test
  void shouldLeaveOutAKindOfChangeByKeyboardAlone(Screen screen) {
    screen.open("#/time/numansdorp?van=2015-07-01&tot=2016-12-31&toon=table");
    Locator appeared =
        screen
            .page()
            .locator("ww-compare")
            .getByRole(AriaRole.BUTTON)
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*erbij")));
    Locator rows = screen.page().getByText("nieuwe verbinding");
    assertThat(rows.first()).isVisible();

    screen.tabTo(appeared);
    screen.page().keyboard().press("Space");

    assertThat(appeared).hasAttribute("aria-pressed", "false");
    assertThat(rows).hasCount(0);
  }

  @Test
  void shouldPlayTimeAtTheSpeedThatOneChoosesAndStop(Screen screen) {
    KernPage kern = screen.openKern("almere", "Almere", "op=2009-01-01");
    kern.slider().press("Home");
    String first = kern.awaitDate();
    screen.page().getByLabel("Hoe snel").selectOption("fast");

    screen.button("▶ Afspelen").click();
    assertThat(screen.page().locator("ww-time output")).not().hasText(first);
    screen.button("❚❚ Stop").or(screen.button("▶ Afspelen")).click();
    assertThat(kern.slider()).isVisible();
  }
}
