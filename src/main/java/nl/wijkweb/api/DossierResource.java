package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.disclosure.PeopleCount;
import nl.wijkweb.insight.InitiativeDossier;
import nl.wijkweb.insight.Parts;
import nl.wijkweb.insight.Parts.Event;
import nl.wijkweb.insight.Parts.Part;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Dossier;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.StoredActor;

/** The dossier of one initiative: {@code /v1/areas/{area}/initiatives/{actor}}. */
final class DossierResource {
  private final Views views;
  private final PeopleTold people;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  DossierResource(Views views, PeopleTold people) {
    this.views = views;
    this.people = people;
  }

  void get(Call call) {
    View view = views.of(call, call.area());
    StoredActor actor = initiative(view, call.actor());
    call.knownQuery("asOf", "since");
    LocalDate day = call.day("asOf", views.today());
    LocalDate since = call.day("since", day.minusYears(1));
    if (since.isAfter(day)) {
      call.wrong("since", ProblemCode.ENDS_BEFORE_BEGIN.of());
    }
    call.check();
    Map<ActorId, PeopleCount> residents = people.of(view, day).value().groups();
    Parts parts = HealthJson.parts(view, day);
    InitiativeDossier found =
        disclosure
            .dossier(
                actor,
                Parties.of(view, day),
                Parties.of(view, day.minusYears(1)),
                parts,
                HealthJson.cards(view, day, parts, residents, disclosure))
            .value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .put("actor", names.note(actor.id()));
    write(view.labels(day).of(actor).map(Details::written).orElse(Dossier.NONE), json);
    write(found, names, json);
    PeopleCount count = residents.get(actor.id());
    if (count != null) {
      json.object("people", PeopleTold.json(count).put("on", Quarter.begin(day)));
    }
    json.object(
        "network",
        HealthJson.network(
            disclosure
                .networkHealth(actor.id(), HealthJson.partsOf(view, actor.id()), since, day)
                .value(),
            names));
    json.put("mayChange", view.mayWrite(view.whole(actor)));
    names.write(view, day, json);
    views.answer(call, view, "dossier-read", names, json);
  }

  /** People have no dossier: nobody is one. */
  private static StoredActor initiative(View view, ActorId id) {
    StoredActor actor = view.cut().anyway().findActor(id).orElseThrow(ApiProblem::notFound);
    if (actor.kind().isPerson()) {
      throw ApiProblem.notFound();
    }
    return actor;
  }

  private static void write(Dossier dossier, JsonObject json) {
    json.put("idea", dossier.idea())
        .put("milestones", dossier.milestones())
        .put("furthers", dossier.furthers())
        .put("hinders", dossier.hinders())
        .array(
            "steps",
            dossier.steps(),
            step -> new JsonObject().put("on", step.on()).put("text", step.text()));
  }

  private static void write(InitiativeDossier found, NamesJson names, JsonObject json) {
    json.array("marks", found.stands().marks(), MarkJson::write)
        .put("phase", found.stands().phase())
        .put("parties", found.stands().parties())
        .array(
            "government",
            found.stands().government(),
            hand ->
                new JsonObject().put("actor", names.note(hand.actor())).put("type", hand.type()))
        .array("parts", found.parts(), part -> part(part, names))
        .array("events", found.events(), event -> event(event, names))
        .list("grewOutOf", found.grewOutOf(), names::note)
        .list("ledTo", found.ledTo(), names::note)
        .array("health", found.health(), finding -> HealthJson.whole(finding, names));
  }

  private static JsonObject part(Part part, NamesJson names) {
    return new JsonObject()
        .put("actor", names.note(part.actor()))
        .put("role", part.role())
        .put("type", part.tie().type())
        .put("since", part.tie().course().period().since())
        .put("until", part.tie().course().period().until())
        .put("status", part.tie().course().status())
        .put("now", part.now());
  }

  private static JsonObject event(Event event, NamesJson names) {
    return new JsonObject()
        .put("on", event.on())
        .put("began", event.began())
        .put("actor", names.note(event.actor()))
        .put("role", event.role());
  }
}
