package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked for among the figures: circles, sets, groups and change; by mouse and by key. */
@Tag("every")
@OnTheDemo
class FigureSectionsIT {

  @Test
  void shouldFindCirclesAndSetsOfWhomOneCanOpenThePanel(Screen screen) {
    screen.openKern("numansdorp", "Numansdorp");
    Locator figures = figures(screen);
    unfold(figures, "Wie houdt elkaar vast?").click();
    compute(figures, "Zoek de kringen", "bij elkaar als er een wegvalt");
    assertThat(figures.getByRole(AriaRole.TABLE).first()).isVisible();
    figures.getByText("Wat dit weglaat").last().scrollIntoViewIfNeeded();
    screen.keepAs("sections-cohesion-1280");

    unfold(figures, "Wie telt samen het meest?").click();
    compute(figures, "Zoek de groepjes", "Samen bereiken zij");
    Locator size = figures.getByLabel("Met hoeveel samen?");
    assertThat(size).hasValue("3");
    assertThat(lost(figures)).hasCount(3);
    size.selectOption("1");
    assertThat(lost(figures)).hasCount(1);
    Locator one = lost(figures);
    size.scrollIntoViewIfNeeded();
    screen.keepAs("sections-key-players-1280");
    unfold(figures, "Van 1 tot en met 5 samen").first().click();
    screen.widen(Screen.PHONE);
    figures.getByRole(AriaRole.TABLE, named("Zonder hen kan dit deel")).scrollIntoViewIfNeeded();
    screen.keepAs("sections-key-players-375");
    screen.widen(Screen.WIDE);
    String name = one.innerText();
    one.click();
    assertThat(screen.heading(name)).isVisible();
  }

  @Test
  void shouldTellWhatChangedSinceADayOneChoosesByKeysAlone(Screen screen) {
    screen.openKern("voorbeeldwijk", "Voorbeeldwijk");
    screen.tabTo(screen.button("Alle cijfers"));
    Page page = screen.page();
    page.keyboard().press("Enter");
    Locator figures = panel(screen);
    screen.tabTo(unfold(figures, "Wat veranderde er?"));
    page.keyboard().press("Enter");
    Locator since = figures.getByLabel("Vergelijk met deze dag");
    screen.tabTo(since);
    since.fill("2023-01-01");
    assertThat(figures.getByText("Van 1 januari 2023 tot")).isVisible();
    screen.tabTo(unfold(figures, "Nieuwe verbindingen"));
    page.keyboard().press("Enter");
    Locator ties = figures.getByRole(AriaRole.TABLE, named("Nieuwe verbindingen"));
    assertThat(ties.getByRole(AriaRole.ROW).nth(1)).isVisible();
    ties.scrollIntoViewIfNeeded();
    screen.keepAs("sections-change-1280");
    assertThat(Accessibility.faults(screen)).isEmpty();

    Locator first = ties.getByRole(AriaRole.BUTTON).first();
    String name = first.innerText();
    screen.tabTo(first);
    page.keyboard().press("Enter");
    assertThat(screen.heading(name)).isVisible();
  }

  @Test
  void shouldTellWhoTakesPartInWhatAndNameNoResident(Screen screen) {
    screen.openKern("voorbeeldwijk", "Voorbeeldwijk");
    Locator figures = figures(screen);
    unfold(figures, "Wie doet waar aan mee?").click();
    assertThat(figures.getByText("overleggen, initiatieven en activiteiten")).isVisible();
    figures.getByLabel("Kijk naar").selectOption("people");
    assertThat(figures.getByText("mensen die jij mag zien")).isVisible();
    unfold(figures, "Groepen en hun deelnemers").click();
    Locator groups = figures.getByRole(AriaRole.TABLE, named("Groepen en hun deelnemers"));
    assertThat(groups.getByRole(AriaRole.COLUMNHEADER, named("Bewoners"))).isVisible();
    List<String> cells = groups.locator("tbody td:last-child").allInnerTexts();
    assertThat(cells)
        .isNotEmpty()
        .allMatch(text -> Pattern.matches("\\d*[05]|minder dan 10|noemen we niet", text));
    groups.scrollIntoViewIfNeeded();
    screen.keepAs("sections-two-mode-1280");
    screen.widen(Screen.PHONE);
    groups.scrollIntoViewIfNeeded();
    screen.keepAs("sections-two-mode-375");
  }

  @Test
  void shouldStopLookingForSets(Screen screen) {
    screen.openKern("voorbeeldwijk", "Voorbeeldwijk", "op=2021-05-05");
    Locator figures = figures(screen);
    unfold(figures, "Wie telt samen het meest?").click();
    Locator ask = figures.getByRole(AriaRole.BUTTON, named("Zoek de groepjes"));
    assertThat(ask).isVisible();
    keepTheServiceBusy(screen.page());
    ask.click();
    figures.getByRole(AriaRole.BUTTON, named("Stoppen")).click();
    assertThat(figures.getByText("Gestopt.")).isVisible();
    assertThat(ask).isVisible();
  }

  /**
   * One job of a sort runs at a time, so that what is asked after these can be stopped in peace.
   */
  private static void keepTheServiceBusy(Page page) {
    page.evaluate(
        "() => Promise.all([2019, 2020, 2021, 2022, 2023, 2024, 2025].map(year =>"
            + " fetch(`/v1/areas/voorbeeldwijk/key-players?asOf=${year}-02-03`,"
            + " {method: 'POST'})))");
  }

  /** The sets are kept for whoever sees the same, so another test may have them already. */
  private static void compute(Locator figures, String button, String found) {
    Locator compute = figures.getByRole(AriaRole.BUTTON, named(button));
    Locator there = figures.getByText(found);
    assertThat(compute.or(there).first()).isVisible();
    if (compute.isVisible()) {
      compute.click();
    }
    assertThat(there.first()).isVisible();
  }

  /** Who is in the set without which the web falls apart most. */
  private static Locator lost(Locator figures) {
    return figures
        .getByRole(AriaRole.STATUS)
        .filter(new Locator.FilterOptions().setHasText("tweetallen"))
        .getByRole(AriaRole.BUTTON);
  }

  private static Locator unfold(Locator figures, String title) {
    return figures.locator("summary").filter(new Locator.FilterOptions().setHasText(title));
  }

  private static Locator figures(Screen screen) {
    screen.button("Alle cijfers").click();
    return panel(screen);
  }

  private static Locator panel(Screen screen) {
    return screen
        .page()
        .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Cijfers"));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
