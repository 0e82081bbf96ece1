package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A kitchen table, on a phone: who was there in October and who is there now, who falls in, what
 * she crosses out herself, and an A4 in her hand.
 */
@OnTheDemo
class KitchenTableIT {
  private static final String WANDA = "p-01";
  private static final String NEL = "Nel Boogaard";
  private static final String DANNY = "Danny van Beek";
  private static final int SCREEN_HIGH = 800;

  @Test
  void shouldShowOnAPhoneWhoWasThereWhoIsAndWhoFallsIn(Screen screen) {
    screen.widen(Screen.PHONE);
    PersonPage nel = PersonPage.visited(screen, WANDA, NEL);
    List<String> now = nel.said();
    screen.keepAs("kitchen-now");

    nel.backTo("2 oktober 2026");
    List<String> october = nel.said();
    screen.keepAs("kitchen-october");
    assertThat(october).hasSizeGreaterThan(now.size());
    assertThat(october)
        .filteredOn(one -> one.contains("Kwam via Wanda Schouten"))
        .hasSizeGreaterThan(3);
    nel.other("Wanda Schouten").press("Enter");
    assertThat(nel.told()).containsText("Via deze persoon of plek kwamen: ");
    screen.keepAs("kitchen-through-one");

    screen.page().keyboard().press("Escape");
    nel.backToNow();
    nel.earlier().check();
    assertThat(nel.said()).filteredOn(one -> one.contains("Dit is gestopt.")).isNotEmpty();
    screen.keepAs("kitchen-faded");

    nel.part("Steun").click();
    assertThat(screen.heading("Wie valt in?")).isVisible();
    assertThat(screen.page().locator("ww-supports"))
        .containsText("Wim Kooistra (eten, vervoer, gezelschap): niemand genoemd die invalt.");
    screen.keepAs("kitchen-who-falls-in");
  }

  @Test
  void shouldLetHerCrossOneOutAndTakeItBack(Screen screen) {
    screen.widen(Screen.PHONE);
    PersonPage nel = PersonPage.visited(screen, WANDA, NEL);
    nel.other(DANNY).click();
    nel.told().getByText("Streep door").click();
    assertThat(screen.page().getByText("Doorgestreept.")).isVisible();
    assertThat(nel.other(DANNY)).hasCount(0);

    nel.earlier().check();
    assertThat(nel.other(DANNY)).hasAttribute("aria-label", Pattern.compile("Dit is gestopt\\."));
    screen.keepAs("kitchen-crossed-out");
    nel.other(DANNY).press("Enter");
    nel.told().getByText("Toch niet doorstrepen").click();
    assertThat(screen.page().getByText("Het loopt weer.")).isVisible();
    nel.earlier().uncheck();
    assertThat(nel.other(DANNY)).isVisible();
  }

  @Test
  void shouldGiveHerOneSheetOfPaper(Screen screen) {
    PersonPage.visited(screen, WANDA, NEL);
    Steps.printSheet(screen);
    Locator sheet = screen.page().locator("#print ww-sheet");

    assertThat(sheet).containsText("Het wijkweb van " + NEL);
    assertThat(sheet).containsText("eten: Zorgwinkel De Mand.");
    assertThat(sheet).containsText("Zeg het tegen Wanda Schouten");
    assertThat(sheet).not().containsText("weinig mensen");
    assertThat(Paper.print(screen, "kitchen-a4")).as("pages").isOne();
    screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  @Test
  void shouldWalkThroughTheFigureByKeyboardAlone(Screen screen) {
    Keyboard keys = screen.page().keyboard();
    PersonPage nel = PersonPage.visited(screen, WANDA, NEL);
    Locator near = nel.other("Naasten: ");
    screen.tabTo(near);
    keys.press("ArrowLeft");
    assertThat(near).not().isFocused();
    Locator focused = nel.figure().locator("[data-id]:focus");
    assertThat(focused).hasCount(1);
    keys.press("Enter");
    assertThat(focused).hasAttribute("aria-pressed", "true");
    assertThat(nel.told()).isVisible();
    keys.press("Escape");
    assertThat(nel.told()).isHidden();
    assertThat(focused).hasCount(1);
  }

  @Test
  void shouldAskAgainWhatForOnceThePageIsGone(Screen screen) {
    PersonPage nel = PersonPage.visited(screen, WANDA, NEL);
    nel.part("Aanleidingen").click();
    assertThat(screen.heading("Om over te praten")).isVisible();
    assertThat(screen.page().locator("ww-signals")).containsText("Wat Nel Boogaard draagt");
    assertThat(screen.heading("Via wie?")).isVisible();
    screen.page().setViewportSize(Screen.WIDE, SCREEN_HIGH * 3);
    screen.keepAs("person-signals");

    screen.page().reload();
    assertThat(screen.heading("Waarom wil je dit wijkweb zien?")).isVisible();
    assertThat(screen.page().locator("body")).not().containsText(NEL);
  }

  @Test
  void shouldShowAResidentTheirOwnWithoutOccasions(Screen screen) {
    screen.signInAs("resident", "r-096");
    screen.open("");
    screen.link("Mijn wijkweb").click();
    assertThat(screen.heading("Mijn wijkweb")).isVisible();
    assertThat(screen.page().getByRole(AriaRole.APPLICATION)).isVisible();
    assertThat(screen.link("Aanleidingen")).hasCount(0);
    assertThat(screen.link("Wie ik volg")).hasCount(0);
    screen.keepAs("resident-own-web");
  }
}
