package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A cashier worries about a customer. Somebody who is new in the wijkteam comes from her words to
 * the person, the permission, the conversation and the next step, with nothing to go by but the one
 * clear button of every page.
 */
@OnTheDemo
@Tag("every")
class WorryIT {
  private static final String CASHIER = "r-256";
  private static final String SHOP = "super";
  private static final String CUSTOMER = "Fokke Buis";
  private static final int WRONG = 400;

  @Test
  void shouldLeadANewcomerFromTheWordsOfACashierToTheNextStep(Screen shop, Screen team) {
    String about = "meneer met de rode pet, Vlasplein";
    passOn(shop, "resident", CASHIER, about);
    team.widen(Screen.PHONE);
    team.signInAs("wijkteam");
    team.open("");

    team.link("Zorgen").click();
    Locator card =
        team.page()
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText(about));
    assertThat(card).containsText("Betaalt steeds met kleingeld.");
    assertThat(card).containsText("caissière gaf dit door");
    team.keepAs("worry-list");
    clear(card).click();
    team.heading("Een zorg").waitFor();
    follow(team, "worry-taken", "Ik pak dit op");

    team.field("Voornaam en achternaam").fill(CUSTOMER);
    follow(team, "worry-person", "Zoek deze bewoner");
    assertThat(team.page().getByText(CUSTOMER + ", ")).isVisible();

    team.field("Hoe vroeg je het?").fill("aan de deur");
    team.page().getByRole(AriaRole.RADIO, named("ja, dat is goed")).check();
    follow(team, "worry-permission", "Schrijf het antwoord op");

    follow(team, "worry-conversation", "Gesprek opschrijven");
    team.button("Openen voor het gesprek").click();
    team.field("Wat heeft u nodig?").fill("Iemand om mee te wandelen.");
    team.button("Bewaren en versturen").click();
    assertThat(team.page().getByText(ConversationPage.SENT)).isVisible();
    follow(team, "worry-talked", "Verder met de zorg");

    team.field("Wat is de volgende stap?").fill("Mee naar de wandelgroep");
    team.page().getByLabel("Voor wanneer?").fill("2030-02-01");
    follow(team, "worry-follow-up", "Vervolg afspreken");
    assertThat(team.page().getByText("Mee naar de wandelgroep (dat doet ")).isVisible();

    team.page().getByRole(AriaRole.RADIO, named("we hebben contact")).check();
    follow(team, "worry-close", "Zorg afsluiten");
    assertThat(team.page().getByText("Afgesloten. Wat er stond is gewist.")).isVisible();
    assertThat(team.heading("Doorgegeven zorgen")).isVisible();
    assertThat(card).isHidden();
  }

  @Test
  void shouldHaveAWorryWaitingForANewcomer(Screen team) {
    team.signInAs("wijkteam");
    team.open("");
    team.link("Zorgen").click();
    Locator card =
        team.page()
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText("Greet Kuiper"));

    assertThat(card).containsText("Nu al drie weken niet meer.");
    assertThat(card).containsText("caissière van de Buurtsuper gaf dit door");
    assertThat(clear(card)).hasText("Ik pak dit op");
  }

  @Test
  void shouldWriteDownSomebodyWhomNobodyKnewByKeyboardAlone(Screen shop, Screen team) {
    String about = "de vrouw boven de bakker";
    passOn(shop, "contact-person", SHOP, about);
    team.expectRefusal(WRONG);
    Keyboard keys = team.page().keyboard();
    team.signInAs("wijkteam");
    team.open("#/worries/voorbeeldwijk");
    Locator card =
        team.page()
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText(about));
    card.waitFor();
    press(team, clear(card));
    press(team, team.button("Ik pak dit op"));
    Locator name = team.field("Voornaam en achternaam");
    name.waitFor();
    team.tabTo(name);
    keys.type("Josje van Nergens");
    keys.press("Enter");
    assertThat(name).isFocused();
    assertThat(team.page().getByText("We kennen nog niemand die zo heet.")).isVisible();
    team.keepAs("worry-new-person");

    press(team, team.button("Zonder verdere stappen afsluiten"));
    team.page().getByRole(AriaRole.RADIO, named("we vonden niemand")).waitFor();
    team.tabTo(team.page().getByRole(AriaRole.RADIO).first());
    for (int pressed = 0; pressed < 3; pressed++) {
      keys.press("ArrowRight");
    }
    assertThat(team.page().getByRole(AriaRole.RADIO, named("we vonden niemand"))).isChecked();
    press(team, team.button("Zorg afsluiten"));
    assertThat(team.page().getByText("Afgesloten. Wat er stond is gewist.")).isVisible();
  }

  /** What the cashier does: she says what she saw, and hears what happens with it. */
  private static void passOn(Screen shop, String role, String person, String about) {
    shop.widen(Screen.PHONE);
    shop.signInAs(role, person);
    shop.open("");
    shop.link("Zorg doorgeven").click();
    shop.field("Waar is het?").selectOption("voorbeeldwijk");
    shop.field("Over wie gaat het?").fill(about);
    shop.field("Wat zag je?").fill("Betaalt steeds met kleingeld.");
    shop.field("Wie ben jij?").fill("caissière");
    assertThat(shop.page().getByText("Het wijkteam leest dit. Verder niemand.")).isVisible();
    shop.keepAs("worry-passing-on");
    shop.button("Doorgeven").click();
    assertThat(shop.page().getByText("Doorgegeven. Dank je wel.")).isVisible();
    assertThat(shop.page().getByText("Het wordt bewaard tot ")).isVisible();
    shop.keepAs("worry-passed-on");
  }

  /** Goes on by the only button that stands out. */
  private static void follow(Screen team, String picture, String text) {
    Locator clear = clear(team.page().getByRole(AriaRole.MAIN));
    assertThat(clear).hasText(text);
    team.keepAs(picture);
    clear.click();
  }

  private static Locator clear(Locator where) {
    return where.locator(".button.primary");
  }

  private static void press(Screen screen, Locator target) {
    target.waitFor();
    screen.tabTo(target);
    screen.page().keyboard().press("Enter");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
