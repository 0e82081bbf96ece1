package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.access.Labels;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/** The web of one person: {@code /v1/people/{actor}/web}. */
final class PeopleResource {
  private final Views views;
  private final WebStore store;

  PeopleResource(Views views, WebStore store) {
    this.views = views;
    this.store = store;
  }

  void web(Call call) {
    call.knownQuery("asOf", "past");
    LocalDate day = call.day("asOf", views.today());
    boolean past = call.flag("past");
    call.check();
    ActorId person = call.actor();
    View view = views.ofOpen(call, person);
    List<StoredTie> ties =
        view.cut().ownTies().stream()
            .filter(tie -> isThere(tie.tie().course().period(), day, past))
            .toList();
    List<StoredActor> others =
        ties.stream()
            .map(tie -> other(person, tie.tie()))
            .distinct()
            .sorted()
            .map(view::actor)
            .toList();
    List<StoredActor> shown = new ArrayList<>(others);
    shown.add(view.actor(person));
    views.log(call, view, "person-read", shown);
    Answers.json(call.http(), json(view, person, ties, others, day));
  }

  private ObjectNode json(
      View view, ActorId person, List<StoredTie> ties, List<StoredActor> others, LocalDate day) {
    Labels labels = view.labels(day);
    StoredActor self = view.actor(person);
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.set("person", person(view, self, day));
    json.put("asOf", day.toString());
    ArrayNode actors = json.putArray("actors");
    for (StoredActor actor : others) {
      labels.of(actor).ifPresent(details -> actors.add(label(actor, details).node()));
    }
    ArrayNode list = json.putArray("ties");
    for (StoredTie tie : ties) {
      list.add(ShownTie.of(view, labels, tie, store));
    }
    ArrayNode asked = json.putArray("asked");
    store.listAsked(person).forEach(one -> asked.add(asked(one).node()));
    List<TieId> there = view.cut().ownTies().stream().map(StoredTie::id).toList();
    ArrayNode doubts = json.putArray("doubts");
    Doubts.open(store.listConversations(person), there).forEach(one -> doubts.add(one.node()));
    return json;
  }

  /** The open person as they stand in their own web. */
  static ObjectNode person(View view, StoredActor self, LocalDate day) {
    return ActorJson.resource(
        self,
        view.labels(day).of(self).orElseThrow(ApiProblem::notFound),
        view.cut().involvement().stream().filter(one -> one.actor().equals(self.id())).toList(),
        List.of());
  }

  private static JsonObject label(StoredActor actor, Details details) {
    return new JsonObject()
        .put("id", actor.id())
        .put("kind", actor.kind())
        .put("name", details.name())
        .put("sector", actor.facts().standing().sector())
        .put("level", actor.facts().standing().level())
        .list("domains", actor.facts().standing().domains(), domain -> domain.value());
  }

  static JsonObject asked(Asked asked) {
    return new JsonObject()
        .put("subject", asked.subject())
        .put("on", asked.on())
        .put("answer", asked.answer())
        .put("wish", asked.wish())
        .put("obstacle", asked.obstacle())
        .put("by", asked.by());
  }

  /** Whether a tie is there on the day, or with its past: whether it had begun by then. */
  private static boolean isThere(Period period, LocalDate day, boolean past) {
    PartialDate since = period.since();
    return past ? since == null || !since.earliest().isAfter(day) : period.mayInclude(day);
  }

  static ActorId other(ActorId person, Tie tie) {
    return tie.from().equals(person) ? tie.to() : tie.from();
  }
}
