package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.HeldCase;
import nl.wijkweb.store.StoredActor;
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

  /** Who follows whom, for who may hand it over: that there is a web, and nothing of it. */
  void listHeld(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    List<HeldCase> held =
        store.listHeldCases(view.snapshot().area().area().code(), views.today()).stream()
            .filter(one -> name(view, one.person()).isPresent())
            .sorted(
                Comparator.comparing((HeldCase one) -> name(view, one.person()).orElse(""))
                    .thenComparing(HeldCase::person)
                    .thenComparing(HeldCase::worker))
            .toList();
    List<ActorId> people = held.stream().map(HeldCase::person).distinct().toList();
    views.append(call.viewer(), "cases-listed", "hand-over", null, people);
    call.http().header("Cache-Control", "no-store");
    Answers.json(call.http(), new JsonObject().array("cases", held, one -> json(view, one)).node());
  }

  private static JsonObject json(View view, HeldCase held) {
    JsonObject json =
        new JsonObject()
            .put("person", held.person())
            .put("name", name(view, held.person()).orElse(null))
            .put("worker", held.worker());
    // Where a worker signs in as who they are in the web, they have a name there.
    name(view, new ActorId(held.worker())).ifPresent(name -> json.put("workerName", name));
    return json.put("until", held.until());
  }

  private static Optional<String> name(View view, ActorId actor) {
    return view.snapshot().details(actor).map(Details::name);
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
    ActorId resident = resident(call.viewer(), person).id();
    if (!store.listCases(call.viewer().subject(), views.today()).contains(resident)) {
      throw ApiProblem.notFound();
    }
    store.closeCase(person, call.viewer().subject(), changes.by(call));
    views.append(call.viewer(), "case-closed", null, null, List.of(person));
    call.http().status(204);
  }

  /**
   * Whether the caller hands over a case of their own; who may hand over none is told nothing.
   * Whoever stands in does not hand over what was lent to them.
   */
  private boolean handsOver(Call call, ActorId person) {
    Viewer viewer = call.viewer();
    AreaCode web = resident(viewer, person).web();
    HeldCase own = new HeldCase(person, viewer.subject(), null);
    boolean holds = store.listHeldCases(web, views.today()).contains(own);
    if (!policy.mayHandOver(viewer, holds)) {
      throw ApiProblem.notFound();
    }
    return holds;
  }

  /** A resident in an area of the viewer; anybody else is not there. */
  private StoredActor resident(Viewer viewer, ActorId person) {
    return store
        .findActor(person)
        .filter(found -> found.kind() == ActorKind.RESIDENT)
        .filter(found -> policy.mayEnter(viewer, found.web()))
        .orElseThrow(ApiProblem::notFound);
  }
}
