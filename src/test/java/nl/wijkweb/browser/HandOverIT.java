package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who follows whom: a team leader hands over what is held, a worker what is their own. */
@Tag("every")
@OnTheDemo
class HandOverIT {
  private static final String WANDA = "p-01";
  private static final String MIRJAM = "p-02";
  private static final String YASSINE = "p-03";
  private static final String SELAM = "Selam Tesfay";
  private static final String BENNIE = "Bennie Kuipers";

  @Test
  void shouldBeHandedOverByTheTeamLeaderWhoSeesNothingElse(Screen leader, Screen team) {
    leader.signInAs("team-leader");
    leader.open("");
    leader.link("Wie volgt wie").click();
    Locator row = row(leader, SELAM);
    assertThat(row).containsText("Yassine Ziani");
    assertThat(leader.link(SELAM)).hasCount(0);
    row.getByText("Overdragen of laten waarnemen").click();
    assertThat(row.getByRole(AriaRole.OPTION).filter(Steps.named("Yassine"))).hasCount(0);
    assertThat(row.getByText("Ik volg deze bewoner niet meer")).hasCount(0);
    choose(row, "Mirjam Tol");
    row.getByLabel(Pattern.compile("^Tot en met welke dag")).fill("2030-01-31");
    leader.keepAs("held-handing-over");
    row.getByText("Laten waarnemen", exact()).click();

    assertThat(row).containsText("neemt waar tot en met 31 januari 2030");
    assertThat(row).containsText("Yassine Ziani");
    leader.keepAs("held-lent");
    assertThat(cases(team, MIRJAM, SELAM)).not().hasCount(0);
    assertThat(cases(team, YASSINE, SELAM)).not().hasCount(0);

    row.getByText("Overdragen of laten waarnemen").click();
    choose(row, "Wanda Schouten");
    row.getByText("Overdragen", exact()).click();
    assertThat(row).containsText("Wanda Schouten");
    assertThat(row.getByRole(AriaRole.CELL).first()).not().containsText("Yassine");
    assertThat(cases(team, WANDA, SELAM)).not().hasCount(0);
    assertThat(cases(team, YASSINE, SELAM)).hasCount(0);
  }

  @Test
  void shouldBeLentAndClosedByWhoeverFollowsByKeyboardAlone(Screen team, Screen colleague) {
    Keyboard keys = team.page().keyboard();
    PersonPage.visited(team, YASSINE, BENNIE).part("Gesprekken").click();
    Locator fold = team.page().locator("summary").filter(Steps.named("Overdragen"));
    fold.waitFor();
    press(team, fold);
    press(team, team.button("Overdragen"));
    Locator to = team.page().getByLabel("Aan wie?");
    assertThat(to).isFocused();
    assertThat(team.page().getByText("Vul dit in.")).isVisible();
    keys.type("Mirjam");
    Locator until = team.page().getByLabel(Pattern.compile("^Tot en met welke dag"));
    until.fill("2030-01-31");
    team.keepAs("hand-over-lending");
    press(team, team.button("Laten waarnemen"));
    assertThat(team.page().getByText("neemt waar tot en met 31 januari 2030")).isVisible();
    assertThat(cases(colleague, MIRJAM, BENNIE)).not().hasCount(0);

    assertThat(fold).isFocused();
    keys.press("Enter");
    team.page().onDialog(Dialog::accept);
    press(team, team.button("Ik volg deze bewoner niet meer"));
    assertThat(team.heading("Wie ik volg")).isVisible();
    assertThat(team.link("Rana Al-Khatib").first()).isVisible();
    assertThat(team.link(BENNIE)).hasCount(0);
  }

  private static Locator row(Screen screen, String name) {
    return screen.page().getByRole(AriaRole.ROW).filter(Steps.named(name));
  }

  private static void choose(Locator where, String colleague) {
    Locator to = where.getByLabel("Aan wie?");
    String label =
        to.getByRole(AriaRole.OPTION).filter(Steps.named(colleague)).first().textContent();
    to.selectOption(label);
  }

  /** The links to somebody in the list of whom a worker follows. */
  private static Locator cases(Screen screen, String worker, String name) {
    screen.signInAs("wijkteam", worker);
    screen.page().navigate("about:blank");
    screen.open("#/cases");
    screen.heading("Wie ik volg").waitFor();
    screen.page().getByRole(AriaRole.LISTITEM).first().waitFor();
    return screen.link(name);
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static void press(Screen screen, Locator target) {
    screen.tabTo(target);
    screen.page().keyboard().press("Enter");
  }
}
