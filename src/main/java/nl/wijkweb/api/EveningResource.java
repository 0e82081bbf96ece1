package nl.wijkweb.api;

import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.Gathered;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/**
 * What people told on an evening around the map: {@code /v1/areas/{area}/mapping-evenings}. It goes
 * in whole or not at all, as one change under the id of the evening.
 */
final class EveningResource {
  private final Views views;
  private final WebStore store;
  private final ActorFields actorFields;
  private final Changes changes;

  EveningResource(Views views, WebStore store, ActorFields actorFields, Changes changes) {
    this.views = views;
    this.store = store;
    this.actorFields = actorFields;
    this.changes = changes;
  }

  void enter(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    Fields fields = call.fields(EveningFields.NAMES);
    String given = fields.requiredId("id");
    if (SentAgain.is(store, view, given, ChangeKind.GATHERED)) {
      call.http().status(200);
      answer(call, UUID.fromString(fields.orProblems(given)));
      return;
    }
    Gathered gathered = new EveningFields(actorFields, store, view, fields).read(views.today());
    UUID id = UUID.fromString(fields.orProblems(given));
    Change change =
        changes.because(
            call,
            EveningFields.source(fields.day("on"), fields.whole("present", 0, Integer.MAX_VALUE)),
            id);
    AreaCode area = view.snapshot().area().area().code();
    boolean done;
    try {
      done = store.saveGathered(area, gathered, ChangeKind.GATHERED, change);
    } catch (StaleVersion stale) {
      throw changed(gathered, stale);
    }
    call.http().status(done ? 201 : 200);
    answer(call, id);
  }

  private static void answer(Call call, UUID id) {
    Answers.json(call.http(), new JsonObject().put("change", id).node());
  }

  private static ApiProblem changed(Gathered gathered, StaleVersion stale) {
    List<Heard.Changed> all = gathered.confirmed();
    for (int i = 0; i < all.size(); i++) {
      if (stale.current() instanceof StoredTie now && now.id().equals(all.get(i).tie().id())) {
        return ApiProblem.wrong(
            FieldError.inBody("/confirmed/" + i, ProblemCode.CHANGED_MEANWHILE.of()));
      }
    }
    throw stale;
  }
}
