package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.HealthCards;
import nl.wijkweb.insight.Initiatives.Initiative;
import nl.wijkweb.insight.Initiatives.Pull;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.insight.Years;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Spell;

/** How the initiatives of an area stand: {@code /v1/areas/{area}/initiatives}. */
final class InitiativesResource {
  /** So many years are looked back at most. */
  private static final int MOST_YEARS = 15;

  private final Views views;
  private final PeopleTold people;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  InitiativesResource(Views views, PeopleTold people) {
    this.views = views;
    this.people = people;
  }

  /** Who pulled on a day of the trails. */
  private record Then(LocalDate day, Map<ActorId, Pull> pulls) {}

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    List<Integer> years = Years.of(periods(view));
    List<Then> trail =
        days(years, day).stream()
            .map(then -> new Then(then, disclosure.pulls(Parties.of(view, then)).value()))
            .toList();
    PartyWeb web = Parties.of(view, day);
    HealthCards cards =
        HealthJson.cards(
            view,
            day,
            HealthJson.parts(view, day),
            people.of(view, day).value().groups(),
            disclosure);
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .list("years", years, year -> String.valueOf(year))
            .array(
                "initiatives",
                disclosure.initiatives(web, Parties.of(view, day.minusYears(1))).value(),
                one ->
                    initiative(one, trail, names)
                        .array("health", cards.of(one.id()), HealthJson::brief));
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  /** The last day of each year in which something changed, and the day itself. */
  private static List<LocalDate> days(List<Integer> years, LocalDate day) {
    List<LocalDate> days = new ArrayList<>();
    years.stream()
        .filter(year -> year < day.getYear() && year >= day.getYear() - MOST_YEARS)
        .forEach(year -> days.add(LocalDate.of(year, 12, 31)));
    days.add(day);
    return days;
  }

  private static Stream<Period> periods(View view) {
    Stream<Period> marks =
        view.cut().actors().stream()
            .flatMap(actor -> actor.facts().standing().marks().stream())
            .map(Spell::period);
    return Stream.concat(marks, Parties.periods(view));
  }

  private static JsonObject initiative(Initiative one, List<Then> trail, NamesJson names) {
    return new JsonObject()
        .put("actor", names.note(one.id()))
        .array("marks", one.marks(), MarkJson::write)
        .object("pull", pull(one.pull()))
        .array("trail", trail, then -> pull(then, one.id()))
        .array(
            "government",
            one.government(),
            hand ->
                new JsonObject().put("actor", names.note(hand.actor())).put("type", hand.type()))
        .put("doing", one.doing())
        .put("phase", one.phase())
        .put("parties", one.parties());
  }

  private static JsonObject pull(Then then, ActorId id) {
    return pull(then.pulls().getOrDefault(id, Pull.NONE)).put("asOf", then.day());
  }

  private static JsonObject pull(Pull pull) {
    return new JsonObject()
        .put("government", pull.government())
        .put("community", pull.community())
        .put("market", pull.market());
  }
}
