package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page with the web of a kern, by what a person reads on it. */
final class KernPage {
  /** How much of a web is shown: so many actors and ties, of so many. */
  record Counts(int actors, int actorsOf, int ties, int tiesOf) {}

  private static final Pattern COUNTS =
      Pattern.compile(
          "([\\d.]+) van ([\\d.]+) wie en wat\\s+·\\s+([\\d.]+) van ([\\d.]+) verbindingen");

  private final Screen screen;
  private final Page page;

  KernPage(Screen screen) {
    this.screen = screen;
    this.page = screen.page();
  }

  /** What the line above the picture counts. */
  Counts counts() {
    Locator line = page.getByText(COUNTS);
    Matcher counted = COUNTS.matcher(line.innerText());
    if (!counted.find()) {
      throw new AssertionError("No counts in: " + line.innerText());
    }
    return new Counts(
        number(counted.group(1)),
        number(counted.group(2)),
        number(counted.group(3)),
        number(counted.group(4)));
  }

  Locator picture() {
    return page.getByRole(AriaRole.APPLICATION);
  }

  Locator panel() {
    return page.getByRole(
        AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Wie of wat"));
  }

  /** The panel, once it tells about this actor. */
  Locator panelOf(String name) {
    Locator panel = panel();
    assertThat(
            panel.getByRole(
                AriaRole.HEADING, new Locator.GetByRoleOptions().setName(name).setExact(true)))
        .isVisible();
    return panel;
  }

  /** The entry of the panel that tells about a tie in this sentence. */
  Locator tie(String sentence) {
    return panel()
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(sentence));
  }

  Locator legend() {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Legenda"));
  }

  /** An entry of the legend, which is a filter. */
  Locator legendEntry(String name) {
    return legend()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "\\s*\\d+$")));
  }

  /** The chip that tells of a filter and takes it away. */
  Locator chip(String text) {
    return screen.button("Filter weghalen: " + text);
  }

  Locator steps(int steps) {
    return panel()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions()
                .setName(steps == 1 ? "1 stap" : steps + " stappen")
                .setExact(true));
  }

  Locator slider() {
    return page.getByRole(
        AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Stand op").setExact(true));
  }

  /** Waits until the web is the one of the date that the slider is at; returns that date. */
  String awaitDate() {
    String date = slider().getAttribute("aria-valuetext");
    assertThat(page.getByText(Pattern.compile("stand op " + date))).isVisible();
    return date;
  }

  /** What the tables tell about residents. */
  Locator residents() {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName("Bewoners").setExact(true));
  }

  static int number(String text) {
    return Integer.parseInt(text.replace(".", ""));
  }
}
