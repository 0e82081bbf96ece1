package nl.wijkweb.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;

/** The page on which one brings data in, by what a person reads on it. */
final class ImportPage {
  private final Page page;
  private final Screen screen;

  ImportPage(Screen screen) {
    this.screen = screen;
    this.page = screen.page();
    // Somebody listens from here on: who begins only at the click may be too late, and then the
    // browser opens a window of its own.
    page.onFileChooser(chooser -> {});
  }

  Locator files() {
    return screen.field("Bestanden");
  }

  /** Chooses files after the click on the field. */
  void choose(List<FilePayload> folder) {
    pick(folder, files()::click);
  }

  /** Chooses files in the window that this opens. */
  void pick(List<FilePayload> folder, Runnable opening) {
    FileChooser chooser = page.waitForFileChooser(opening);
    chooser.setFiles(folder.toArray(FilePayload[]::new));
  }

  Locator tryOut() {
    return screen.button("Uitproberen");
  }

  Locator bringIn() {
    return screen.button("Echt inbrengen");
  }

  /** The choice what a column of one's own list means. */
  Locator meaning(String header) {
    return page.getByLabel("Betekenis van " + header, new Page.GetByLabelOptions().setExact(true));
  }

  /** A choice on the page, by its label. */
  Locator choice(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }

  /** What is still to be chosen, or that all is. */
  Locator open() {
    return page.locator("ww-mapping").getByRole(AriaRole.STATUS);
  }

  /** What would happen, or happened. */
  Locator outcome() {
    return page.locator("#outcome");
  }

  Locator problems() {
    return page.getByRole(
            AriaRole.REGION,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Wat er nog niet klopt")))
        .getByRole(AriaRole.TABLE);
  }
}
