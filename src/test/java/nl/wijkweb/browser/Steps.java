package nl.wijkweb.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What one does on the way to a state of a page. */
final class Steps {
  private static final String SOMEBODY = "De Schoor";
  private static final String JSON = "application/json";

  private Steps() {}

  static Consumer<Screen> press(String button) {
    return screen -> screen.button(button).last().click();
  }

  /** Chooses the first that can be chosen; before it stands what says to choose. */
  static Consumer<Screen> chooseFirst(String field) {
    return screen -> screen.field(field).selectOption(new SelectOption().setIndex(1));
  }

  static Consumer<Screen> search(String name) {
    return screen -> {
      screen.button("Zoeken").click();
      screen.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.COMBOBOX).fill(name);
    };
  }

  static void speakEnglish(Screen screen) {
    screen.button("English").click();
  }

  /** The small pictures come after the large ones. */
  static void awaitPhases(Screen screen) {
    screen.page().locator("ww-phases ww-drawing svg").first().waitFor();
  }

  static void slideToTheFirst(Screen screen) {
    screen.page().getByRole(AriaRole.SLIDER).press("Home");
  }

  static void openLegend(Screen screen) {
    Locator fold = screen.button("Legenda");
    if (!"true".equals(fold.getAttribute("aria-expanded"))) {
      fold.click();
    }
  }

  static void explainFigures(Screen screen) {
    screen.page().getByText("dichtheid").first().click();
  }

  /** Unfolds a part of the figures. */
  static Consumer<Screen> unfold(String title) {
    return screen -> screen.page().locator("summary").filter(named(title)).click();
  }

  /** Has something computed; another test may have done so for this web already. */
  static Consumer<Screen> compute(String button, String found) {
    return screen -> {
      Locator compute = screen.button(button);
      Locator there = screen.page().getByText(found);
      compute.or(there).first().waitFor();
      if (compute.isVisible()) {
        compute.click();
      }
    };
  }

  /** Opens the web of a case for a conversation, at one of its parts. */
  static Consumer<Screen> visit(String name, String part) {
    return screen -> {
      choose(name).accept(screen);
      screen.button("Ik heb een gesprek met deze bewoner").click();
      screen.heading(name).waitFor();
      screen.link(part).click();
    };
  }

  /** Chooses somebody whom one follows. */
  static Consumer<Screen> choose(String name) {
    return screen -> screen.link(name).first().click();
  }

  /** Pins somebody, or a life domain, in the wijkweb of a person. */
  static Consumer<Screen> pin(String name) {
    return screen ->
        screen
            .page()
            .getByRole(AriaRole.APPLICATION)
            .getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
            .press("Enter");
  }

  /** Says of somebody in the wijkweb of a person that they are nearer. */
  static Consumer<Screen> stepNearer(String name) {
    return screen -> PersonPage.shown(screen).other(name).press("Shift+ArrowUp");
  }

  /** What would be printed on an A4 is on the screen. */
  static void printSheet(Screen screen) {
    printBy("Afdrukken op A4", screen);
  }

  /** The same, of the parties around a household. */
  static void printParties(Screen screen) {
    printBy("Afdrukken voor het overleg", screen);
  }

  static void printBy(String button, Screen screen) {
    screen.page().evaluate("() => { window.print = () => {}; }");
    screen.button(button).click();
    screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
  }

  static void openExport(Screen screen) {
    screen.page().locator("summary").filter(named("Bewaren als")).click();
  }

  /** The browser's own window for printing stays away; what it would print is on the screen. */
  static void print(Screen screen) {
    screen.page().evaluate("() => { window.print = () => {}; }");
    openExport(screen);
    screen.button("Afdrukken op A3").click();
    screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
  }

  static void openActor(Screen screen) {
    search(SOMEBODY).accept(screen);
    screen
        .page()
        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(SOMEBODY + " organisatie"))
        .click();
    screen.heading(SOMEBODY).waitFor();
  }

  static void changeActor(Screen screen) {
    screen.button("Veranderen").first().click();
  }

  static void changeTie(Screen screen) {
    screen.page().getByRole(AriaRole.LISTITEM).getByText("Veranderen").first().click();
  }

  static void sendForm(Screen screen) {
    screen.heading("Toevoegen").waitFor();
    screen.button("Toevoegen").last().click();
  }

  static void tryMistakes(Screen screen) {
    new ImportPage(screen).choose(Folders.mistakes("beltrum"));
    screen.button("Uitproberen").click();
  }

  static void tryGood(Screen screen) {
    new ImportPage(screen).choose(Folders.good("noorderveen", "Noorderveen"));
    screen.button("Uitproberen").click();
    screen.page().getByText("Het kan: ").waitFor();
  }

  static void chooseList(Screen screen) {
    new ImportPage(screen).choose(Folders.list());
  }

  static void tryNoZip(Screen screen) {
    new ImportPage(screen).choose(List.of(Folders.file("web.zip", "this is no zip")));
    screen.button("Uitproberen").click();
  }

  static void loseSession(Screen screen) {
    Locator kern =
        screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Almere"));
    kern.waitFor();
    screen.page().context().clearCookies();
    kern.click();
  }

  static void beNobody(Screen screen) {
    answer(screen, "/v1/session", 200, "{\"signedIn\":false,\"demo\":false}");
  }

  /** Comes where one signs in at a provider. */
  static void beAtTheDoor(Screen screen) {
    answer(screen, "/v1/session", 200, "{\"signedIn\":false,\"demo\":false,\"provider\":true}");
  }

  /** Comes back from there, not let in. */
  static Consumer<Screen> beTurnedAway(String why) {
    return screen -> {
      beAtTheDoor(screen);
      screen.awaitRest();
      screen.open("?sign-in=" + why);
    };
  }

  /** Is signed in at a provider, and so in no demo. */
  static void beServed(Screen screen) {
    answer(
        screen,
        "/v1/session",
        200,
        """
        {"signedIn":true,"demo":false,"provider":true,"name":"7","role":"wijkteam","areas":[],
        "may":["read-web","write-contact-log","open-people","see-cases","see-worries",
        "pass-worries-on","save-conversations","hand-over-cases"]}
        """);
  }

  static void loseProvider(Screen screen) {
    answer(
        screen,
        "/v1/areas",
        503,
        "{\"title\":\"Away\",\"status\":503,\"code\":\"provider-unreachable\"}");
  }

  static void breakAreas(Screen screen) {
    answer(
        screen,
        "/v1/areas",
        500,
        "{\"title\":\"Something broke\",\"status\":500,\"traceId\":\"7\"}");
  }

  static void start(Screen screen) {
    String progress = "{\"progress\":{\"step\":\"webs\",\"done\":2,\"total\":6}}";
    answer(screen, "/health/ready", 503, progress);
  }

  static void cutOff(Screen screen) {
    comeBackWith(screen, "/v1/areas", Route::abort);
  }

  /** What the service does not do in a test, it is heard to say. */
  private static void answer(Screen screen, String path, int status, String json) {
    Route.FulfillOptions said =
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType(JSON)
            .setBodyBytes(json.getBytes(StandardCharsets.UTF_8));
    comeBackWith(screen, path, route -> route.fulfill(said));
  }

  private static void comeBackWith(Screen screen, String path, Consumer<Route> answer) {
    screen.awaitRest();
    screen.page().route("**" + path, answer);
    screen.page().reload();
  }

  /** Only what has this text in it. */
  static Locator.FilterOptions named(String name) {
    return new Locator.FilterOptions().setHasText(name);
  }
}
