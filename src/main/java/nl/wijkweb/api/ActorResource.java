package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.problem.ProblemCode;
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
    call.knownQuery();
    View view = views.of(call, call.area());
    Actor actor = fields.readNew(call.fields(ActorNames.OF_A_NEW_ONE));
    checkWritable(view, actor);
    Saved<StoredActor> saved =
        store.createActor(view.snapshot().area().area().code(), actor, changes.named(call));
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
    call.knownQuery();
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor seen = view.actor(id);
    StoredActor whole = view.writable(id);
    String version = call.ifMatch();
    JsonNode patch = call.patch();
    ObjectNode current = ActorJson.fields(whole, view.wholeDetails(seen));
    Fields after = call.changed(MergePatch.apply(current, patch), ActorNames.ALL);
    List<String> written = new ArrayList<>();
    patch.fieldNames().forEachRemaining(written::add);
    ActorNames.check(whole.kind(), written, after);
    Actor changed = fields.read(id, after);
    checkNature(view, whole, changed);
    checkWritable(view, changed);
    checkVersion(call, view, id, version);
    try {
      store.changeActor(changed, whole.version(), changes.named(call));
    } catch (StaleVersion stale) {
      throw stale(call, id);
    }
    show(call, views.ofActor(call, id), id, "person-written");
  }

  void remove(Call call) {
    call.knownQuery();
    call.check();
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor whole = view.writable(id);
    String version = call.ifMatch();
    checkVersion(call, view, id, version);
    try {
      store.removeActor(id, whole.version(), changes.named(call));
    } catch (StaleVersion stale) {
      throw stale(call, id);
    }
    call.http().status(204);
  }

  void replaceInvolvement(Call call) {
    call.knownQuery();
    ActorId id = call.actor();
    View view = views.ofActor(call, id);
    StoredActor whole = view.writable(id);
    String version = call.ifMatch();
    List<Involvement> involvement =
        fields.readInvolvement(id, call.fields(ActorNames.OF_INVOLVEMENT));
    checkVersion(call, view, id, version);
    try {
      store.changeInvolvement(id, whole.version(), involvement, changes.named(call));
    } catch (StaleVersion stale) {
      throw stale(call, id);
    }
    show(call, views.ofActor(call, id), id, "person-written");
  }

  /** Answers with an actor in sight; whoever it shows is logged first. */
  void show(Call call, View view, ActorId id, String action) {
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

  private static void checkWritable(View view, Actor actor) {
    if (!view.mayWrite(actor)) {
      throw ApiProblem.wrong(FieldError.inBody("/kind", ProblemCode.RESIDENT_DID_NOT_AGREE.of()));
    }
  }

  /**
   * What is known of a person in private must not come to light because they are now called
   * something else, or are said to be known from a public source.
   */
  private static void checkNature(View view, StoredActor whole, Actor changed) {
    List<FieldError> errors = new ArrayList<>();
    if (!view.mayBecome(whole, changed.kind())) {
      errors.add(
          FieldError.inBody(
              "/kind", ProblemCode.KIND_FIXED.of(whole.kind().code(), changed.kind().code())));
    }
    if (!view.mayRest(whole, changed.facts().basis())) {
      errors.add(FieldError.inBody("/legalBasis", ProblemCode.PUBLIC_SOURCE_FIXED.of()));
    }
    if (!errors.isEmpty()) {
      throw ApiProblem.wrong(errors);
    }
  }

  /**
   * Holds the version that somebody saw of an actor against what they would see now.
   *
   * @throws ApiProblem when it is another; whoever is shown in that is logged first
   */
  void checkVersion(Call call, View view, ActorId id, String version) {
    if (!Answers.matches(version, resource(view, id))) {
      throw stale(call, id);
    }
  }

  /** How the actor is now; whoever it tells of is logged first. */
  private ApiProblem stale(Call call, ActorId id) {
    View view = views.ofActor(call, id);
    ObjectNode current = resource(view, id);
    views.log(call, view, "person-read", List.of(view.actor(id)));
    return ApiProblem.stale(current);
  }
}
