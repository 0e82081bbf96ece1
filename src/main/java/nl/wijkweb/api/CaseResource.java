package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.WebStore;

/** Who follows a person from now on: {@code /v1/cases/{actor}}. */
final class CaseResource {
  private static final Set<String> NAMES = Set.of("to", "until");

  private final Views views;
  private final WebStore store;
  private final Policy policy;
  private final Changes changes;

  CaseResource(Views views, WebStore store, Policy policy, Changes changes) {
    this.views = views;
    this.store = store;
    this.policy = policy;
    this.changes = changes;
  }

  void handOver(Call call) {
    call.knownQuery();
    ActorId person = call.actor();
    boolean own = handsOver(call, person);
    Fields fields = call.fields(NAMES);
    String to = fields.requiredText("to", TextForm.ID);
    LocalDate until = fields.day("until");
    if (until != null && until.isBefore(views.today())) {
      fields.fail("until", ProblemCode.DAY_OVER.of());
    }
    String worker = fields.orProblems(to);
    Viewer viewer = call.viewer();
    store.handOverCase(person, own ? viewer.subject() : null, worker, until, changes.by(call));
    views.append(viewer, "case-handed-over", "hand-over", null, List.of(person));
    Answers.json(
        call.http(),
        new JsonObject().put("person", person).put("to", worker).put("until", until).node());
  }

  void close(Call call) {
    call.knownQuery();
    call.check();
    ActorId person = call.actor();
    if (!isOwn(call.viewer(), person)) {
      throw ApiProblem.notFound();
    }
    check(call.viewer(), person);
    store.closeCase(person, call.viewer().subject(), changes.by(call));
    views.append(call.viewer(), "case-closed", null, null, List.of(person));
    call.http().status(204);
  }

  /** Whether the caller hands over a case of their own; who may hand over none is told nothing. */
  private boolean handsOver(Call call, ActorId person) {
    Viewer viewer = call.viewer();
    boolean own = isOwn(viewer, person);
    check(viewer, person);
    if (!policy.mayHandOver(viewer, own)) {
      throw ApiProblem.notFound();
    }
    return own;
  }

  private boolean isOwn(Viewer viewer, ActorId person) {
    return store.listCases(viewer.subject(), views.today()).contains(person);
  }

  /** Stops when there is no such resident in an area of the viewer. */
  private void check(Viewer viewer, ActorId person) {
    boolean there =
        store
            .findActor(person)
            .filter(found -> found.kind() == ActorKind.RESIDENT)
            .filter(found -> policy.mayEnter(viewer, found.web()))
            .isPresent();
    if (!there) {
      throw ApiProblem.notFound();
    }
  }
}
