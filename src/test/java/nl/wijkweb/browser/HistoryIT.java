package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What was done can be seen and undone: a club that was taken away comes back with all its ties.
 */
@OnTheDemo
@Tag("every")
class HistoryIT {
  private static final String KERN = "beltrum";
  private static final String NAME = "Beltrum";
  private static final String AREA = "/v1/areas/" + KERN;
  private static final String UNDO = "Ongedaan maken";
  private static final String REDO = "Opnieuw doen";
  private static final int REFUSED = 409;

  @Test
  void shouldBringBackAClubWithAllItsTies(Screen screen) {
    String club = "Biljartvereniging De Stoot";
    found(screen, club);
    Page page = screen.page();
    page.onDialog(Dialog::accept);
    KernPage kern = open(screen, club);
    int ties = kern.counts().tiesOf();
    assertThat(kern.panelOf(club).getByText("2 verbindingen")).isVisible();

    kern.panelOf(club).getByText("Weghalen", exactly()).click();
    assertThat(page.getByText("Weggehaald.")).isVisible();
    screen.keepAs("history-removed");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.tabTo(screen.button(UNDO));
    page.keyboard().press("Enter");
    assertThat(page.getByText("Ongedaan gemaakt – Weggehaald: " + club)).isVisible();
    screen.awaitRest();
    assertThat(kern.counts().tiesOf()).isEqualTo(ties);

    page.keyboard().press("Control+Shift+Z");
    assertThat(page.getByText("Opnieuw gedaan – Weggehaald: " + club)).isVisible();
    screen.awaitRest();
    assertThat(kern.counts().tiesOf()).isEqualTo(ties - 2);
    page.keyboard().press("Control+z");
    assertThat(page.getByText("Ongedaan gemaakt – Weggehaald: " + club)).isVisible();
    assertThat(open(screen, club).panelOf(club).getByText("2 verbindingen")).isVisible();
  }

  @Test
  void shouldTellWhatAnActorWasAndBecame(Screen screen) {
    String club = "Toneelgroep De Planken";
    found(screen, club);
    KernPage kern = open(screen, club);
    rename(kern, club, "Toneelgroep Het Doek");

    Locator panel = kern.panelOf("Toneelgroep Het Doek");
    Locator history =
        panel.locator("ww-history").filter(new Locator.FilterOptions().setHasText("Geschiedenis"));
    screen.tabTo(history.locator("summary"));
    screen.page().keyboard().press("Enter");
    Locator newest = history.locator("ol > li").first();
    assertThat(newest).containsText("Naam: " + club + " → Toneelgroep Het Doek");
    assertThat(newest).containsText("door jij");
    assertThat(history.locator("ol > li")).hasCount(2);
    history.scrollIntoViewIfNeeded();
    screen.keepAs("history-actor");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.widen(Screen.PHONE);
    history.scrollIntoViewIfNeeded();
    screen.keepAs("history-actor-phone");

    screen.tabTo(newest.getByRole(AriaRole.BUTTON));
    screen.page().keyboard().press("Enter");
    kern.panelOf(club);
    assertThat(history.locator("ol > li").first()).containsText("Ongedaan gemaakt");
    assertThat(history.locator("summary")).isFocused();
  }

  @Test
  void shouldTellWhatATieWasAndBecame(Screen screen) {
    String club = "Fanfare Kunst na Arbeid";
    found(screen, club);
    KernPage kern = open(screen, club);
    Locator tie = kern.panelOf(club).locator("ww-ties li").first();
    tie.getByText("Veranderen").click();
    tie.getByLabel("Hoe vaak?").selectOption("elke maand");
    tie.getByText("Bewaren").click();
    assertThat(tie.locator(".meta")).containsText("elke maand");

    screen.tabTo(tie.locator("ww-history summary"));
    screen.page().keyboard().press("Enter");
    Locator lines = tie.locator("ww-history ol > li");
    assertThat(lines).hasCount(2);
    assertThat(lines.first()).containsText("Hoe vaak?: weten we niet → elke maand");
    lines.first().scrollIntoViewIfNeeded();
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.keepAs("history-tie");
    screen.widen(Screen.PHONE);
    lines.first().scrollIntoViewIfNeeded();
    screen.keepAs("history-tie-phone");

    lines.first().getByRole(AriaRole.BUTTON).click();
    assertThat(lines.first()).containsText("Ongedaan gemaakt");
    assertThat(tie.locator(".meta")).not().containsText("elke maand");
  }

  @Test
  void shouldTellInTheListWhatStandsInTheWay(Screen screen) {
    String club = "Zangclub Helder";
    found(screen, club);
    KernPage kern = open(screen, club);
    rename(kern, club, "Zangclub Luid");
    rename(kern, "Zangclub Luid", "Zangclub Zacht");

    screen.open("#/changes/" + KERN);
    assertThat(screen.heading("Wijzigingen in " + NAME)).isVisible();
    Locator lines =
        screen
            .page()
            .locator("ww-changes ol > li")
            .filter(new Locator.FilterOptions().setHasText("Veranderd: Zangclub"));
    assertThat(lines).hasCount(2);
    screen.keepAs("changes");
    assertThat(Accessibility.faults(screen)).isEmpty();

    screen.expectRefusal(REFUSED);
    screen.tabTo(lines.nth(1).getByRole(AriaRole.BUTTON));
    screen.page().keyboard().press("Enter");
    Locator refusal = lines.nth(1).getByRole(AriaRole.ALERT);
    assertThat(refusal).containsText("Zangclub Zacht: Hetzelfde is daarna nog eens veranderd.");
    assertThat(refusal).containsText("Dat was door jij");
    screen.keepAs("changes-refused");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.widen(Screen.PHONE);
    screen.keepAs("changes-phone");

    lines.nth(0).getByRole(AriaRole.BUTTON).click();
    Locator newest = screen.page().locator("ww-changes ol > li").first();
    assertThat(newest).containsText("Ongedaan gemaakt – Veranderd: Zangclub Luid");
    assertThat(newest.getByRole(AriaRole.BUTTON)).isFocused();
    assertThat(newest.getByRole(AriaRole.BUTTON)).hasText(REDO);
  }

  @Test
  void shouldShowHowFarALargeUndoIsAndStopIt(Screen screen) {
    found(screen, "Kegelclub Raak");
    AtomicBoolean stopped = new AtomicBoolean();
    // The service has no web that large in a test; it is heard to say that it has.
    screen.page().route("**/changes/*/undo", route -> tell(route, 202, stopped));
    screen
        .page()
        .route(
            "**/v1/jobs/**",
            route -> {
              if (route.request().method().equals("DELETE")) {
                stopped.set(true);
              }
              tell(route, 200, stopped);
            });
    screen.open("#/changes/" + KERN);
    Locator line = screen.page().locator("ww-changes ol > li:has(button)").first();
    screen.tabTo(line.getByRole(AriaRole.BUTTON));
    screen.page().keyboard().press("Enter");

    Locator stop =
        line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stoppen"));
    assertThat(stop).isFocused();
    assertThat(line).containsText("Bezig: 40%.");
    assertThat(line.getByRole(AriaRole.PROGRESSBAR)).isVisible();
    screen.keepAs("changes-running");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.widen(Screen.PHONE);
    screen.keepAs("changes-running-phone");

    screen.page().keyboard().press("Enter");
    assertThat(screen.page().getByText("Gestopt. Er is niets veranderd.")).isVisible();
    assertThat(line.getByRole(AriaRole.BUTTON)).isFocused();
  }

  private static void tell(Route route, int status, AtomicBoolean stopped) {
    String job =
        "{\"id\":\"job\",\"kind\":\"undo\",\"state\":\"%s\",\"done\":40,\"total\":100}"
            .formatted(stopped.get() ? "cancelled" : "running");
    boolean events = route.request().url().endsWith("/events");
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType(events ? "text/event-stream" : "application/json")
            .setBody(events ? "data: " + job + "\n\n" : job));
  }

  /** Founds a club with ties to two others, beside the page. */
  private static void found(Screen screen, String name) {
    screen.signInAs("coordinator");
    String club = UUID.randomUUID().toString();
    screen.tell(
        AREA + "/actors",
        Map.of("id", club, "kind", "CLUB", "name", name, "domains", new String[] {"clubs"}));
    int tied = 0;
    for (JsonNode actor : screen.ask(AREA + "/web").path("actors")) {
      if (tied < 2 && actor.path("kind").textValue().equals("ORGANISATION")) {
        tied++;
        screen.tell(
            AREA + "/ties",
            Map.of(
                "id",
                UUID.randomUUID().toString(),
                "from",
                club,
                "type",
                "WORKS_WITH",
                "to",
                actor.path("id").textValue()));
      }
    }
    assertThat(tied).isEqualTo(2);
  }

  private static KernPage open(Screen screen, String name) {
    KernPage kern = screen.openKern(KERN, NAME);
    Finder.withSlash(screen.page()).chooseByKeyboard(name, "vereniging");
    kern.panelOf(name);
    return kern;
  }

  private static void rename(KernPage kern, String name, String next) {
    Locator panel = kern.panelOf(name);
    panel.getByText("Veranderen", exactly()).first().click();
    panel.getByLabel("Naam", new Locator.GetByLabelOptions().setExact(true)).fill(next);
    panel.getByText("Bewaren").click();
    kern.panelOf(next);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
