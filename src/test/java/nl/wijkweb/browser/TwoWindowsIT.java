package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two people change one tie: the second is told, loses nothing, and chooses on the spot. */
@OnTheDemo
class TwoWindowsIT {
  private static final String KERN = "roosendaal-west";
  private static final String NAME = "Roosendaal-West";
  private static final String SOMEBODY = "Bewonersplatform";
  private static final String TIE =
      "Bewonersplatform werkt samen met Wijkteam ViceVersa (eerst: buurtonderneming).";
  private static final int STALE = 412;

  @Test
  void shouldKeepWhatTheSecondTypedWhenTheyChooseTheirOwn(Screen first, Screen second) {
    Locator firstTie = openTie(first);
    Locator secondTie = openTie(second);
    secondTie.getByLabel("Hoe vaak?").selectOption("elke maand");
    secondTie.getByLabel("Opmerking").fill("Samen koffie gedronken.");
    firstTie.getByLabel("Hoe vaak?").selectOption("elke week");
    firstTie.getByText("Bewaren").click();
    assertThat(first.page().getByText("Veranderd.")).isVisible();

    second.expectRefusal(STALE);
    secondTie.getByText("Bewaren").click();
    Locator conflict = secondTie.getByRole(AriaRole.ALERT);
    assertThat(conflict).isFocused();
    assertThat(conflict).containsText("Iemand anders heeft dit net veranderd.");
    assertThat(Tables.rows(conflict.getByRole(AriaRole.TABLE)))
        .singleElement()
        .asList()
        .containsExactly("Hoe vaak?", "elke maand", "elke week");
    assertThat(secondTie.getByLabel("Opmerking")).hasValue("Samen koffie gedronken.");
    assertThat(Accessibility.faults(second)).isEmpty();
    second.keepAs("conflict");

    conflict.getByText("Bewaar die van mij").click();
    assertThat(second.page().getByText("Veranderd.")).isVisible();
    assertKept(second, "elke maand", "Samen koffie gedronken.");
  }

  @Test
  void shouldTakeTheOthersAndKeepTheRestByKeyboardAlone(Screen first, Screen second) {
    Keyboard keys = second.page().keyboard();
    Locator firstTie = openTie(first);
    Locator secondTie = openTie(second);
    second.tabTo(secondTie.getByLabel("Hoe vaak?"));
    keys.type("elk jaar");
    second.tabTo(secondTie.getByLabel("Opmerking"));
    keys.press("Control+a");
    keys.type("Wordt minder.");
    firstTie.getByLabel("Hoe vaak?").selectOption("zelden");
    firstTie.getByText("Bewaren").click();
    assertThat(first.page().getByText("Veranderd.")).isVisible();

    second.expectRefusal(STALE);
    second.tabTo(secondTie.getByText("Bewaren"));
    keys.press("Enter");
    Locator conflict = secondTie.getByRole(AriaRole.ALERT);
    assertThat(conflict).isFocused();
    second.tabTo(conflict.getByText("Neem die van de ander"));
    keys.press("Enter");
    assertThat(conflict).isHidden();
    assertThat(secondTie.getByLabel("Hoe vaak?")).hasValue("rarely");
    assertThat(secondTie.getByLabel("Opmerking")).hasValue("Wordt minder.");

    second.tabTo(secondTie.getByText("Bewaren"));
    keys.press("Enter");
    assertThat(second.page().getByText("Veranderd.")).isVisible();
    assertKept(second, "zelden", "Wordt minder.");
  }

  /** The form of the tie, in a window of one of them. */
  private static Locator openTie(Screen screen) {
    KernPage kern = screen.openKern(KERN, NAME);
    Finder.withSlash(screen.page()).chooseByKeyboard(SOMEBODY, "organisatie");
    kern.panelOf(SOMEBODY);
    Locator tie = kern.tie(TIE);
    tie.getByText("Veranderen").click();
    tie.getByText("Bewaren").waitFor();
    return tie;
  }

  private static void assertKept(Screen screen, String frequency, String note) {
    screen.page().reload();
    KernPage kern = screen.kern(NAME);
    kern.panelOf(SOMEBODY);
    assertThat(kern.tie(TIE)).containsText(frequency);
    kern.tie(TIE).getByText("Veranderen").click();
    assertThat(kern.tie(TIE).getByLabel("Opmerking")).hasValue(note);
  }
}
