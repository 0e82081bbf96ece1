package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables that hold the same as the picture. */
final class Tables {
  static final int NAME = 0;
  static final int KIND = 1;
  static final int FROM = 0;
  static final int TO = 2;

  private static final Pattern SHOWN = Pattern.compile("([\\d.]+) van ([\\d.]+)");

  private final Page page;

  private Tables(Page page) {
    this.page = page;
  }

  /** Goes from the picture to the tables. */
  static Tables of(Screen screen) {
    screen.button("Tabel").click();
    Tables tables = new Tables(screen.page());
    assertThat(tables.actors()).isVisible();
    return tables;
  }

  Locator actors() {
    return table("Wie en wat");
  }

  Locator ties() {
    return table("Verbindingen");
  }

  /** The cells of a table as texts, row by row. */
  @SuppressWarnings("unchecked")
  static List<List<String>> rows(Locator table) {
    return (List<List<String>>)
        table.evaluate(
            "table => [...table.tBodies[0].rows].map(row => [...row.cells].map(cell =>"
                + " cell.innerText.trim()))");
  }

  static List<String> column(Locator table, int column) {
    return rows(table).stream().map(row -> row.get(column)).toList();
  }

  /** How many a table says that it shows, and of how many. */
  List<Integer> said(String title) {
    Locator heading =
        page.getByRole(
            AriaRole.HEADING,
            new Page.GetByRoleOptions().setName(Pattern.compile("^" + title + ": ")));
    Matcher said = SHOWN.matcher(heading.innerText());
    if (!said.find()) {
      throw new AssertionError("No counts in: " + heading.innerText());
    }
    return List.of(KernPage.number(said.group(1)), KernPage.number(said.group(2)));
  }

  /** The button in a table's head that sorts by a column. */
  static Locator sortBy(Locator table, String column) {
    return head(table, column).getByRole(AriaRole.BUTTON);
  }

  static Locator head(Locator table, String column) {
    return table.getByRole(
        AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(column).setExact(true));
  }

  private Locator table(String title) {
    return page.getByRole(
        AriaRole.TABLE, new Page.GetByRoleOptions().setName(Pattern.compile("^" + title + ": ")));
  }
}
