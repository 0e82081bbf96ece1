package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of a kern: few at first, each with its meaning, and nobody ranked. */
@Tag("every")
@OnTheDemo
class FiguresIT {
  private static final Pattern CHANCE = Pattern.compile("(Hoger dan|Lager dan|Zoals) bij toeval");

  @Test
  @Tag("every")
  void shouldShowFewFiguresAndHoldThemAgainstChance(Screen screen) throws IOException {
    screen.openKern("numansdorp", "Numansdorp");
    Locator figures = panel(screen);
    Locator first = figures.getByRole(AriaRole.LIST, named("De eerste cijfers"));
    assertThat(first.locator("> li")).hasCount(7);
    assertThat(figures).containsText("Een cijfer is het begin van een gesprek, geen oordeel.");
    assertThat(figures).containsText("Meer is niet altijd beter");
    expectNothingFromAxe(screen.page());
    screen.keepAs("figures-1280");

    figures.getByRole(AriaRole.BUTTON, named("Vergelijk met toeval")).click();
    assertThat(figures).containsText("Vergeleken met 200 webben");
    assertThat(first.getByText(CHANCE).first()).isVisible();
    first.getByRole(AriaRole.HEADING, named("driehoeken")).scrollIntoViewIfNeeded();
    screen.keepAs("figures-1280-bands");

    Locator circles =
        figures.locator("summary").filter(new Locator.FilterOptions().setHasText("Hechte kringen"));
    circles.click();
    assertThat(figures.getByRole(AriaRole.HEADING, named("kleine wereld"))).isVisible();
    first.getByText("Wat dit weglaat").first().click();
    expectNothingFromAxe(screen.page());
    circles.scrollIntoViewIfNeeded();
    screen.keepAs("figures-1280-more");

    screen.widen(Screen.PHONE);
    first.scrollIntoViewIfNeeded();
    expectNothingFromAxe(screen.page());
    screen.keepAs("figures-375");

    Download kept =
        screen
            .page()
            .waitForDownload(() -> figures.getByText("Van clubs, plekken en organisaties").click());
    assertThat(kept.suggestedFilename()).startsWith("wijkweb-numansdorp-").endsWith(".csv");
    assertThat(Files.readString(kept.path())).startsWith("id,kind,name,degree,");
  }

  @Test
  void shouldStopAComparisonAndSayWhatCountsAtTheBorder(Screen screen) {
    screen.openKern("voorbeeldwijk", "Voorbeeldwijk");
    Locator figures = panel(screen);
    assertThat(figures).containsText("Wat we niet weten");
    assertThat(figures).containsText("Nog nooit iets gevraagd: ");
    assertThat(figures.getByText("Heeft elke bewoner er één verbinding bij").first()).isVisible();
    figures.getByText("Heeft elke bewoner er één verbinding bij").first().scrollIntoViewIfNeeded();
    screen.keepAs("figures-1280-unknown");

    keepTheServiceBusy(screen.page());
    figures.getByRole(AriaRole.BUTTON, named("Vergelijk met toeval")).click();
    Locator stop = figures.getByRole(AriaRole.BUTTON, named("Stoppen"));
    assertThat(stop).isVisible();
    screen.keepAs("figures-1280-comparing");
    stop.click();
    assertThat(figures.getByText("Gestopt.")).isVisible();

    figures.getByLabel("Wat telt mee aan de rand?").selectOption("closed");
    assertThat(screen.page()).hasURL(Pattern.compile("rand=closed"));
    assertThat(figures.getByLabel("Wat telt mee aan de rand?")).hasValue("closed");
  }

  @Test
  void shouldColourAndSizeByAFigureAndRankNoPeople(Screen screen) {
    KernPage kern = screen.openKern("voorbeeldwijk", "Voorbeeldwijk");
    select(kern, "Kleur").selectOption("core");
    select(kern, "Grootte").selectOption("betweenness");

    assertThat(kern.legend().getByText("geen cijfer; mensen krijgen er geen").first()).isVisible();
    assertThat(screen.page()).hasURL(Pattern.compile("kleur=core&grootte=betweenness"));
    expectNothingFromAxe(screen.page());
    screen.keepAs("figures-legend-1280");

    Tables tables = Tables.of(screen);
    Locator actors = tables.actors();
    Tables.sortBy(actors, "tussen anderen in").click();
    Tables.sortBy(actors, "tussen anderen in").click();
    screen.keepAs("figures-table-1280");
    List<List<String>> rows = Tables.rows(actors);
    List<List<String>> people =
        rows.stream()
            .filter(row -> List.of("bewoner", "beroepskracht").contains(row.get(Tables.KIND)))
            .toList();
    assertThat(people).isNotEmpty().allMatch(row -> row.get(7).equals("geen cijfer"));
    List<String> names = people.stream().map(row -> row.get(Tables.NAME)).toList();
    assertThat(names).isEqualTo(alphabetically(screen.page(), names));
    assertThat(rows.get(0).get(7)).matches("[\\d.,]+");
  }

  @SuppressWarnings("unchecked")
  private static List<String> alphabetically(Page page, List<String> names) {
    return (List<String>)
        page.evaluate(
            "names => names.sort(new Intl.Collator('nl', {numeric: true}).compare)", names);
  }

  /** One comparison runs at a time, so that what is asked after these can be stopped in peace. */
  private static void keepTheServiceBusy(Page page) {
    page.evaluate(
        "() => Promise.all([2019, 2020, 2021, 2022, 2023, 2024].map(year =>"
            + " fetch(`/v1/areas/voorbeeldwijk/bands?asOf=${year}-02-03`, {method: 'POST'})))");
  }

  private static Locator select(KernPage kern, String label) {
    return kern.legend()
        .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  private static Locator panel(Screen screen) {
    screen.button("Alle cijfers").click();
    Locator panel =
        screen
            .page()
            .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Cijfers"));
    assertThat(panel.getByRole(AriaRole.HEADING).first()).isVisible();
    return panel;
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static void expectNothingFromAxe(Page page) {
    assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
  }
}
