package nl.wijkweb.browser;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What comes out of the printer. */
final class Paper {
  private static final Path PRINTED = Path.of("target", "screenshots");
  private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");

  /** An A4 within its margins, in pixels. */
  private static final int WIDE = 695;

  private static final int HIGH = 1025;

  private Paper() {}

  /**
   * Prints the sheet that is on the screen, and keeps it for people to look at. Printing takes the
   * sheet away.
   *
   * @return how many pages it takes
   */
  static long print(Screen screen, String name) {
    screen.page().setViewportSize(WIDE, HIGH);
    screen.keepAs(name);
    Page.PdfOptions options =
        new Page.PdfOptions().setPreferCSSPageSize(true).setPath(PRINTED.resolve(name + ".pdf"));
    String pdf = new String(screen.page().pdf(options), StandardCharsets.ISO_8859_1);
    return PAGE_OF_PDF.matcher(pdf).results().count();
  }
}
