package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The agenda of an area: a month, a week, what clashes, and along in one's own calendar. */
@OnTheDemo
@Tag("every")
class AgendaWalkIT {
  @Test
  void shouldTellTheSaturdayOfTheBandAndTheFootballClub(Screen screen) throws IOException {
    screen.open("#/insight/numansdorp");
    screen.link("Wat is er te doen, en wat botst?").click();

    Locator clash = screen.page().locator("ww-agenda .clashes > li");
    assertThat(clash).hasCount(1);
    assertThat(clash).containsText("Bardienst op zaterdag en Oud papier ophalen op zaterdag");
    assertThat(clash).containsText("zeggen dat ze mensen delen");
    assertThat(clash).containsText("of het tegelijk is, weten we niet");
    screen.keepAs("agenda");
    screen.button("Ander moment voor Bardienst op zaterdag?").click();
    assertThat(clash.getByText("botst nooit").first()).isVisible();
    screen.keepAs("agenda-slots");
    clash.locator("li button").first().click();
    assertThat(screen.page().getByText("Bardienst op zaterdag is nu")).isVisible();
    assertThat(clash).hasCount(0);
    screen.button("Ongedaan maken").click();
    assertThat(clash).hasCount(1);

    screen.button("Tabel").first().click();
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("Bardienst op zaterdag");
    Download saved =
        screen.page().waitForDownload(() -> screen.button("Tabel opslaan (CSV)").click());
    assertThat(Files.readString(saved.path())).contains("Oud papier ophalen op zaterdag");
  }

  @Test
  void shouldGoFromDayToDayAndMonthToMonthByKeyboard(Screen screen) {
    screen.open("#/agenda/voorbeeldwijk?van=2026-07-01");
    Locator first = screen.page().locator("[data-day='2026-07-01']");
    first.waitFor();
    screen.tabTo(first);
    screen.page().keyboard().press("ArrowDown");
    screen.page().keyboard().press("ArrowDown");
    screen.page().keyboard().press("ArrowDown");
    screen.page().keyboard().press("ArrowLeft");

    assertThat(screen.page().locator("#day")).containsText("dinsdag 21 juli");
    assertThat(screen.page().locator(".happenings")).containsText("is dan gesloten");
    screen.keepAs("agenda-closed");
    screen.button("Volgende maand").press("Enter");
    assertThat(screen.page().locator("#month")).containsText("augustus 2026");
    screen.button("Week").last().click();
    assertThat(screen.page().locator(".week svg")).isVisible();
    screen.keepAs("agenda-week");
  }

  @Test
  void shouldStandInTheAgendaOnceItIsToldWhenItIs(Screen screen) {
    KernPage kern = screen.openKern("beltrum", "Beltrum");
    screen.button("Toevoegen").click();
    screen.field("Naam").fill("Proeverij");
    screen.page().locator("#kind").selectOption("ACTIVITY");
    screen.page().locator("ww-actor-form summary").first().click();
    screen.field("Op (of de eerste keer op)").fill("2026-10-07");
    screen.field("Op (of de eerste keer op)").press("Tab");
    screen.field("Vanaf hoe laat?").fill("14:30");
    screen.field("Vanaf hoe laat?").press("Tab");
    screen.field("Hoe vaak?").selectOption("two-weeks");
    screen.keepAs("agenda-form");
    screen.page().locator("ww-actor-form .primary").click();
    kern.panelOf("Proeverij");
    screen.open("#/agenda/beltrum?van=2026-10-01&toon=table");

    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("wo 7 okt 2026");
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("vanaf 14:30 uur");
    assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("wo 21 okt 2026");
  }

  @Test
  void shouldGiveAResidentTheAgendaToTakeAlong(Screen screen) throws IOException {
    screen.signInAs("resident");
    screen.open("#/agenda/voorbeeldwijk");
    Locator take = screen.link("Download voor je eigen agenda (.ics)");
    take.waitFor();
    assertThat(screen.page().getByText("Ander moment voor")).hasCount(0);

    Download file = screen.page().waitForDownload(take::click);

    assertThat(file.suggestedFilename()).isEqualTo("voorbeeldwijk.ics");
    assertThat(Files.readString(file.path())).contains("BEGIN:VEVENT", "TZID:Europe/Amsterdam");
  }
}
