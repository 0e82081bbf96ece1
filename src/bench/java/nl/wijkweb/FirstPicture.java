package nl.wijkweb;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a person waits for the first picture of a web, from the address to ink on the canvas.
 */
final class FirstPicture {
  private static final int TIMES = 5;
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Waits for a canvas, in whatever shadow tree, that has been drawn on. */
  private static final String DRAWN =
      """
      () => {
        const canvases = [];
        const walk = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.localName === 'canvas') canvases.push(element);
            if (element.shadowRoot) walk(element.shadowRoot);
          }
        };
        walk(document);
        return canvases.some((canvas) => {
          const ink = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
          for (let i = 3; i < ink.length; i += 4 * 97) if (ink[i] !== 0) return true;
          return false;
        });
      }
      """;

  private FirstPicture() {}

  static void measure(String address, String token, String... webs) {
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(FLAGS));
        BrowserContext context = browser.newContext()) {
      Page first = context.newPage();
      first.navigate(address + "/sign-in?token=" + token);
      first.close();
      for (String web : webs) {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
          millis[i] = once(context, address + "/#/kern/" + web);
        }
        Arrays.sort(millis);
        System.out.printf(
            Locale.ROOT,
            "| viewer, first picture of %s | median %.0f ms, worst %.0f ms |%n",
            web,
            millis[TIMES / 2],
            millis[TIMES - 1]);
      }
    }
  }

  private static double once(BrowserContext context, String address) {
    try (Page page = context.newPage()) {
      long start = System.nanoTime();
      page.navigate(address);
      page.waitForFunction(DRAWN);
      return (System.nanoTime() - start) / 1e6;
    }
  }
}
