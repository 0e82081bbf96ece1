package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkweb.disclosure.PersonDisclosure;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.signals.Parties;
import nl.wijkweb.signals.Party;
import nl.wijkweb.signals.PersonWeb;
import nl.wijkweb.signals.Promise;

/**
 * Every party around a person's household, within their opened web: {@code
 * /v1/people/{actor}/parties}.
 */
final class PartiesResource {
  private final Views views;
  private final PersonWebs webs;
  private final PersonDisclosure disclosure;

  PartiesResource(Views views, PersonWebs webs, PersonDisclosure disclosure) {
    this.views = views;
    this.webs = webs;
    this.disclosure = disclosure;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.ofOpen(call, call.actor());
    PersonWeb web = webs.of(view.snapshot(), view.cut(), view.actor(call.actor()), List.of(), day);
    NamesJson names = new NamesJson();
    JsonObject json = json(view, call.actor(), day, disclosure.parties(web).value(), names);
    views.answer(call, view, "parties-read", names, json);
  }

  private static JsonObject json(
      View view, ActorId person, LocalDate day, Parties found, NamesJson names) {
    // That others share the household is known of the person; who they are only by a tie with them.
    List<ActorId> household =
        found.household().stream().filter(one -> view.cut().findActor(one).isPresent()).toList();
    JsonObject json =
        new JsonObject()
            .put("person", names.note(person))
            .put("asOf", day)
            .list("household", household, names::note)
            .object("coordination", coordination(found.coordinators(), names))
            .array("parties", found.parties(), party -> json(party, names))
            .array("informal", found.carers(), party -> json(party, names));
    names.write(view, day, json);
    return json;
  }

  private static JsonObject coordination(Set<ActorId> who, NamesJson names) {
    String state = who.isEmpty() ? "none" : who.size() == 1 ? "one" : "several";
    return new JsonObject().put("state", state).list("who", who, names::note);
  }

  private static JsonObject json(Party party, NamesJson names) {
    ActorId organisation = party.organisation();
    return new JsonObject()
        .put("organisation", organisation == null ? null : names.note(organisation))
        .list("people", party.helpers(), names::note)
        .put("state", party.stage())
        .put("coordinates", party.coordinates())
        .list("support", party.support(), one -> one.code())
        .put("lastContact", party.lastContact().orElse(null))
        .put("late", party.late().orElse(null))
        .array("help", party.help(), help -> json(help, names));
  }

  private static JsonObject json(Party.Help help, NamesJson names) {
    Tie tie = help.tie();
    JsonObject json =
        new JsonObject()
            .put("tie", tie.id())
            .put("helper", names.note(help.helper()))
            .put("helped", names.note(help.helped()))
            .put("type", tie.type())
            .put("state", help.stage())
            .putAll("support", tie.help().support())
            .put("frequency", tie.bond().frequency())
            .put("since", tie.course().period().since())
            .put("until", tie.course().period().until())
            .put("endReason", tie.course().endReason())
            .put("lastContact", tie.course().lastContact());
    Promise promise = help.promise();
    return promise == null
        ? json
        : json.object(
            "promise",
            new JsonObject()
                .put("startsBy", promise.startsBy())
                .put("by", promise.by())
                .put("late", promise.late()));
  }
}
