package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.OptionalDouble;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.LoadFigures;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.disclosure.Spread;
import nl.wijkweb.insight.Load;
import nl.wijkweb.store.StoredTie;

/** How carrying is spread in an area, and where it is much: {@code /v1/areas/{area}/load}. */
final class LoadResource {
  private final Views views;
  private final Policy policy;
  private final PeopleTold people;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  LoadResource(Views views, Policy policy, PeopleTold people) {
    this.views = views;
    this.policy = policy;
    this.people = people;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    boolean byName = policy.seesCarriersByName(call.viewer());
    Disclosed<LoadFigures> inSight =
        disclosure.load(
            view.cut().anyway().actors(),
            view.cut().anyway().ties().stream().map(StoredTie::tie).toList(),
            Parties.of(view, day));
    LoadFigures figures = (byName ? inSight : people.overEverybody(view, day, inSight)).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .object("parties", spread(figures.parties()))
            .object(
                "people",
                spread(figures.people())
                    .put("of", byName ? "agreed" : "everybody")
                    .put("on", byName ? day : Quarter.begin(day)))
            .array(
                "near",
                figures.near(),
                one ->
                    new JsonObject()
                        .put("actor", names.note(one.actor()))
                        .put("because", one.because())
                        .list("shown", one.shown(), names::note))
            .array("hats", figures.hats(), one -> hats(one, names));
    names.write(view, day, json);
    views.answer(call, view, "load-read", names, json);
  }

  private static JsonObject spread(Spread spread) {
    return new JsonObject()
        .array(
            "steps",
            spread.steps(),
            step ->
                new JsonObject()
                    .put("things", step.things())
                    .put("orMore", step.orMore())
                    .put("carriers", step.carriers()))
        .number("gini", spread.gini())
        .number("half", spread.half())
        .array(
            "curve",
            spread.curve(),
            point ->
                new JsonObject()
                    .number("sharers", OptionalDouble.of(point.sharers()))
                    .number("parts", OptionalDouble.of(point.parts())))
        .put("because", spread.because());
  }

  private static JsonObject hats(Load.Hats of, NamesJson names) {
    return new JsonObject()
        .put("actor", names.note(of.actor()))
        .array(
            "hats",
            of.hats(),
            hat ->
                new JsonObject()
                    .put("what", names.note(hat.what()))
                    .put("type", hat.tie().type())
                    .put("frequency", hat.tie().bond().frequency())
                    .put("since", hat.tie().course().period().since())
                    .put("stopsOn", hat.tie().course().stopsOn()));
  }
}
