package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The calendar of a club comes into the agenda, by keyboard, and out again. */
@OnTheDemo
class CalendarInWalkIT {
  static final String FILE =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      UID:een@example.org
      SUMMARY:Leesclub
      LOCATION:Achterzaal
      DTSTART;TZID=Europe/Amsterdam:20260903T193000
      DTEND;TZID=Europe/Amsterdam:20260903T210000
      RRULE:FREQ=WEEKLY;BYDAY=TH
      EXDATE;TZID=Europe/Amsterdam:20271223T193000
      ATTENDEE;CN=Wies Verzonnen:mailto:wies@example.org
      END:VEVENT
      BEGIN:VEVENT
      UID:twee@example.org
      SUMMARY:Boekenmarkt
      DTSTART;VALUE=DATE:20281203
      END:VEVENT
      BEGIN:VEVENT
      UID:drie@example.org
      SUMMARY:Klok luiden
      DTSTART:20261203T100000
      RRULE:FREQ=HOURLY
      END:VEVENT
      END:VCALENDAR
      """;

  private static FilePayload file(String text) {
    return new FilePayload("agenda.ics", "text/calendar", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Chooses a file of a club, and looks what it would change. */
  static void look(Screen screen, String text) {
    Locator fold = screen.page().getByText("Haal een agenda binnen");
    fold.waitFor();
    fold.focus();
    screen.page().keyboard().press("Enter");
    screen.field("Van wie is deze agenda?").selectOption("Fanfare De Eendracht");
    screen.field("Agendabestand (.ics)").setInputFiles(file(text));
    screen.button("Bekijk wat er verandert").press("Enter");
  }

  @Test
  void shouldShowWhatChangesThenBringItInAndTakeItBack(Screen screen) throws IOException {
    screen.open("#/agenda/voorbeeldwijk?van=2027-12-01");
    look(screen, FILE);

    Locator plan = screen.page().locator("ww-calendar-in .plan");
    assertThat(plan)
        .containsText("Nieuw: 2. Veranderd: 0. Staat er al zo in: 0. Komt er niet in: 1.");
    assertThat(plan).containsText("Bij 1 afspraak staan mensen of een beschrijving");
    assertThat(plan).containsText("Het is vaker dan één keer per dag");
    assertThat(plan).containsText("regel 18 van het bestand");
    assertThat(plan.getByText("Wies")).hasCount(0);
    assertThat(plan.getByRole(AriaRole.CHECKBOX).first()).isChecked();
    assertThat(plan.getByRole(AriaRole.CHECKBOX).last()).not().isChecked();
    assertThat(screen.page().locator("#plan")).isFocused();
    screen.keepAs("calendar-in");
    screen.widen(375);
    screen.keepAs("calendar-in-narrow");
    screen.widen(1280);
    screen
        .field("In het bestand staat de plek \"Achterzaal\". Welke plek is dat?")
        .selectOption("Buurthuis De Spoel");
    assertThat(plan).containsText("plek: Buurthuis De Spoel");
    screen.field("Voor wie zijn nieuwe activiteiten?").selectOption("everyone");
    screen.button("Zet 1 activiteit in het web").press("Enter");

    assertThat(screen.page().getByText("1 activiteit uit de agenda staat in het web.")).isVisible();
    Locator days = screen.page().locator("ww-agenda table.month");
    Locator there = screen.page().locator("ww-agenda .happenings");
    days.locator("[data-day='2027-12-23']").click();
    assertThat(there.getByText("Leesclub")).hasCount(0);
    days.locator("[data-day='2027-12-16']").click();
    assertThat(there.filter(new Locator.FilterOptions().setHasText("Leesclub"))).hasCount(1);
    assertThat(there).containsText("Buurthuis De Spoel");
    Locator take = screen.link("Download voor je eigen agenda (.ics)");
    Download ours = screen.page().waitForDownload(take::click);
    assertThat(Files.readString(ours.path())).contains("SUMMARY:Leesclub").doesNotContain("Wies");
    screen.button("Ongedaan maken").click();
    assertThat(there.getByText("Leesclub")).hasCount(0);
  }

  @Test
  void shouldSayWhatIsWrongWithAFile(Screen screen) {
    screen.open("#/agenda/voorbeeldwijk");
    screen.expectRefusal(400);
    look(screen, "geen agenda");

    assertThat(screen.page().getByText("Dit is geen agendabestand.")).isVisible();
    screen.keepAs("calendar-in-wrong");
    screen.field("Agendabestand (.ics)").setInputFiles(file("BEGIN:VCALENDAR\nBEGIN:VEVENT\n"));
    screen.button("Bekijk wat er verandert").press("Enter");
    assertThat(screen.page().getByText("Dit agendabestand is niet heel.")).isVisible();
  }
}
