package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wijkweb.browser.KernPage.Counts;
import org.junit.jupiter.api.Test;

/** Time: the web of a kern grows as the years go by, and always keeps a chair free. */
@OnTheDemo
class RewindIT {
  private static final Pattern QUESTION = Pattern.compile("wie kennen we nog niet\\?");

  @Test
  void shouldGrowFromYearToYearAndKeepTheChairFree(Screen screen) {
    KernPage kern = screen.openKern("numansdorp", "Numansdorp");
    Map<Integer, Counts> byYear = new TreeMap<>();
    Keyboard keys = screen.page().keyboard();
    kern.slider().focus();

    keys.press("Home");
    kern.awaitDate();
    int last = Integer.parseInt(kern.slider().getAttribute("max"));
    for (int stop = 1; stop <= last; stop++) {
      keys.press("ArrowRight");
      byYear.put(yearOf(kern.awaitDate()), kern.counts());
      assertThat(kern.picture()).hasAccessibleDescription(QUESTION);
      if (stop == last / 2) {
        screen.keepAs("numansdorp-halfway");
      }
    }

    assertThat(byYear).containsKeys(2014, 2015, 2016, 2017);
    for (int year = 2014; year < 2017; year++) {
      assertThat(byYear.get(year + 1).actors())
          .as("actors at the end of %d", year + 1)
          .isGreaterThan(byYear.get(year).actors());
    }
    assertThat(byYear.get(2017).ties()).isGreaterThan(byYear.get(2014).ties());
    screen.keepAs("numansdorp-2017");

    screen.button("Tabel").click();
    Locator people = kern.residents();
    assertThat(people).containsText(QUESTION);
  }

  private static int yearOf(String date) {
    return Integer.parseInt(date.substring(date.length() - 4));
  }
}
