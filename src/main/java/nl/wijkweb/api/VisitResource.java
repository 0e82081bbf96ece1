package nl.wijkweb.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.access.OpenPerson;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Opens a person's web for a purpose: {@code /v1/visits}; and in an emergency that of who has a
 * name: {@code /v1/areas/{area}/emergency-visits}.
 */
final class VisitResource {
  private static final String EMERGENCY = "emergency";
  private static final Set<String> PURPOSES =
      new TreeSet<>(
          List.of(
              "conversation",
              "follow-up",
              "hand-over",
              "worry",
              OpenPerson.OWN_REQUEST,
              EMERGENCY));
  private static final Duration LASTS = Duration.ofHours(1);

  private final Views views;
  private final WebStore store;
  private final Policy policy;
  private final Clock clock;
  private final Tokens tokens;

  VisitResource(Views views, WebStore store, Policy policy, Clock clock, Tokens tokens) {
    this.views = views;
    this.store = store;
    this.policy = policy;
    this.clock = clock;
    this.tokens = tokens;
  }

  void start(Call call) {
    call.knownQuery();
    Viewer viewer = call.viewer();
    Fields fields = call.fields(Set.of("person", "purpose"));
    String person = fields.requiredId("person");
    String purpose = fields.requiredText("purpose", TextForm.SHORT);
    if (purpose != null && !PURPOSES.contains(purpose)) {
      fields.fail(
          "purpose", ProblemCode.NONE_OF_THE_VALUES.of(purpose, String.join(", ", PURPOSES)));
    }
    if (person == null || purpose == null) {
      throw fields.problems();
    }
    ActorId asked = fields.orProblems(new ActorId(person));
    boolean emergency = purpose.equals(EMERGENCY);
    StoredActor actor = store.findActor(asked).orElseThrow(ApiProblem::notFound);
    boolean ownCase = store.listCases(viewer.subject(), views.today()).contains(asked);
    if (actor.kind() != ActorKind.RESIDENT
        || !policy.mayEnter(viewer, actor.web())
        || !policy.mayOpen(viewer, asked, ownCase, emergency)) {
      throw ApiProblem.notFound();
    }
    answer(call, asked, purpose, emergency && !ownCase);
  }

  /**
   * Opens the web of the one resident who is called so. Finding is opening, so that nobody learns
   * who is there without a line that the resident can read; whoever finds nobody, or several, is
   * told no more than that it is not there, once that is in the audit.
   */
  void startEmergency(Call call) {
    call.knownQuery();
    Fields fields = call.fields(Set.of("name", "street"));
    String name = fields.requiredText("name", TextForm.LINE);
    String street = fields.text("street", TextForm.LINE);
    List<StoredActor> found = named(call, fields.orProblems(name), street);
    if (found.size() != 1) {
      views.append(call.viewer(), "emergency-person-sought", EMERGENCY, null, List.of());
      throw ApiProblem.notFound();
    }
    ActorId person = found.get(0).id();
    boolean ownCase = store.listCases(call.viewer().subject(), views.today()).contains(person);
    answer(call, person, EMERGENCY, !ownCase);
  }

  /** Whom the viewer may open by their name; nobody where the viewer does not work. */
  private List<StoredActor> named(Call call, String name, @Nullable String street) {
    Viewer viewer = call.viewer();
    return views
        .find(viewer, call.area())
        .map(web -> ResidentsOfName.find(web, name, street))
        .orElse(List.of())
        .stream()
        .filter(person -> policy.mayOpen(viewer, person.id(), false, true))
        .toList();
  }

  private void answer(Call call, ActorId person, String purpose, boolean emergency) {
    Instant now = clock.instant();
    String token = tokens.next();
    String who = call.viewer().subject();
    Visit visit =
        new Visit(Json.hash(token), who, person, purpose, emergency, now, now.plus(LASTS));
    views.append(
        call.viewer(),
        emergency ? "emergency-visit-started" : "visit-started",
        purpose,
        visit.tokenHash(),
        List.of(person));
    store.startVisit(visit);
    call.http().status(201);
    Answers.json(
        call.http(),
        new JsonObject()
            .put("token", token)
            .put("person", person)
            .put("purpose", purpose)
            .put("expires", visit.expires())
            .node());
  }
}
