package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who looks in another role sees another part of the same web; what is closed is not there. */
@OnTheDemo
@Tag("every")
class RolesIT {
  private static final String RESIDENT = "bewoner";
  private static final String SOMEBODY = "Marieke de Wit";
  private static final int NOT_THERE = 404;

  @Test
  void shouldLoseEveryResidentWhenAResearcherLooks(Screen screen) {
    Page page = screen.page();
    KernPage kern = screen.openKern("voorbeeldwijk", "Voorbeeldwijk");
    Finder.withSlash(page).chooseByKeyboard(SOMEBODY, RESIDENT);
    kern.panelOf(SOMEBODY);
    String herPlace = page.url();
    page.keyboard().press("Escape");
    assertThat(kern.panel()).isHidden();
    Tables tables = Tables.of(screen);
    Set<String> residents = residentsIn(tables);
    assertThat(residents).contains(SOMEBODY).hasSizeGreaterThan(20);
    screen.keepAs("voorbeeldwijk-coordinator");

    screen.field("Kijk als").selectOption("onderzoeker");
    screen.kern("Voorbeeldwijk");
    assertThat(kern.legendEntry(RESIDENT)).isHidden();
    assertThat(residentsIn(tables)).isEmpty();
    assertThat(page.locator("body").innerText()).doesNotContain(residents);
    screen.keepAs("voorbeeldwijk-researcher");

    Finder finder = Finder.withSlash(page);
    finder.field().fill(SOMEBODY);
    assertThat(finder.outcome()).containsText("Niets gevonden");

    screen.expectRefusal(NOT_THERE);
    page.navigate("about:blank");
    page.navigate(herPlace);
    assertThat(kern.panel()).containsText("Dit is er niet (meer)");
    assertThat(kern.panel()).not().containsText(SOMEBODY);
  }

  @Test
  void shouldShowAResidentOnlyThemselvesAndTheLabelsOfTheirOwnTies(Screen screen) {
    KernPage kern = screen.openKern("voorbeeldwijk", "Voorbeeldwijk");
    int seenByCoordinator = residentsIn(Tables.of(screen)).size();

    screen.field("Kijk als").selectOption(RESIDENT);
    screen.kern("Voorbeeldwijk");
    assertThat(screen.button("Toevoegen")).isHidden();
    Tables tables = Tables.of(screen);
    Set<String> residents = residentsIn(tables);
    List<List<String>> amongResidents =
        Tables.rows(tables.ties()).stream()
            .filter(
                tie ->
                    residents.contains(tie.get(Tables.FROM))
                        || residents.contains(tie.get(Tables.TO)))
            .toList();

    assertThat(residents).hasSizeBetween(1, seenByCoordinator - 1);
    assertThat(amongResidents).isNotEmpty();
    assertThat(residents)
        .as("one of them is at an end of every tie of residents: themselves")
        .anySatisfy(
            self ->
                assertThat(amongResidents)
                    .allMatch(
                        tie ->
                            tie.get(Tables.FROM).equals(self) || tie.get(Tables.TO).equals(self)));
    assertThat(kern.residents()).isVisible();
    screen.keepAs("voorbeeldwijk-resident");
  }

  private static Set<String> residentsIn(Tables tables) {
    Locator actors = tables.actors();
    return Tables.rows(actors).stream()
        .filter(row -> row.get(Tables.KIND).equals(RESIDENT))
        .map(row -> row.get(Tables.NAME))
        .collect(Collectors.toSet());
  }
}
