package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The page of a person, by what somebody at a kitchen table reads on it. */
final class PersonPage {
  private static final int MANY_STOPS = 80;

  private final Screen screen;
  private final Page page;

  private PersonPage(Screen screen) {
    this.screen = screen;
    this.page = screen.page();
  }

  /** Somebody of the wijkteam opens the web of a case for a conversation. */
  static PersonPage visited(Screen screen, String worker, String name) {
    screen.signInAs("wijkteam", worker);
    screen.open("#/cases");
    Steps.visit(name, "Wijkweb").accept(screen);
    return shown(screen);
  }

  /** The page of a person that is on the screen, once its figure is there. */
  static PersonPage shown(Screen screen) {
    PersonPage person = new PersonPage(screen);
    assertThat(person.figure()).isVisible();
    return person;
  }

  Locator figure() {
    return page.getByRole(AriaRole.APPLICATION);
  }

  /** Somebody in the figure; what a screen reader says of them begins with their name. */
  Locator other(String name) {
    return figure()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  /** What a screen reader says of each one around the person, life domains left out. */
  @SuppressWarnings("unchecked")
  List<String> said() {
    return (List<String>)
        figure()
            .evaluate(
                "svg => [...svg.querySelectorAll('.other')].map(each =>"
                    + " each.getAttribute('aria-label'))");
  }

  /** What is told of the one that is pinned. */
  Locator told() {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName("Wat we hiervan weten"));
  }

  /** What came of what was done in the figure. */
  Locator status() {
    return page.locator("ww-personal-web").locator(".said [role=status]");
  }

  Locator earlier() {
    return screen.field("Toon ook wie er eerder was");
  }

  Locator part(String name) {
    return screen.link(name);
  }

  /** Goes back in time, stop by stop, to a day on which something changed. */
  void backTo(String day) {
    Locator slider = page.getByRole(AriaRole.SLIDER);
    for (int stop = 0; stop < MANY_STOPS; stop++) {
      if (day.equals(slider.getAttribute("aria-valuetext"))) {
        return;
      }
      slider.press("ArrowLeft");
    }
    throw new AssertionError("Nothing changed on " + day);
  }

  void backToNow() {
    page.getByRole(AriaRole.SLIDER).press("End");
  }
}
