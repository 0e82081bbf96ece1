package nl.wijkweb.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.access.Labels;
import nl.wijkweb.exchange.Duplicates;
import nl.wijkweb.exchange.Duplicates.Pair;
import nl.wijkweb.exchange.Duplicates.Reason;
import nl.wijkweb.exchange.Duplicates.Seen;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.ActorPair;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;

/**
 * Who or what may stand in an area's web twice, and that two do not: {@code
 * /v1/areas/{area}/duplicates} and {@code /v1/actors/{actor}/different}. All of it is found in what
 * the caller sees, so that nothing shows of the rest.
 */
final class DuplicatesResource {
  private static final int USUAL = 25;
  private static final int MOST = 100;

  private final Views views;
  private final WebStore store;
  private final Changes changes;

  DuplicatesResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void list(Call call) {
    call.knownQuery("limit");
    int limit = call.number("limit", USUAL, 1, MOST);
    call.check();
    View view = views.of(call, call.area());
    Set<ActorPair> different = store.duplicates().listDifferent(call.area());
    List<Pair> pairs =
        Duplicates.of(seen(view), ties(view)).stream()
            .filter(pair -> !different.contains(ActorPair.of(pair.one().id(), pair.other().id())))
            .toList();
    List<Pair> shown = pairs.subList(0, Math.min(limit, pairs.size()));
    views.log(call, view, "duplicates-listed", actors(view, shown));
    Answers.json(
        call.http(),
        new JsonObject()
            .put("of", pairs.size())
            .array("pairs", shown, DuplicatesResource::json)
            .node());
  }

  void sayDifferent(Call call) {
    call.knownQuery();
    ActorId one = call.actor();
    View view = views.ofActor(call, one);
    view.writable(one);
    Fields fields = call.fields(Set.of("other"));
    String id = fields.requiredId("other");
    ActorId other = new ActorId(fields.orProblems(id));
    if (other.equals(one)) {
      throw ApiProblem.wrong(FieldError.inBody("/other", ProblemCode.TWICE.of()));
    }
    view.writable(other);
    views.log(call, view, "person-written", List.of(view.actor(one), view.actor(other)));
    store.duplicates().sayDifferent(one, other, changes.named(call));
    call.http().status(204);
  }

  private List<Seen> seen(View view) {
    Labels labels = view.labels(views.today());
    return view.cut().actors().stream()
        .filter(actor -> view.mayWrite(view.whole(actor)))
        .flatMap(
            actor ->
                labels.of(actor).stream()
                    .map(
                        details ->
                            new Seen(
                                actor.id(), actor.kind(), actor.facts().home().street(), details)))
        .toList();
  }

  private static Map<ActorId, Set<ActorId>> ties(View view) {
    Map<ActorId, Set<ActorId>> ties = new HashMap<>();
    view.cut()
        .ties()
        .forEach(
            stored -> {
              Tie tie = stored.tie();
              ties.computeIfAbsent(tie.from(), end -> new HashSet<>()).add(tie.to());
              ties.computeIfAbsent(tie.to(), end -> new HashSet<>()).add(tie.from());
            });
    return ties;
  }

  private static List<StoredActor> actors(View view, List<Pair> pairs) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.one().id(), pair.other().id()))
        .distinct()
        .map(view::actor)
        .toList();
  }

  private static JsonObject json(Pair pair) {
    List<JsonObject> reasons = new ArrayList<>();
    for (Reason reason : pair.reasons()) {
      JsonObject told = new JsonObject().put("reason", reason);
      if (reason == Reason.SHARED_TIES) {
        told.put("shared", pair.shared()).put("of", pair.of());
      }
      reasons.add(told);
    }
    return new JsonObject()
        .object("one", json(pair.one()))
        .object("other", json(pair.other()))
        .array("reasons", reasons, told -> told);
  }

  private static JsonObject json(Seen one) {
    return new JsonObject()
        .put("id", one.id())
        .put("name", one.details().name())
        .put("kind", one.kind());
  }
}
