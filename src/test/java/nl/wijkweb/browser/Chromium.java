package nl.wijkweb.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Debian's Chromium, without a window. */
final class Chromium implements AutoCloseable {
  /** The one that never has a window opens pages with half the work. */
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser");

  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--font-render-hinting=none", // letters where a full browser puts them
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    Path program = findProgram();
    PlaywrightAssertions.setDefaultAssertionTimeout(Screen.PATIENCE_MS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setChromiumSandbox(false)
                    .setArgs(QUIET));
  }

  /** A window of somebody who was never here before. */
  BrowserContext visitor(String address) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(address)
            .setLocale("nl-NL")
            .setTimezoneId("Europe/Amsterdam")
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path findProgram() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium: run 'sudo apt-get install chromium"
                        + " fonts-noto-core', then 'mvn verify' again."));
  }
}
