package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/**
 * All that is held on a person, for themselves, or for who follows them to hand it to them: {@code
 * /v1/people/{actor}/held}.
 */
final class HeldResource {
  private final Views views;
  private final WebStore store;
  private final Policy policy;
  private final HeldParts parts;
  private final ConversationFields talks;

  HeldResource(
      Views views, WebStore store, Policy policy, HeldParts parts, ConversationFields talks) {
    this.views = views;
    this.store = store;
    this.policy = policy;
    this.parts = parts;
    this.talks = talks;
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    ActorId person = call.actor();
    Viewer viewer = call.viewer();
    View view = views.ofOpen(call, person);
    LocalDate today = views.today();
    boolean ownCase = store.listCases(viewer.subject(), today).contains(person);
    if (!policy.mayBeGivenAll(viewer, person, ownCase)) {
      throw ApiProblem.notFound();
    }
    List<StoredActor> others =
        view.cut().ownTies().stream()
            .map(StoredTie::tie)
            .map(tie -> PeopleResource.other(person, tie))
            .distinct()
            .sorted()
            .map(view::actor)
            .toList();
    List<StoredActor> shown = new ArrayList<>(others);
    shown.add(view.actor(person));
    views.log(call, view, "held-read", shown);
    Answers.json(
        call.http(), new HeldJson(view, viewer, store, parts, talks).write(person, others, today));
  }
}
