package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.ActorThen;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Recorded;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * What was changed of an actor or a tie: {@code /v1/actors/{actor}/history} and {@code
 * /v1/ties/{tie}/history}. Of each change the viewer is shown what they see of such a row now; a
 * change of which nothing is left then is not there.
 */
final class HistoryResource {
  private final Views views;
  private final WebStore store;
  private final MadeJson made;

  HistoryResource(Views views, WebStore store, MadeJson made) {
    this.views = views;
    this.store = store;
    this.made = made;
  }

  void ofActor(Call call) {
    call.knownQuery();
    call.check();
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor actor = view.actor(id);
    boolean person = actor.kind().isPerson();
    JsonObject json =
        json(view, id.value(), store.history().listHistory(id), person, then -> then(view, then));
    views.log(call, view, "person-read", List.of(actor));
    Answers.json(call.http(), json.node());
  }

  void ofTie(Call call) {
    call.knownQuery();
    call.check();
    TieId id = call.tie();
    View view = views.of(call, store.findTie(id).orElseThrow(ApiProblem::notFound).web());
    Tie tie = view.tie(id).tie();
    List<StoredActor> ends = List.of(view.actor(tie.from()), view.actor(tie.to()));
    boolean people = ends.stream().anyMatch(end -> end.kind().isPerson());
    JsonObject json =
        json(view, id.value(), store.history().listHistory(id), people, then -> then(view, then));
    views.log(call, view, "person-read", ends);
    Answers.json(call.http(), json.node());
  }

  private <T> JsonObject json(
      View view,
      String id,
      List<Recorded<T>> history,
      boolean people,
      Function<T, @Nullable ObjectNode> shown) {
    List<Entry> entries =
        history.stream().map(one -> entry(one, shown)).filter(Entry::tells).toList();
    return new JsonObject()
        .put("id", id)
        .put("area", view.snapshot().area().area().code())
        .array("changes", entries, entry -> json(view, entry, people));
  }

  private JsonObject json(View view, Entry entry, boolean people) {
    Change change = entry.change();
    JsonObject json =
        new JsonObject()
            .object("made", people ? made.ofPeople(view, change) : made.of(view, change));
    UUID id = Objects.requireNonNull(change.id());
    made.step(view, store.history().findChange(id).orElseThrow(ApiProblem::notFound), json);
    json.node().remove("edit");
    if (entry.before() != null) {
      json.set("before", entry.before());
    }
    return entry.after() == null ? json : json.set("after", entry.after());
  }

  private static <T> Entry entry(Recorded<T> one, Function<T, @Nullable ObjectNode> shown) {
    ObjectNode before = one.before() == null ? null : shown.apply(one.before());
    ObjectNode after = one.after() == null ? null : shown.apply(one.after());
    boolean hidden = one.before() != null && before == null || one.after() != null && after == null;
    return new Entry(one.change(), hidden ? null : before, hidden ? null : after);
  }

  /** A change as far as it is shown. */
  private record Entry(Change change, @Nullable ObjectNode before, @Nullable ObjectNode after) {
    boolean tells() {
      return !Objects.equals(before, after);
    }
  }

  private @Nullable ObjectNode then(View view, ActorThen then) {
    StoredActor actor = then.actor();
    if (!view.sawPast(actor)) {
      return null;
    }
    return store
        .open(actor)
        .map(
            details -> {
              ObjectNode json =
                  ActorJson.fields(view.cut().redactPast(actor), view.cut().redact(actor, details));
              List<Involvement> involvement = then.involvement();
              return JsonObject.of(json)
                  .objects("involvement", involvement, ActorJson::involvement)
                  .node();
            })
        .orElse(null);
  }

  private @Nullable ObjectNode then(View view, StoredTie then) {
    return store
        .open(then)
        .filter(view::sawPast)
        .map(tie -> TieJson.fields(view.cut().redact(then, tie)))
        .orElse(null);
  }
}
