package nl.wijkweb.browser;

import static nl.wijkweb.browser.Signs.button;
import static nl.wijkweb.browser.Signs.heading;
import static nl.wijkweb.browser.Signs.picture;
import static nl.wijkweb.browser.Signs.text;

import java.util.List;

/** Every page of the viewer, in every state that looks otherwise. A new page joins this table. */
final class PageStates {
  private static final String KERN = "#/kern/almere";
  private static final String LARGE = "#/kern/numansdorp";
  private static final String INVENTED = "#/kern/voorbeeldwijk";
  private static final String TIME = "#/time/numansdorp?van=2015-07-01&tot=2016-12-31";
  private static final String WHAT_IF = "#/what-if/numansdorp";
  private static final String SAME_DAY = "#/time/almere?van=2011-01-01&tot=2011-01-01";
  private static final String CASES = "#/cases";
  private static final String NOBODY = "?bij=0190a000-0000-7000-8000-000000000000";
  private static final String NOT_THERE = "Dit is er niet";

  static final List<PageState> ALL =
      List.of(
          PageState.of("kernen", "#/", text("wie en wat")),
          PageState.of("kernen-english", "#/", heading("Areas")).after(Steps::speakEnglish),
          PageState.of("kernen-administrator", "#/", text("Met jouw rol")).as("administrator"),
          PageState.of("kernen-overseer", "#/", text("Met jouw rol")).as("overseer"),
          PageState.of("wheel", LARGE, picture()),
          PageState.of("wheel-english", INVENTED, text("as of ")).after(Steps::speakEnglish),
          PageState.of("force", LARGE + "?indeling=force", picture()),
          PageState.of("by-kind", KERN + "?kleur=kind&grootte=members", picture()),
          PageState.of("by-sector", KERN + "?kleur=sector&grootte=betweenness", picture()),
          PageState.of("by-formality", KERN + "?kleur=formality&grootte=same", picture()),
          PageState.of("by-level", KERN + "?kleur=level", picture()),
          PageState.of("slid", KERN, text("stand op 1 januari")).after(Steps::slideToTheFirst),
          PageState.of("earlier", KERN + "?op=2011-01-01", text("stand op 1 januari 2011")),
          PageState.of("time", TIME, heading("Hoe het web groeide")).after(Steps::awaitPhases),
          PageState.of("time-table", TIME + "&toon=table", text("Wat veranderde van")),
          PageState.of("time-english", TIME, heading("How the web grew"))
              .after(Steps::speakEnglish),
          PageState.of("time-same-day", SAME_DAY, text("0 verbindingen erbij, 0 gestopt")),
          PageState.of("what-if", WHAT_IF, heading("Wat is hier kwetsbaar?")),
          PageState.of("what-if-away", WHAT_IF, text("Losse delen: van"))
              .after(Steps.chooseFirst("Kies in het beeld of hier")),
          PageState.of("what-if-english", WHAT_IF + "?toon=table", text("Separate parts: from"))
              .after(Steps::speakEnglish)
              .after(Steps.chooseFirst("Choose in the picture or here")),
          PageState.of("tables", LARGE + "?toon=table", heading("Bewoners")),
          PageState.of("no-match", KERN + "?toon=table&filter=level:7", text("Niemand past")),
          PageState.of("filtered", KERN + "?filter=domain:clubs,kind:CLUB", button("Alles wissen")),
          PageState.of("legend", KERN, text("dikker: vaker contact")).after(Steps::openLegend),
          PageState.of(
              "by-figure", KERN + "?kleur=core&grootte=betweenness&rand=closed", picture()),
          PageState.of("figure", KERN, text("Meer is niet altijd beter"))
              .after(Steps::explainFigures),
          PageState.of("figures", KERN, heading("Wat we niet weten"))
              .after(Steps.press("Alle cijfers")),
          PageState.of("figures-compared", KERN, text("Vergeleken met 200 webben"))
              .after(Steps.press("Alle cijfers"))
              .after(Steps.compute("Vergelijk met toeval", "Vergeleken met 200 webben")),
          PageState.of("figures-cohesion", LARGE, text("bij elkaar als er een wegvalt"))
              .after(Steps.press("Alle cijfers"))
              .after(Steps.unfold("Wie houdt elkaar vast?"))
              .after(Steps.compute("Zoek de kringen", "bij elkaar als er een wegvalt")),
          PageState.of("figures-key-players", LARGE, text("Samen bereiken zij"))
              .after(Steps.press("Alle cijfers"))
              .after(Steps.unfold("Wie telt samen het meest?"))
              .after(Steps.compute("Zoek de groepjes", "Samen bereiken zij")),
          PageState.of("figures-two-mode", LARGE, text("overleggen, initiatieven en activiteiten"))
              .after(Steps.press("Alle cijfers"))
              .after(Steps.unfold("Wie doet waar aan mee?"))
              .after(Steps.unfold("Groepen en hun deelnemers")),
          PageState.of("figures-two-mode-people", INVENTED, text("mensen die jij mag zien"))
              .after(Steps.press("Alle cijfers"))
              .after(Steps.unfold("Wie doet waar aan mee?"))
              .after(screen -> screen.field("Kijk naar").selectOption("people"))
              .after(Steps.unfold("Groepen en hun deelnemers")),
          PageState.of("figures-change", INVENTED, text("verbindingen erbij, "))
              .after(Steps.press("Alle cijfers"))
              .after(Steps.unfold("Wat veranderde er?"))
              .after(screen -> screen.field("Vergelijk met deze dag").fill("2023-01-01"))
              .after(Steps.unfold("Nieuwe verbindingen"))
              .after(Steps.unfold("Cijfers op beide dagen")),
          PageState.of("figures-synthetic", INVENTED, text("Het verzonnen web heeft"))
              .as("researcher")
              .after(Steps.press("Alle cijfers"))
              .after(Steps.unfold("Een verzonnen web"))
              .after(Steps.compute("Verzin een web", "Het verzonnen web heeft")),
          PageState.of("figures-frozen", INVENTED, button("Leg vast"))
              .as("researcher")
              .after(Steps.press("Alle cijfers"))
              .after(Steps.unfold("Tabellen vastleggen")),
          PageState.of("export", KERN, button("Tekening (SVG)")).after(Steps::openExport),
          PageState.of("poster", KERN, Signs.poster()).after(Steps::print),
          PageState.of("search", KERN, Signs.option()).after(Steps.search("de")),
          PageState.of("search-none", "#/", text("Niets gevonden")).after(Steps.search("qqq")),
          PageState.of("actor", KERN, button("2 stappen")).after(Steps::openActor),
          PageState.of("steps", KERN, button("Filter weghalen: 2 stappen"))
              .after(Steps::openActor)
              .after(Steps.press("2 stappen")),
          PageState.of("tie-change", KERN, button("Dit is gestopt"))
              .after(Steps::openActor)
              .after(Steps::changeTie),
          PageState.of("tie-add", KERN, text("Met wie of wat?"))
              .after(Steps::openActor)
              .after(Steps.press("+ Verbinding toevoegen")),
          PageState.of("tie-add-wrong", KERN, text("Kies wat voor verbinding het is."))
              .after(Steps::openActor)
              .after(Steps.press("+ Verbinding toevoegen"))
              .after(Steps.press("Verbinding toevoegen")),
          PageState.of("contact", KERN, text("Wie sprak ermee?"))
              .after(Steps::openActor)
              .after(Steps.press("+ Gesprek opschrijven")),
          PageState.of("contact-wrong", KERN, text("Vul dit in."))
              .after(Steps::openActor)
              .after(Steps.press("+ Gesprek opschrijven"))
              .after(Steps.press("Bewaren")),
          PageState.of("actor-change", KERN, heading("Veranderen"))
              .after(Steps::openActor)
              .after(Steps::changeActor),
          PageState.of("actor-add", KERN, heading("Toevoegen")).after(Steps.press("Toevoegen")),
          PageState.of("actor-add-alike", KERN, text("Staat dit er misschien al?"))
              .after(Steps.press("Toevoegen"))
              .after(screen -> screen.field("Naam").fill("de bibliotheken")),
          PageState.of("actor-add-wrong", KERN, text("Vul dit in."))
              .after(Steps.press("Toevoegen"))
              .after(Steps::sendForm),
          PageState.of("history", KERN, text("Toegevoegd"))
              .after(Steps::openActor)
              .after(Steps.unfold("Geschiedenis")),
          PageState.of("changes", "#/changes/almere", text("Gegevens ingebracht")),
          PageState.of("changes-researcher", "#/changes/almere", heading(NOT_THERE))
              .as("researcher"),
          PageState.of("duplicates", "#/duplicates/almere", heading("Dubbelen")),
          PageState.of("duplicates-researcher", "#/duplicates/almere", heading(NOT_THERE))
              .as("researcher"),
          PageState.of("import", "#/import", heading("Gegevens inbrengen")),
          PageState.of("import-problems", "#/import", text("Wat er nog niet klopt (6)"))
              .after(Steps::tryMistakes),
          PageState.of("import-tried", "#/import", text("Het kan: ")).after(Steps::tryGood),
          PageState.of("import-done", "#/import", Signs.link("Bekijk het web"))
              .after(Steps::tryGood)
              .after(Steps.press("Echt inbrengen")),
          PageState.of("import-list", "#/import", text("Nog te kiezen: ")).after(Steps::chooseList),
          PageState.of("import-no-zip", "#/import", text("Wat er nog niet klopt (1)"))
              .after(Steps::tryNoZip),
          PageState.of("researcher", INVENTED, picture()).as("researcher"),
          PageState.of("resident", INVENTED, picture()).as("resident"),
          PageState.of("contact-person", INVENTED, picture()).as("contact-person"),
          PageState.of("wijkteam", INVENTED, picture()).as("wijkteam"),
          PageState.of("team-leader", INVENTED, picture()).as("team-leader"),
          PageState.of("cases", CASES, text("Laatst gesproken op")).as("wijkteam"),
          PageState.of("cases-coordinator", CASES, heading(NOT_THERE)),
          PageState.of("purpose", CASES, button("Er is nood: toch openen"))
              .as("wijkteam")
              .after(Steps.choose("Mandy Terpstra"))
              .after(Steps.unfold("Volg ik deze bewoner niet?")),
          PageState.of("person", CASES, picture())
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Wijkweb")),
          PageState.of("person-crowd", CASES, text("Naasten: 17 in beeld."))
              .as("wijkteam")
              .after(Steps.visit("Ruud Wieringa", "Wijkweb"))
              .after(Steps.pin("Naasten")),
          PageState.of("person-pinned", CASES, button("Streep door"))
              .as("wijkteam")
              .after(Steps.visit("Jeroen Bastiaansen", "Wijkweb"))
              .after(Steps.pin("moeder")),
          PageState.of("person-adding", CASES, text("Wie hoort bij de naasten?"))
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Wijkweb"))
              .after(Steps.press("+ Iemand toevoegen")),
          PageState.of("person-adding-wrong", CASES, text("Schrijf een voornaam of een rol"))
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Wijkweb"))
              .after(Steps.press("+ Iemand toevoegen"))
              .after(Steps.press("iemand anders"))
              .after(Steps.press("Bewaren")),
          PageState.of("person-moved", CASES, text("Er is niets veranderd."))
              .as("wijkteam")
              .after(Steps.visit("Jeroen Bastiaansen", "Wijkweb"))
              .after(Steps.stepNearer("moeder")),
          PageState.of("person-table", CASES, heading("Levensgebieden"))
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Wijkweb"))
              .after(Steps.press("Tabel")),
          PageState.of("person-supports", CASES, heading("Wie valt in?"))
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Steun")),
          PageState.of("person-parties", CASES, button("Afdrukken voor het overleg"))
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Aan tafel")),
          PageState.of("person-signals", CASES, heading("Om over te praten"))
              .as("wijkteam")
              .after(Steps.visit("Jeroen Bastiaansen", "Aanleidingen")),
          PageState.of("person-english", CASES, heading("To talk about"))
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Aanleidingen"))
              .after(Steps::speakEnglish),
          PageState.of("sheet", CASES, Signs.sheet())
              .as("wijkteam")
              .after(Steps.visit("Mandy Terpstra", "Wijkweb"))
              .after(Steps::printSheet),
          PageState.of("me", "#/person/me", picture()).as("resident"),
          PageState.of("me-supports", "#/person/me?deel=supports", heading("Wie helpt waarmee?"))
              .as("resident"),
          PageState.of("me-parties", "#/person/me?deel=parties", heading("Wie moet aan tafel?"))
              .as("resident"),
          PageState.of("me-no-signals", "#/person/me?deel=signals", picture()).as("resident"),
          PageState.of("me-nobody", "#/person/me", heading(NOT_THERE)),
          PageState.of("kern-administrator", INVENTED, heading(NOT_THERE)).as("administrator"),
          PageState.of("import-researcher", "#/import", heading(NOT_THERE)).as("researcher"),
          PageState.of("unknown-kern", "#/kern/nergens", heading(NOT_THERE)).refused(404),
          PageState.of("unknown-actor", KERN + NOBODY, text("Dit is er niet (meer)")).refused(404),
          PageState.of("session-over", "#/", heading("Je bent niet aangemeld"))
              .after(Steps::loseSession)
              .refused(401),
          PageState.of("no-session", "#/", heading("Je bent niet aangemeld"))
              .after(Steps::beNobody),
          PageState.of("served", "#/worries", button("Uitloggen"))
              .as("wijkteam")
              .after(Steps::beServed),
          PageState.of("sign-in-over", "#/", heading("Je bent niet meer ingelogd"))
              .as("wijkteam")
              .after(Steps::beServed)
              .after(Steps::loseSession)
              .refused(401),
          PageState.of("sign-in", "", heading("Log in bij Wijkweb")).after(Steps::beAtTheDoor),
          PageState.of("sign-in-denied", "#/", heading("Inloggen is niet gelukt"))
              .after(Steps.beTurnedAway("denied")),
          PageState.of("sign-in-failed", "#/", heading("Inloggen is niet gelukt"))
              .after(Steps.beTurnedAway("failed")),
          PageState.of("sign-in-away", "#/", heading("Inloggen kan nu niet"))
              .after(Steps.beTurnedAway("unreachable")),
          PageState.of("no-role", "#/", heading("Je hebt nog geen rol in Wijkweb"))
              .after(Steps.beTurnedAway("no-role")),
          PageState.of("roles", "#/", heading("Je hebt meer dan één rol"))
              .after(Steps.beTurnedAway("several-roles")),
          PageState.of("no-areas", "#/", heading("Je hebt nog geen dorp of wijk"))
              .after(Steps.beTurnedAway("no-areas")),
          PageState.of("no-person", "#/", heading("Wijkweb weet nog niet wie je bent"))
              .after(Steps.beTurnedAway("no-person")),
          PageState.of("provider-away", "#/", heading("Nu is niet na te gaan wie je bent"))
              .after(Steps::loseProvider)
              .refused(503),
          PageState.of("broken", "#/", heading("Er ging iets mis"))
              .after(Steps::breakAreas)
              .refused(500),
          PageState.of("unreachable", "#/", heading("Wijkweb geeft geen antwoord"))
              .after(Steps::cutOff)
              .refused(Screen.NO_ANSWER),
          PageState.of("starting", "#/", heading("Wijkweb start op…"))
              .after(Steps::start)
              .refused(503));

  private PageStates() {}
}
