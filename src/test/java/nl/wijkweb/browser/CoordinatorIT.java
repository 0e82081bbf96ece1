package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.wijkweb.browser.KernPage.Counts;
import org.junit.jupiter.api.Test;

/** The daily work of a coordinator: find somebody, see who is around them, keep a tie true. */
@OnTheDemo
class CoordinatorIT {
  private static final String DOMAIN = "Sport en verenigingen";

  @Test
  void shouldFindFocusFilterAndChangeWithTheMouse(Screen screen) {
    Page page = screen.page();
    screen.open("");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Numansdorp")).click();
    KernPage kern = screen.kern("Numansdorp");
    Counts all = kern.counts();

    Finder finder = Finder.withSlash(page);
    finder.field().fill("Stichting Nu");
    finder.match("Stichting Nu", "organisatie").click();
    kern.panelOf("Stichting Nu");
    kern.steps(2).click();
    Counts near = kern.counts();
    assertThat(near.actors()).isBetween(2, all.actors() - 1);
    assertThat(near.actorsOf()).isEqualTo(all.actorsOf());

    kern.legendEntry(DOMAIN).click();
    assertThat(kern.chip("Levensgebied: " + DOMAIN)).isVisible();
    assertThat(kern.counts().actors()).isBetween(1, near.actors() - 1);
    screen.keepAs("coordinator-focus");

    Locator tie = kern.tie("Stichting Nu werkt samen met De Buitensluis.");
    tie.getByText("Veranderen").click();
    tie.getByLabel("Hoe vaak?").selectOption("elke maand");
    tie.getByText("Bewaren").click();
    assertThat(page.getByText("Veranderd.")).isVisible();

    page.reload();
    screen.kern("Numansdorp").panelOf("Stichting Nu");
    assertThat(tie).containsText("elke maand");
    assertThat(kern.chip("2 stappen")).isVisible();
  }

  @Test
  void shouldFindFocusFilterAndChangeByKeyboardAlone(Screen screen) {
    Page page = screen.page();
    Keyboard keys = page.keyboard();
    screen.open("");
    Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Numansdorp"));
    assertThat(link).isVisible();
    screen.tabTo(link);
    keys.press("Enter");
    KernPage kern = screen.kern("Numansdorp");
    Counts all = kern.counts();

    Finder finder = Finder.withSlash(page);
    assertThat(finder.field()).isFocused();
    finder.chooseByKeyboard("Stichting Nu", "organisatie");
    kern.panelOf("Stichting Nu");
    keys.press("2");
    assertThat(kern.steps(2)).hasAttribute("aria-pressed", "true");
    Counts near = kern.counts();
    assertThat(near.actors()).isBetween(2, all.actors() - 1);

    screen.tabTo(kern.legendEntry(DOMAIN));
    keys.press("Enter");
    assertThat(kern.chip("Levensgebied: " + DOMAIN)).isVisible();
    assertThat(kern.counts().actors()).isBetween(1, near.actors() - 1);

    Locator tie = kern.tie("Stichting Nu organiseert mee: HEEL Numansdorp BEWEEGT.");
    screen.tabTo(tie.getByText("Veranderen"));
    keys.press("Enter");
    screen.tabTo(tie.getByLabel("Hoe vaak?"));
    keys.type("elk jaar");
    screen.tabTo(tie.getByText("Bewaren"));
    keys.press("Enter");
    assertThat(page.getByText("Veranderd.")).isVisible();

    page.reload();
    screen.kern("Numansdorp").panelOf("Stichting Nu");
    assertThat(tie).containsText("elk jaar");
  }
}
