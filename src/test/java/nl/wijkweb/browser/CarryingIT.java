package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.text.Collator;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rings of partners, by hand and by their ties, and how the work is spread. */
@Tag("every")
@OnTheDemo
class CarryingIT {
  private static Locator section(Screen screen, String heading) {
    return screen.page().locator("section").filter(Steps.named(heading)).last();
  }

  /** S24: where hand and ties differ, on what that rests, and putting a partner in the other. */
  @Test
  void shouldSetRingsByHandBesideThoseThatFollowAndPlaceAPartner(Screen screen) {
    screen.open("#/insight/almere");
    screen.link("Staan partners in de kring die bij hun verbindingen past?").click();
    Locator said = screen.page().locator("ww-rings p[role=status]");
    assertThat(said)
        .containsText("Bij 1 van de 27 partners zeggen de hand en de verbindingen iets anders.");
    assertThat(screen.page().getByText("Van 20 kennen we te weinig verbindingen")).isVisible();
    assertThat(screen.page().locator("svg.rings circle.dot")).hasCount(27);
    Locator disputed = section(screen, "Hier zeggen ze iets anders");
    assertThat(disputed).containsText("Met de hand: buitenkring.");
    assertThat(disputed).containsText("Verbonden met deze anderen in de binnenkring:");
    assertThat(disputed).containsText("Taal in de Wijk");
    screen.keepAs("rings");

    disputed.getByRole(AriaRole.BUTTON).click();

    assertThat(said).containsText("Bij 0 van de 27 partners");
    screen.button("Ongedaan maken").click();
    assertThat(said).containsText("Bij 1 van de 27 partners");

    screen.open("#/rings/laak-noord?toon=table");
    Locator police = screen.page().getByRole(AriaRole.ROW).filter(Steps.named("Politie"));
    assertThat(police).containsText("binnenkring");
    assertThat(police).containsText("buitenkring");
    assertThat(police).containsText("Wijkschouw");
    screen.open("#/rings/numansdorp");
    assertThat(screen.page().getByText("heeft nog niemand partners in een kring gezet"))
        .isVisible();
    assertThat(screen.link("Bekijk het web")).isVisible();
  }

  /** S34: the picture, the sentence, the table, and what people carry who agreed, from A to Z. */
  @Test
  void shouldTellTheCoordinatorHowTheWorkIsSpread(Screen screen) {
    screen.open("#/insight/voorbeeldwijk");
    screen.link("Hoe is het werk verdeeld, en wordt het ergens te veel?").click();
    assertThat(screen.page().getByText("De helft van wat organisaties, groepen en plekken"))
        .containsText("1 op de 4");
    assertThat(screen.page().getByText("Van de bewoners die akkoord gaven")).isVisible();
    assertThat(screen.page().locator("svg.lorenz path.curve")).hasCount(2);
    screen.keepAs("load");
    Locator hats = screen.page().locator("ww-load details");
    assertThat(hats.getByRole(AriaRole.LISTITEM)).hasCount(0);
    hats.locator("summary").click();
    assertThat(hats.getByText("vrijwilliger bij").first()).isVisible();
    assertThat(hats.locator("li > a").allInnerTexts())
        .hasSizeGreaterThan(40)
        .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("nl")));

    screen.open("#/load/numansdorp");
    Locator near = section(screen, "Waar het te veel kan worden");
    assertThat(near).containsText("De Buitensluis");
    screen.keepAs("load-numansdorp");
    near.getByText("Wat als De Buitensluis wegvalt?").first().click();
    assertThat(screen.page().locator("ww-what-if div[role=status]"))
        .containsText("komen los te hangen");
  }

  @Test
  void shouldTellTheWijkteamCountsAndNoNames(Screen screen) {
    screen.signInAs("wijkteam");
    screen.open("#/load/voorbeeldwijk");
    assertThat(screen.page().getByText("is bekend dat ze iets dragen")).isVisible();
    assertThat(screen.page().locator("ww-load .hats")).hasCount(0);
    assertThat(screen.page().getByText("over alle bewoners in het web, afgerond")).isVisible();
    screen.keepAs("load-wijkteam");
  }
}
