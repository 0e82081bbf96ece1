package nl.wijkweb.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.access.Labels;
import nl.wijkweb.exchange.Lookalikes;
import nl.wijkweb.exchange.Lookalikes.Lookalike;
import nl.wijkweb.exchange.Lookalikes.Named;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.store.StoredActor;

/**
 * What may be there already under a name that somebody is about to add: {@code
 * /v1/areas/{area}/lookalikes}. Never people: whether somebody of a name is known is not told.
 */
final class LookalikeResource {
  private final Views views;

  LookalikeResource(Views views) {
    this.views = views;
  }

  void find(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    Fields fields = call.fields(Set.of("name", "kind"));
    String name = fields.requiredText("name", TextForm.LINE);
    ActorKind kind = fields.code("kind", ActorKind.class);
    String wanted = fields.orProblems(name);
    Labels labels = view.labels(views.today());
    List<Named> there =
        view.cut().actors().stream()
            .filter(actor -> !actor.kind().isPerson())
            .flatMap(actor -> named(actor, labels))
            .toList();
    List<Lookalike> found = Lookalikes.of(wanted, kind, there);
    Answers.json(
        call.http(), new JsonObject().array("matches", found, LookalikeResource::json).node());
  }

  private static Stream<Named> named(StoredActor actor, Labels labels) {
    return labels.of(actor).stream()
        .map(details -> new Named(actor.id(), actor.kind(), details.name()));
  }

  private static JsonObject json(Lookalike one) {
    return new JsonObject()
        .put("id", one.there().id())
        .put("name", one.there().name())
        .put("kind", one.there().kind())
        .put("match", one.match());
  }
}
