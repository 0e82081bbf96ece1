package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two people change the same: the second is told, loses nothing, and chooses on the spot, field by
 * field. What one adds appears with the other.
 */
@OnTheDemo
class TwoWindowsIT {
  private static final String KERN = "roosendaal-west";
  private static final String NAME = "Roosendaal-West";
  private static final String SOMEBODY = "Bewonersplatform";
  private static final String TIE =
      "Bewonersplatform werkt samen met Wijkteam ViceVersa (eerst: buurtonderneming).";
  private static final int STALE = 412;

  @Test
  @Tag("every")
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

    assertThat(conflict.getByLabel("Hoe vaak?, Jij: elke maand")).isChecked();
    conflict.getByText("Bewaar wat ik koos").click();
    assertThat(second.page().getByText("Veranderd.")).isVisible();
    assertKept(second, "elke maand", "Samen koffie gedronken.");
  }

  @Test
  @Tag("every")
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

  @Test
  void shouldLetTheSecondChooseFieldByFieldOfAnActor(Screen first, Screen second) {
    String club = found(first, "Schaakclub De Dame");
    Locator firstForm = openActor(first, club);
    Locator secondForm = openActor(second, club);
    fill(secondForm, "Telefoon", "0165 11 11 11");
    fill(secondForm, "E-mail", "dame@example.org");
    fill(secondForm, "Contactpersoon", "Hans");
    fill(firstForm, "Telefoon", "0165 22 22 22");
    fill(firstForm, "E-mail", "schaken@example.org");
    fill(firstForm, "Website", "https://example.org");
    save(firstForm);
    assertThat(first.page().getByText("Veranderd.")).isVisible();
    second.awaitRest();
    assertThat(secondForm.getByLabel("Telefoon")).hasValue("0165 11 11 11");

    second.expectRefusal(STALE);
    save(secondForm);
    Locator conflict = secondForm.getByRole(AriaRole.ALERT);
    assertThat(conflict).isFocused();
    assertThat(Tables.rows(conflict.getByRole(AriaRole.TABLE)))
        .containsExactlyInAnyOrder(
            List.of("Telefoon", "0165 11 11 11", "0165 22 22 22"),
            List.of("E-mail", "dame@example.org", "schaken@example.org"),
            List.of("Website", "niet veranderd", "https://example.org"));
    assertThat(Accessibility.faults(second)).isEmpty();
    second.keepAs("conflict-actor");
    second.widen(Screen.PHONE);
    second.keepAs("conflict-actor-phone");
    second.widen(Screen.WIDE);
    conflict.getByLabel("E-mail, De ander: schaken@example.org").check();
    conflict.getByText("Bewaar wat ik koos").click();
    assertThat(second.page().getByText("Veranderd.")).isVisible();

    // The first sees what became of it, without asking.
    Locator panel = first.kern(NAME).panelOf(club);
    for (Locator there : List.of(panel, second.kern(NAME).panelOf(club))) {
      assertThat(there).containsText("0165 11 11 11");
      assertThat(there).containsText("schaken@example.org");
      assertThat(there).containsText("https://example.org");
      assertThat(there).containsText("Hans");
    }
    assertThat(first.page().locator("ww-news"))
        .containsText(club + " is veranderd door een ander.");
  }

  @Test
  void shouldShowATieThatAnotherAddsWithoutLosingWhatIsTyped(Screen first, Screen second) {
    String club = found(first, "Damclub De Steen");
    second.signInAs("wijkteam");
    KernPage theirs = second.openKern(KERN, NAME);
    Finder.withSlash(second.page()).chooseByKeyboard(club, "vereniging");
    theirs.panelOf(club);
    KernPage.Counts before = theirs.counts();
    Locator reading = theirs.panel().getByText("Geschiedenis", exactly());
    reading.focus();
    second.awaitRest();

    KernPage own = first.openKern(KERN, NAME);
    Finder.withSlash(first.page()).chooseByKeyboard(club, "vereniging");
    own.panelOf(club);
    addTie(first, own.panel(), SOMEBODY);

    String sentence = club + " werkt samen met " + SOMEBODY + ".";
    assertThat(theirs.tie(sentence)).isVisible();
    assertThat(second.page().locator("ww-news"))
        .containsText("Verbinding toegevoegd door een ander: " + sentence);
    assertThat(reading).isFocused();
    assertThat(theirs.counts().ties()).isEqualTo(before.ties() + 1);
    assertThat(first.page().locator("ww-news")).not().containsText("door een ander");
    assertThat(Accessibility.faults(second)).isEmpty();
    second.keepAs("news");
    second.widen(Screen.PHONE);
    second.keepAs("news-phone");
  }

  @Test
  @Tag("every")
  void shouldKeepAHalfWrittenTieWhenTheListChanges(Screen first, Screen second) {
    String club = found(first, "Bridgeclub Troef");
    KernPage half = second.openKern(KERN, NAME);
    Finder.withSlash(second.page()).chooseByKeyboard(club, "vereniging");
    addTie(second, half.panelOf(club), SOMEBODY);
    String tie = club + " werkt samen met " + SOMEBODY + ".";
    half.tie(tie).getByText("Veranderen").click();
    half.tie(tie).getByLabel("Opmerking").fill("Half geschreven");

    KernPage own = first.openKern(KERN, NAME);
    Finder.withSlash(first.page()).chooseByKeyboard(club, "vereniging");
    addTie(first, own.panelOf(club), "Rabobank");

    assertThat(half.tie(club + " werkt samen met Rabobank")).isVisible();
    assertThat(half.tie(tie).getByLabel("Opmerking")).hasValue("Half geschreven");
    assertThat(half.tie(tie).getByLabel("Opmerking")).isFocused();
  }

  @Test
  @Tag("every")
  void shouldCatchUpWhenTheNetworkComesBack(Screen first, Screen second) {
    KernPage theirs = second.openKern(KERN, NAME);
    KernPage.Counts before = theirs.counts();
    second.awaitRest();
    second.expectRefusal(Screen.NO_ANSWER);
    second.connect(false);
    found(first, "Klaverjasclub De Boer");
    second.connect(true);

    assertThat(second.page().locator("ww-news"))
        .containsText("Klaverjasclub De Boer is toegevoegd door een ander.");
    assertThat(theirs.counts().actorsOf()).isEqualTo(before.actorsOf() + 1);
  }

  /** Founds a club, beside the page. */
  private static String found(Screen screen, String name) {
    screen.signInAs("coordinator");
    screen.tell(
        "/v1/areas/" + KERN + "/actors",
        Map.of("id", UUID.randomUUID().toString(), "kind", "CLUB", "name", name));
    return name;
  }

  /** The form of an actor, in a window of one of them. */
  private static Locator openActor(Screen screen, String name) {
    KernPage kern = screen.openKern(KERN, NAME);
    Finder.withSlash(screen.page()).chooseByKeyboard(name, "vereniging");
    kern.panelOf(name).getByText("Veranderen", exactly()).first().click();
    Locator form = screen.page().locator("ww-actor-form");
    form.getByLabel("Telefoon").waitFor();
    return form;
  }

  private static void fill(Locator form, String label, String text) {
    form.getByLabel(label).fill(text);
  }

  private static void save(Locator form) {
    form.getByText("Bewaren", exactly()).click();
  }

  private static void addTie(Screen screen, Locator panel, String with) {
    screen.button("+ Verbinding toevoegen").click();
    Finder other = Finder.in(panel.locator("ww-finder"), screen.page());
    other.field().fill(with);
    other.matches().first().click();
    panel.getByLabel("Wat voor verbinding?").selectOption("werkt samen met");
    screen.button("Verbinding toevoegen").click();
    panel.getByText(with).first().waitFor();
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
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
