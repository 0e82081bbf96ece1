package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.wijkweb.SixMistakes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A coordinator brings a folder in, and is told all that is wrong with it before anything changes.
 */
@OnTheDemo
@Tag("every")
class ImportIT {
  private static final List<String> VALUES =
      List.of("2016-13", "CHOIR", "school", "buurthuis", "", "");
  private static final int FILE = 0;
  private static final int ROW = 1;
  private static final int COLUMN = 2;
  private static final int VALUE = 3;
  private static final int MESSAGE = 4;
  private static final int MEND = 5;

  @Test
  void shouldBringAFolderInWithTheMouse(Screen screen) {
    screen.open("");
    link(screen, "Gegevens").click();
    ImportPage imports = new ImportPage(screen);
    assertThat(imports.tryOut()).isDisabled();
    imports.choose(Folders.good("oosterveen", "Oosterveen"));
    assertThat(imports.bringIn()).isDisabled();

    imports.tryOut().click();
    assertThat(imports.outcome()).containsText("Er is nog niets veranderd.");
    screen.keepAs("import-tried");
    imports.bringIn().click();
    assertThat(imports.outcome()).containsText("Klaar: ");

    link(screen, "Bekijk het web").click();
    assertBroughtIn(screen, "Oosterveen");
  }

  @Test
  void shouldBringAWorkbookIn(Screen screen) {
    screen.open("#/import");
    ImportPage imports = new ImportPage(screen);
    imports.choose(Folders.workbook("noordveen", "Noordveen"));

    imports.tryOut().click();
    assertThat(imports.outcome()).containsText("Er is nog niets veranderd.");
    assertThat(screen.page().getByRole(AriaRole.MAIN))
        .containsText("Nieuw: verbinding Koor De Merels – Dorpshuis De Brink");
    screen.keepAs("import-workbook");
    imports.bringIn().click();
    assertThat(imports.outcome()).containsText("Klaar: ");

    link(screen, "Bekijk het web").click();
    assertBroughtIn(screen, "Noordveen");
  }

  @Test
  void shouldTakeAWebAlongInWhichNobodyIs(Screen screen) throws IOException {
    screen.open("#/import");
    screen.heading("Gegevens meenemen").waitFor();
    screen.field("Van welke kern of wijk?").selectOption("Voorbeeldwijk");
    screen.field("Soort bestand").selectOption("gexf");
    assertThat(screen.page().locator("ww-take-out")).containsText("Niet: het gebied");
    screen.page().locator("#as-of").fill("2025-06-01");
    screen.page().locator("ww-take-out").scrollIntoViewIfNeeded();
    Download saved = screen.page().waitForDownload(() -> screen.button("Bestand opslaan").click());

    assertThat(saved.suggestedFilename()).isEqualTo("voorbeeldwijk.gexf");
    assertThat(screen.page().locator("ww-take-out [role=status]"))
        .containsText("Niet in dit bestand: ");
    String text = Files.readString(saved.path());
    assertThat(text).contains("CLUB").doesNotContain("RESIDENT").doesNotContain("PROFESSIONAL");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.keepAs("take-out");
    screen.widen(Screen.PHONE);
    screen.page().locator("ww-take-out").scrollIntoViewIfNeeded();
    screen.keepAs("take-out-phone");
  }

  @Test
  void shouldBringAnOwnListInByHandAndChangeNothingTheSecondTime(Screen screen) {
    screen.open("#/import");
    ImportPage imports = new ImportPage(screen);
    imports.choose(Folders.good("kolveen", "Kolveen"));
    imports.tryOut().click();
    imports.bringIn().click();
    assertThat(imports.outcome()).containsText("Klaar: ");
    screen.open("#/");
    screen.open("#/import");

    imports.choose(Folders.list());
    assertThat(imports.open()).containsText("Nog te kiezen: ");
    assertThat(imports.tryOut()).isDisabled();
    screen.keepAs("mapping-open");
    map(screen, imports);
    assertThat(imports.open()).containsText("Alles is gekozen.");
    screen.keepAs("mapping-complete");
    imports.meaning("Wat is het").scrollIntoViewIfNeeded();
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.keepAs("mapping-columns");
    screen.widen(Screen.PHONE);
    imports.meaning("Wat is het").scrollIntoViewIfNeeded();
    screen.keepAs("mapping-columns-phone");
    screen.widen(Screen.WIDE);
    imports.tryOut().click();
    assertThat(imports.outcome()).containsText("Het kan: 3 nieuw, 0 veranderd");
    imports.bringIn().click();
    assertThat(imports.outcome()).containsText("Klaar: 3 nieuw");
    imports.tryOut().click();
    assertThat(imports.outcome()).containsText("Het kan: 0 nieuw, 0 veranderd");

    screen.openKern("kolveen", "Kolveen");
    assertThat(Tables.column(Tables.of(screen).actors(), Tables.NAME))
        .contains("Café Het Hoekje", "Zwembad De Wiel", "Koor De Merels");
  }

  private static void map(Screen screen, ImportPage imports) {
    imports.choice("In welk web komt dit blad?").selectOption("kolveen");
    imports.meaning("Clubnaam").selectOption("name");
    imports.meaning("Wat is het").selectOption("kind");
    imports.choice("kroeg").selectOption("SHOP");
    imports.choice("zwemclub").selectOption("CLUB");
    for (String value : List.of("kroeg", "zwemclub")) {
      screen
          .page()
          .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("levensgebied"))
          .getByLabel(value)
          .selectOption("");
    }
    imports.meaning("Bellen").selectOption("phone");
    imports.meaning("Doet mee met").selectOption("tie");
    imports.choice("Soort verbinding").selectOption("WORKS_WITH");
    // The old letters are right, and so is the row of names.
    Locator right =
        screen
            .page()
            .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("dit klopt"));
    right.first().check();
    right.last().check();
  }

  @Test
  void shouldBringAFolderInByKeyboardAlone(Screen screen) {
    Keyboard keys = screen.page().keyboard();
    screen.open("");
    screen.heading("Kernen").waitFor();
    screen.tabTo(link(screen, "Gegevens"));
    keys.press("Enter");
    ImportPage imports = new ImportPage(screen);
    screen.heading("Gegevens inbrengen").waitFor();
    screen.tabTo(imports.files());
    imports.pick(Folders.good("westerveen", "Westerveen"), () -> keys.press("Enter"));

    screen.tabTo(imports.tryOut());
    keys.press("Enter");
    assertThat(imports.outcome()).containsText("Er is nog niets veranderd.");
    screen.tabTo(imports.bringIn());
    keys.press("Enter");
    assertThat(imports.outcome()).containsText("Klaar: ");

    screen.tabTo(link(screen, "Bekijk het web"));
    keys.press("Enter");
    assertBroughtIn(screen, "Westerveen");
  }

  @Test
  void shouldListSixMistakesWithTheMouseAndChangeNothing(Screen screen) {
    List<List<String>> before = actorsOfBeltrum(screen);
    screen.open("#/import");
    ImportPage imports = new ImportPage(screen);
    imports.choose(Folders.mistakes("beltrum"));
    imports.tryOut().click();

    assertSixMistakes(imports);
    screen.keepAs("import-problems");
    assertThat(actorsOfBeltrum(screen)).isEqualTo(before);
  }

  @Test
  void shouldListSixMistakesByKeyboardAloneAndTakeTheMendedFolder(Screen screen) {
    Keyboard keys = screen.page().keyboard();
    List<List<String>> before = actorsOfBeltrum(screen);
    screen.open("#/import");
    screen.heading("Gegevens inbrengen").waitFor();
    ImportPage imports = new ImportPage(screen);
    screen.tabTo(imports.files());
    imports.pick(Folders.mistakes("beltrum"), () -> keys.press("Enter"));
    screen.tabTo(imports.tryOut());
    keys.press("Enter");
    assertSixMistakes(imports);

    screen.tabTo(imports.files());
    imports.pick(Folders.good("zuiderveen", "Zuiderveen"), () -> keys.press("Enter"));
    assertThat(imports.problems()).isHidden();
    screen.tabTo(imports.tryOut());
    keys.press("Enter");
    assertThat(imports.outcome()).containsText("Het kan: ");
    assertThat(imports.bringIn()).isEnabled();

    screen.open("#/");
    link(screen, "Beltrum").waitFor();
    assertThat(link(screen, "Zuiderveen")).isHidden();
    assertThat(actorsOfBeltrum(screen)).isEqualTo(before);
  }

  private static void assertSixMistakes(ImportPage imports) {
    assertThat(imports.problems()).isVisible();
    List<List<String>> rows = Tables.rows(imports.problems());

    assertThat(rows)
        .extracting(row -> String.join(":", row.get(FILE), row.get(ROW), row.get(COLUMN)))
        .containsExactlyElementsOf(SixMistakes.PLACES);
    assertThat(rows).extracting(row -> row.get(VALUE)).containsExactlyElementsOf(VALUES);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.get(MESSAGE)).isNotBlank();
              assertThat(row.get(MEND)).isNotBlank();
            });
    assertThat(imports.bringIn()).isDisabled();
  }

  private static void assertBroughtIn(Screen screen, String name) {
    KernPage kern = screen.kern(name);
    assertThat(kern.counts().actorsOf()).isEqualTo(3);
    assertThat(kern.counts().tiesOf()).isEqualTo(2);
    assertThat(Tables.column(Tables.of(screen).actors(), Tables.NAME))
        .containsExactly("De Regenboog", "Dorpshuis De Brink", "Koor De Merels");
  }

  private static List<List<String>> actorsOfBeltrum(Screen screen) {
    screen.openKern("beltrum", "Beltrum");
    return Tables.rows(Tables.of(screen).actors());
  }

  private static Locator link(Screen screen, String name) {
    return screen
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
