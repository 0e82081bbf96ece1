package nl.wijkweb.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Function;

/** By what one sees that something is on the screen. */
final class Signs {
  private Signs() {}

  static Function<Screen, Locator> text(String text) {
    return screen -> screen.page().getByText(text);
  }

  static Function<Screen, Locator> heading(String name) {
    return screen -> screen.heading(name);
  }

  static Function<Screen, Locator> button(String name) {
    return screen -> screen.button(name);
  }

  static Function<Screen, Locator> link(String name) {
    return role(AriaRole.LINK, name);
  }

  /** The picture of a web. */
  static Function<Screen, Locator> picture() {
    return screen -> screen.page().getByRole(AriaRole.APPLICATION);
  }

  /** Something that a search found. */
  static Function<Screen, Locator> option() {
    return screen -> screen.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.OPTION);
  }

  /** The sheet that goes to the printer. */
  static Function<Screen, Locator> poster() {
    return screen -> screen.page().locator("#print svg");
  }

  /** The A4 that goes to the printer. */
  static Function<Screen, Locator> sheet() {
    return screen -> screen.page().locator("#print ww-sheet svg");
  }

  /** A field at which something is wrong. */
  static Function<Screen, Locator> wrong() {
    return screen -> screen.page().locator(".wrong .error");
  }

  private static Function<Screen, Locator> role(AriaRole role, String name) {
    return screen ->
        screen.page().getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
