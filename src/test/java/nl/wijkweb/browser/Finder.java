package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A field that finds somebody by name, with its list. */
final class Finder {
  private final Page page;
  private final Locator scope;

  private Finder(Page page, Locator scope) {
    this.page = page;
    this.scope = scope;
  }

  /** The search from anywhere, opened with its key. */
  static Finder withSlash(Page page) {
    return withSlash(page, Language.DUTCH);
  }

  static Finder withSlash(Page page, Language language) {
    page.keyboard().press("/");
    Locator dialog =
        page.getByRole(
            AriaRole.DIALOG, new Page.GetByRoleOptions().setName(language.word("search")));
    Finder finder = new Finder(page, dialog);
    assertThat(finder.field()).isFocused();
    return finder;
  }

  /** The field in a part of the page. */
  static Finder in(Locator scope, Page page) {
    return new Finder(page, scope);
  }

  Locator field() {
    return scope.getByRole(AriaRole.COMBOBOX);
  }

  /** What the list offers by this name, of this kind. */
  Locator match(String name, String kind) {
    return scope.getByRole(
        AriaRole.OPTION, new Locator.GetByRoleOptions().setName(name + " " + kind));
  }

  Locator matches() {
    return scope.getByRole(AriaRole.OPTION);
  }

  Locator outcome() {
    return scope.getByRole(AriaRole.STATUS);
  }

  /** Types a name and takes it from the list with the arrow keys. */
  void chooseByKeyboard(String name, String kind) {
    page.keyboard().type(name);
    Locator match = match(name, kind);
    match.waitFor();
    int offered = matches().count();
    for (int pressed = 0; pressed < offered; pressed++) {
      if ("true".equals(match.getAttribute("aria-selected"))) {
        page.keyboard().press("Enter");
        return;
      }
      page.keyboard().press("ArrowDown");
    }
    throw new AssertionError("The arrow keys do not come to " + name);
  }
}
