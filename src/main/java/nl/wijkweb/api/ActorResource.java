package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;

/** Actors: {@code /v1/areas/{area}/actors} and {@code /v1/actors/{actor}}. */
final class ActorResource {
  private final Views views;
  private final WebStore store;
  private final ActorFields fields;
  private final Changes changes;

  ActorResource(Views views, WebStore store, ActorFields fields, Changes changes) {
    this.views = views;
    this.store = store;
    this.fields = fields;
    this.changes = changes;
  }

  void create(Call call) {
    View view = views.of(call, call.area());
    Actor actor = fields.readNew(call.body());
    checkWritable(view, actor);
    Saved<StoredActor> saved =
        store.createActor(view.snapshot().area().area().code(), actor, changes.by(call));
    call.http()
        .status(saved.created() ? 201 : 200)
        .header("Location", "/v1/actors/" + saved.value().id());
    show(call, views.ofActor(call, saved.value().id()), saved.value().id(), "person-written");
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    ActorId id = call.actor();
    show(call, views.ofActor(call, id), id, "person-read");
  }

  void change(Call call) {
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor seen = view.actor(id);
    StoredActor whole = writable(view, seen);
    String version = call.ifMatch();
    JsonNode patch = MergePatch.of(call.body());
    checkFields(whole, patch);
    ObjectNode current = ActorJson.fields(whole, view.wholeDetails(seen));
    Actor changed = fields.read(id, MergePatch.apply(current, patch));
    checkWritable(view, changed);
    checkVersion(call, view, id, version);
    try {
      store.changeActor(changed, whole.version(), changes.by(call));
    } catch (StaleVersion stale) {
      throw ApiProblem.stale(resource(views.ofActor(call, id), id));
    }
    show(call, views.ofActor(call, id), id, "person-written");
  }

  void remove(Call call) {
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor whole = writable(view, view.actor(id));
    String version = call.ifMatch();
    checkVersion(call, view, id, version);
    try {
      store.removeActor(id, whole.version(), changes.by(call));
    } catch (StaleVersion stale) {
      throw ApiProblem.stale(resource(views.ofActor(call, id), id));
    }
    call.http().status(204);
  }

  void replaceInvolvement(Call call) {
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor whole = writable(view, view.actor(id));
    String version = call.ifMatch();
    List<Involvement> involvement = fields.readInvolvement(id, call.body());
    checkVersion(call, view, id, version);
    try {
      store.changeInvolvement(id, whole.version(), involvement, changes.by(call));
    } catch (StaleVersion stale) {
      throw ApiProblem.stale(resource(views.ofActor(call, id), id));
    }
    show(call, views.ofActor(call, id), id, "person-written");
  }

  private void show(Call call, View view, ActorId id, String action) {
    ObjectNode resource = resource(view, id);
    views.log(call, view, action, List.of(view.actor(id)));
    Answers.resource(call.http(), resource);
  }

  private ObjectNode resource(View view, ActorId id) {
    StoredActor actor = view.actor(id);
    Details details = view.labels(views.today()).of(actor).orElseThrow(ApiProblem::notFound);
    List<Involvement> involvement =
        view.cut().involvement().stream().filter(one -> one.actor().equals(id)).toList();
    return ActorJson.resource(actor, details, involvement, may(view, view.whole(actor)));
  }

  private static List<String> may(View view, StoredActor whole) {
    List<String> rights = new ArrayList<>();
    if (view.mayWrite(whole)) {
      rights.add("change");
      rights.add("remove");
    }
    if (view.mayLog(whole)) {
      rights.add("log");
    }
    return rights;
  }

  private static StoredActor writable(View view, StoredActor seen) {
    StoredActor whole = view.whole(seen);
    if (!view.mayWrite(whole)) {
      throw ApiProblem.notFound();
    }
    return whole;
  }

  private static void checkWritable(View view, Actor actor) {
    if (!view.mayWrite(actor)) {
      throw ApiProblem.wrong(
          FieldError.inBody(
              "/kind",
              "a resident is recorded here only when they agreed to be known",
              "Give the permission 'known', or leave this person to the wijkteam."));
    }
  }

  private static void checkFields(StoredActor whole, JsonNode patch) {
    if (!whole.kind().isPrivatePerson()) {
      return;
    }
    Set<String> allowed = ActorFields.OF_A_KNOWN_PERSON;
    List<FieldError> errors = new ArrayList<>();
    patch
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                errors.add(
                    FieldError.inBody(
                        "/" + name, "'" + name + "' is not yours to change", "Leave it out."));
              }
            });
    if (!errors.isEmpty()) {
      throw ApiProblem.wrong(errors);
    }
  }

  private void checkVersion(Call call, View view, ActorId id, String version) {
    ObjectNode current = resource(view, id);
    if (!Answers.matches(version, current)) {
      views.log(call, view, "person-read", List.of(view.actor(id)));
      throw ApiProblem.stale(current);
    }
  }
}
