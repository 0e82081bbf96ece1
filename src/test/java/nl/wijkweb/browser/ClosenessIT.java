package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sits at the table says how close somebody is, by putting them nearer or further away. */
@Tag("every")
@OnTheDemo
class ClosenessIT {
  private static final String WANDA = "p-01";
  private static final String THIRD = "p-03";
  private static final String ANNIE = "Annie Boersma";
  private static final String GERDA = "Gerda van der Heijden";
  private static final String TRUDY = "Trudy Mulder";
  private static final String SJAAK = "Sjaak Monster";
  private static final String GULSEN = "Gülsen Koç";
  private static final Pattern CLOSE = Pattern.compile("Staat dichtbij\\.");
  private static final Pattern ACQUAINTED = Pattern.compile("Een bekende\\.");
  private static final int STALE = 412;

  @Test
  void shouldSayItByDraggingWithAMouseAndTakeItBack(Screen screen) {
    PersonPage henk = PersonPage.visited(screen, WANDA, "Henk Boersma");
    Drags drags = new Drags(screen, henk);
    drags.mouseTo(ANNIE, "bekend");
    screen.keepAs("closeness-dragging");
    drags.letGo();
    assertThat(henk.status()).hasText(ANNIE + " staat nu bij de bekenden. Eerst: dichtbij.");
    assertThat(henk.other(ANNIE)).not().hasAttribute("aria-label", CLOSE);
    assertThat(henk.other(ANNIE)).hasAttribute("aria-label", ACQUAINTED);
    assertThat(henk.said().get(0)).as("who is close is heard first").startsWith("dochter");
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.keepAs("closeness-put");

    screen.button("Tabel").click();
    Locator row = screen.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(ANNIE));
    assertThat(row.first()).containsText("een bekende");
    screen.button("Beeld").click();
    screen.button("Zet " + ANNIE + " terug").click();
    assertThat(henk.status()).hasText("Teruggezet. " + ANNIE + " staat weer dichtbij.");
    assertThat(henk.other(ANNIE)).isFocused();
    assertThat(henk.other(ANNIE)).not().hasAttribute("aria-label", ACQUAINTED);
    assertThat(screen.button("Zet " + ANNIE + " terug")).hasCount(0);
  }

  @Test
  void shouldChangeNothingWhenSomebodyIsDraggedToNowhere(Screen screen) {
    AtomicInteger written = new AtomicInteger();
    PersonPage emine = PersonPage.visited(screen, WANDA, "Emine Karaca");
    screen.page().onRequest(request -> written.addAndGet("PATCH".equals(request.method()) ? 1 : 0));
    Drags drags = new Drags(screen, emine);
    drags.mouseOut(GULSEN);
    drags.letGo();
    assertThat(emine.status())
        .hasText("Er is niets veranderd. " + GULSEN + " staat bij de bekenden.");
    drags.mouseTo(GULSEN, "dichtbij");
    screen.page().keyboard().press("Escape");
    assertThat(emine.figure().locator(".lifted")).hasCount(0);
    drags.letGo();
    screen.awaitRest();
    assertThat(written).hasValue(0);
    assertThat(emine.told()).isHidden();
  }

  @Test
  void shouldSayItByKeyboardAloneAndStayWithWhoMoved(Screen screen) {
    Keyboard keys = screen.page().keyboard();
    PersonPage truus = PersonPage.visited(screen, THIRD, "Truus van Vliet");
    screen.tabTo(truus.other("Naasten: "));
    truus.other(GERDA).focus();
    keys.press("Shift+ArrowDown");
    assertThat(truus.status()).containsText(GERDA + " staat nu bij de bekenden.");
    assertThat(truus.other(GERDA)).isFocused();
    assertThat(truus.other(GERDA)).not().hasAttribute("aria-label", CLOSE);
    keys.press("Shift+ArrowDown");
    assertThat(truus.status()).containsText("Er is niets veranderd.");
    keys.press("Shift+ArrowUp");
    assertThat(truus.status()).containsText(GERDA + " staat nu dichtbij.");
    assertThat(truus.other(GERDA)).hasAttribute("aria-label", CLOSE);
    screen.tabTo(screen.button("Zet " + GERDA + " terug"));
    keys.press("Enter");
    assertThat(truus.status()).containsText("Teruggezet.");
    assertThat(truus.other(GERDA)).isFocused();
  }

  @Test
  void shouldSayItWithAFingerThatRestsAndNotWithOneThatScrolls(Screen screen) {
    screen.widen(Screen.PHONE);
    PersonPage lies = PersonPage.visited(screen, THIRD, "Lies Hoekstra");
    Drags drags = new Drags(screen, lies);
    drags.swipeOver(TRUDY, 120);
    assertThat(lies.status()).isEmpty();
    drags.fingerTo(TRUDY, "bekend");
    assertThat(lies.status()).containsText(TRUDY + " staat nu bij de bekenden.");
    assertThat(lies.told()).isHidden();
    screen.keepAs("closeness-phone");
    lies.other(TRUDY).click();
    lies.told().getByText("dichtbij", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(lies.other(TRUDY)).hasAttribute("aria-label", CLOSE);
    assertThat(Accessibility.faults(screen)).isEmpty();
    screen.keepAs("closeness-phone-pinned");
  }

  @Test
  void shouldShowWhatSomebodyElseMadeOfItAndMendItThere(Screen first, Screen second) {
    PersonPage mine = PersonPage.visited(first, THIRD, "Bennie Kuipers");
    mine.other(SJAAK).press("Shift+ArrowUp");
    assertThat(mine.status()).containsText("Eerst: op de rand");
    first.button("Zet " + SJAAK + " terug").click();
    assertThat(mine.status()).containsText("Teruggezet. " + SJAAK + " staat weer op de rand");
    assertThat(mine.other(SJAAK)).not().hasAttribute("aria-label", ACQUAINTED);

    PersonPage theirs = PersonPage.visited(second, THIRD, "Bennie Kuipers");
    theirs.other(SJAAK).press("Shift+ArrowUp");
    assertThat(theirs.status()).containsText(SJAAK + " staat nu bij de bekenden.");
    Drags drags = new Drags(first, mine);
    first.expectRefusal(STALE);
    drags.mouseTo(SJAAK, "dichtbij");
    drags.letGo();
    Locator clash = first.page().locator("ww-personal-web").getByRole(AriaRole.ALERT);
    assertThat(clash).containsText(SJAAK + " staat nu bij de bekenden. Jij koos: dichtbij.");
    assertThat(Accessibility.faults(first)).isEmpty();
    first.keepAs("closeness-clash");
    clash.getByText("Mijn keuze: dichtbij").click();
    assertThat(mine.status()).containsText(SJAAK + " staat nu dichtbij. Eerst: bij de bekenden.");
    assertThat(clash).hasCount(0);
    assertThat(mine.other(SJAAK)).isFocused();

    second.expectRefusal(STALE);
    second.button("Zet " + SJAAK + " terug").click();
    second.button("Zo laten: dichtbij").click();
    assertThat(theirs.status()).hasText("Er is niets veranderd. " + SJAAK + " staat dichtbij.");
    assertThat(theirs.other(SJAAK)).hasAttribute("aria-label", CLOSE);
  }

  @Test
  void shouldGiveAResidentNothingToDragInTheirOwnWeb(Screen screen) {
    screen.signInAs("resident", "r-079");
    screen.open("#/person/me");
    PersonPage own = PersonPage.shown(screen);
    assertThat(own.other(ANNIE)).isVisible();
    assertThat(own.figure().locator(".movable, .grip")).hasCount(0);
    own.other(ANNIE).press("Shift+ArrowDown");
    assertThat(own.status()).isEmpty();
  }
}
