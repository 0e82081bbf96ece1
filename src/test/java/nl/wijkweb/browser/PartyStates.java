package nl.wijkweb.browser;

import static nl.wijkweb.browser.Signs.button;
import static nl.wijkweb.browser.Signs.heading;
import static nl.wijkweb.browser.Signs.text;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * The states of what the web tells a coordinator of its parties; part of the table of {@link
 * PageStates}.
 */
final class PartyStates {
  private static final String MEET = "#/introductions/voorbeeldwijk";
  private static final String CROSSING = "#/crossing/numansdorp";
  private static final String MEETING = "#/meeting/voorbeeldwijk";
  private static final String AGENDA = "#/agenda/voorbeeldwijk";
  private static final String MARKET = "#/market/voorbeeldwijk";
  private static final String EIGHT = "#/initiatives/acht-initiatieven?tot=2014-12-31";
  private static final String STAGE = "#/stage/numansdorp?tot=2017-12-31";
  private static final String REFERRALS = "#/referrals/voorbeeldwijk";

  static final List<PageState> ALL =
      List.of(
          PageState.of("insight", "#/insight/numansdorp", heading("Inzicht")),
          PageState.of("insight-wijkteam", "#/insight/voorbeeldwijk", heading("Inzicht"))
              .as("wijkteam"),
          PageState.of("introductions", MEET, heading("Gepland en afgesproken")),
          PageState.of("introductions-english", MEET, heading("Planned and agreed"))
              .after(Steps::speakEnglish),
          PageState.of("introductions-table", MEET + "?toon=table", text("En wie of wat")),
          PageState.of("introductions-answer", MEET, button("Doe dit niet"))
              .after(screen -> screen.page().getByText("Niet doen").first().click()),
          PageState.of("key-parties", "#/key-parties/numansdorp", heading("Met een rol")),
          PageState.of(
              "key-parties-table",
              "#/key-parties/numansdorp?toon=table",
              text("waaruit dat blijkt")),
          PageState.of("crossing", CROSSING, heading("Dubbel aanbod?")),
          PageState.of("crossing-table", CROSSING + "?toon=table", text("wie met wie")),
          PageState.of("crossing-street", CROSSING, text("Van geen organisatie of groep"))
              .after(screen -> screen.field("Bekijk per").selectOption("street")),
          PageState.of("crossing-target-group", CROSSING, text("binnen dezelfde soort"))
              .after(screen -> screen.field("Bekijk per").selectOption("target-group")),
          PageState.of("meeting", MEETING, heading("Overleggen die deelnemers delen")),
          PageState.of("meeting-table", MEETING + "?toon=table", text("kan misschien samen")),
          PageState.of("load", "#/load/voorbeeldwijk", heading("Waar het te veel kan worden")),
          PageState.of("load-table", "#/load/numansdorp?toon=table", text("waaruit dat blijkt")),
          PageState.of("load-wijkteam", "#/load/voorbeeldwijk", text("Van ongeveer"))
              .as("wijkteam"),
          PageState.of("rings", "#/rings/laak-noord", heading("Hier zeggen ze iets anders")),
          PageState.of("rings-table", "#/rings/almere?toon=table", text("met de hand")),
          PageState.of("rings-nobody", "#/rings/numansdorp", text("nog niemand partners")),
          PageState.of("facilities", "#/facilities/voorbeeldwijk", heading("Uitgeleend")),
          PageState.of("facilities-table", "#/facilities/numansdorp?toon=table", text("van wie")),
          PageState.of("agenda", AGENDA, heading("Wat botst?")),
          PageState.of("agenda-calendar-in", AGENDA, heading("Wat er verandert"))
              .after(screen -> CalendarInWalkIT.look(screen, CalendarInWalkIT.FILE)),
          PageState.of("agenda-table", AGENDA + "?toon=table", text("vraagt mensen van")),
          PageState.of("agenda-week", AGENDA + "?van=2026-07-01", text("Week van"))
              .after(Steps.press("Week")),
          PageState.of("agenda-slots", AGENDA, text("het minst botst"))
              .after(screen -> screen.page().getByText("Ander moment voor").first().click()),
          PageState.of("agenda-resident", AGENDA, heading("Wat botst?")).as("resident"),
          PageState.of("market", MARKET, heading("Dit past bij elkaar")),
          PageState.of("market-english", MARKET, heading("This goes together"))
              .after(Steps::speakEnglish),
          PageState.of("market-table", MARKET + "?toon=table", text("stappen ertussen")),
          PageState.of("market-answer", MARKET, button("Doe dit niet"))
              .after(screen -> screen.page().getByText("Niet doen").first().click()),
          PageState.of("money", "#/money/tilburg?tot=2013-12-31", heading("Geld dat terugkomt")),
          PageState.of(
                  "money-english",
                  "#/money/tilburg?tot=2013-12-31",
                  heading("Money that comes back"))
              .after(Steps::speakEnglish),
          PageState.of(
              "money-table", "#/money/tilburg?tot=2013-12-31&toon=table", text("gaat rond")),
          PageState.of("money-none", "#/money/laak-noord?tot=1990-12-31", text("geen geldstroom")),
          PageState.of(
              "money-balance",
              "#/money/voorbeeldwijk",
              heading("Het gebied in en uit, per levensgebied")),
          PageState.of("together", "#/together/numansdorp", heading("Delen maakt rijker")),
          PageState.of("together-english", "#/together/numansdorp", heading("Sharing makes rich"))
              .after(Steps::speakEnglish),
          PageState.of(
              "together-table", "#/together/numansdorp?toon=table", text("open voor iedereen")),
          PageState.of("together-none", "#/together/laak-noord", heading("Wie organiseert?")),
          PageState.of("initiatives", EIGHT, heading("Elk initiatief")),
          PageState.of("initiatives-english", EIGHT, heading("Each initiative"))
              .after(Steps::speakEnglish),
          PageState.of("initiatives-table", EIGHT + "&toon=table", text("alles wat gezegd is")),
          PageState.of("initiatives-say", EIGHT, button("Zeg dit").andThen(Locator::first))
              .after(screen -> screen.page().locator("ww-marks summary").first().click()),
          PageState.of(
                  "initiatives-wijkteam", "#/initiatives/voorbeeldwijk", heading("Elk initiatief"))
              .as("wijkteam"),
          PageState.of("dossiers", "#/dossier/voorbeeldwijk", text("Kies een initiatief")),
          PageState.of("dossiers-table", "#/dossier/beltrum?toon=table", text("Is er een plek?")),
          PageState.of(
              "dossiers-none", "#/dossier/voorbeeldwijk?tot=1990-12-31", text("geen initiatief")),
          PageState.of("dossier", "#/dossier/beltrum", heading("Zeven sleutelfactoren"))
              .after(screen -> screen.link("Kulturhus Beltrum").click()),
          PageState.of("dossier-english", "#/dossier/beltrum", heading("Seven key factors"))
              .after(Steps::speakEnglish)
              .after(screen -> screen.link("Kulturhus Beltrum").click()),
          PageState.of("dossier-write", "#/dossier/voorbeeldwijk", button("Bewaar"))
              .after(
                  screen -> {
                    screen.link("Wijktuin").click();
                    screen.page().getByLabel("Schrijf of verander: Het idee").click();
                  }),
          PageState.of("stage", STAGE, heading("Wat er al is")),
          PageState.of("stage-english", STAGE, heading("What is there already"))
              .after(Steps::speakEnglish),
          PageState.of("stage-table", STAGE + "&toon=table", text("wat het web laat zien")),
          PageState.of("stage-say", STAGE, button("Zeg dit"))
              .after(screen -> screen.page().locator("ww-marks summary").click()),
          PageState.of("referrals", REFERRALS, heading("Loopt dit goed?")),
          PageState.of("referrals-table", REFERRALS + "?toon=table", text("heen en terug")),
          PageState.of("street-map", "#/street-map/voorbeeldwijk", heading("Per straat")),
          PageState.of(
              "street-map-table",
              "#/street-map/numansdorp?toon=table",
              text("straat weten we niet")),
          PageState.of("beside", "#/beside/numansdorp", heading("Zo lees je dit")).as("researcher"),
          PageState.of("beside-english", "#/beside/numansdorp", heading("How to read this"))
              .as("researcher")
              .after(Steps::speakEnglish),
          PageState.of(
              "beside-years",
              "#/beside/beltrum?met=almere&van=2008-12-31&tot=2014-12-31",
              text("Alle beelden hebben dezelfde schaal")),
          PageState.of("beside-table", "#/beside/almere?met=&toon=table", text("stand op")),
          PageState.of("referrals-star", "#/referrals/laak-noord", text("komen samen bij")));

  private PartyStates() {}
}
