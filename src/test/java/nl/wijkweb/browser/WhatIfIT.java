package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Wat als": from what is fragile to what would be lost, and back with one key. */
@OnTheDemo
@Tag("every")
class WhatIfIT {
  private static final String GROUP = "Sportgroep van dinsdag tien uur";
  private static final String MAN = "trekker van de dinsdaggroep";
  private static final String HOME = "De Buitensluis";
  private static final Pattern NOBODY_AWAY = Pattern.compile("#/what-if/numansdorp$");

  private static void assertSays(Screen screen, String shown) {
    assertThat(said(screen))
        .hasText(shown, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
  }

  private static Locator said(Screen screen) {
    return screen.page().locator("ww-what-if div[role=status]");
  }

  private static Locator away(Screen screen) {
    return screen.page().getByRole(AriaRole.LIST).filter(Steps.named("Alles terug"));
  }

  private static void assertFine(Screen screen) {
    assertThat(Accessibility.faults(screen)).isEmpty();
    assertThat(Accessibility.pixelsAside(screen)).isZero();
  }

  /** The Tuesday group, from the first question to the loss, and undone with one key. */
  @Test
  void shouldLeadFromWhatIsFragileToWhatIsLostAndBackWithOneKey(Screen screen) {
    screen.openKern("numansdorp", "Numansdorp");
    screen.link("Wat als?").click();
    assertThat(screen.heading("Wat is hier kwetsbaar?")).isVisible();
    Locator group = screen.page().getByRole(AriaRole.LISTITEM).filter(Steps.named(GROUP)).first();
    assertThat(group).containsText(MAN);
    assertThat(group).containsText("30 leden, zegt de groep zelf");
    assertThat(group).containsText("Niemand genoteerd die het overneemt");
    screen.keepAs("what-if");
    screen.page().setViewportSize(1280, 2600);
    screen.awaitRest();
    screen.keepAs("what-if-tall");
    screen.widen(Screen.WIDE);
    screen.awaitRest();

    group.getByRole(AriaRole.BUTTON).first().click();

    assertThat(said(screen)).containsText("Niemand die we kennen draagt dan nog: " + GROUP);
    assertThat(said(screen))
        .containsText("Voor hoeveel mensen dit de enige plek is: weten we niet");
    assertThat(said(screen)).isInViewport();
    assertThat(screen.page()).hasURL(Pattern.compile("zonder=[0-9a-f-]{36}$"));
    screen.awaitRest();
    screen.keepAs("what-if-tuesday");
    assertFine(screen);

    screen.page().keyboard().press("Escape");

    assertThat(said(screen)).containsText("Nog niets");
    assertThat(screen.page()).hasURL(NOBODY_AWAY);
    assertThat(away(screen)).hasCount(0);
  }

  @Test
  void shouldTakeBackTheLastByControlZAndShareTheRestByLink(Screen screen) {
    screen.open("#/what-if/numansdorp");
    Locator choice = screen.field("Kies in het beeld of hier");
    choice.selectOption(HOME);
    assertThat(said(screen)).containsText("komen los te hangen");
    String shared = screen.page().url();
    String alone = said(screen).innerText();
    choice.selectOption("welzijnscoördinator van Numansdorp");
    assertThat(away(screen).getByRole(AriaRole.LISTITEM)).hasCount(3);
    assertThat(said(screen)).not().hasText(alone);
    screen.awaitRest();
    screen.keepAs("what-if-two");
    screen.widen(Screen.PHONE);
    screen.awaitRest();
    screen.keepAs("what-if-phone");
    assertFine(screen);
    screen.widen(320);
    screen.awaitRest();
    assertFine(screen);
    screen.widen(Screen.WIDE);

    screen.page().locator("h1").first().click();
    screen.page().keyboard().press("Control+z");

    assertThat(screen.page()).hasURL(shared);
    assertSays(screen, alone);
    screen.page().reload();
    assertSays(screen, alone);
    screen.button("Tabel").click();
    Locator table = screen.page().locator("ww-what-if table").first();
    assertThat(table).containsText(HOME);
    assertThat(table.getByText("hangt los").first()).isVisible();
    screen.keepAs("what-if-table");
    assertFine(screen);
  }

  @Test
  void shouldBeDoneInThePictureByKeyboardAlone(Screen screen) {
    screen.open("#/what-if/numansdorp");
    Locator picture = screen.page().getByRole(AriaRole.APPLICATION);
    assertThat(picture).isVisible();
    screen.awaitRest();
    picture.focus();
    screen.page().keyboard().press("ArrowRight");
    screen.page().keyboard().press("Enter");

    assertThat(away(screen).getByRole(AriaRole.LISTITEM)).hasCount(2);
    screen.page().keyboard().press("Enter");
    assertThat(away(screen)).hasCount(0);
  }

  @Test
  void shouldNotBeThereForWhoMayNot(Screen screen) {
    screen.signInAs("researcher");
    screen.open("#/what-if/numansdorp");

    assertThat(screen.page().getByText("Dit is er niet")).isVisible();
    assertThat(screen.page().locator("ww-what-if")).hasCount(0);
    assertThat(screen.page().url()).contains("what-if");
  }
}
