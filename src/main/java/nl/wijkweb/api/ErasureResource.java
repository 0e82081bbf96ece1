package nl.wijkweb.api;

import java.util.List;
import nl.wijkweb.access.OpenPerson;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.HeldCase;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;

/**
 * Forgets a person for good: {@code DELETE /v1/people/{actor}}. Residents ask it of themselves; the
 * wijkteam for whom they follow for good, in a visit that was opened on that person's own request.
 */
final class ErasureResource {
  private static final String CONFIRM = "confirm";
  private static final String CONFIRMED = "erase";

  private final Views views;
  private final WebStore store;
  private final Policy policy;
  private final ActorResource actors;
  private final Changes changes;

  /**
   * @param actors tells how a person is, which whoever erases them has to have seen
   */
  ErasureResource(
      Views views, WebStore store, Policy policy, ActorResource actors, Changes changes) {
    this.views = views;
    this.store = store;
    this.policy = policy;
    this.actors = actors;
    this.changes = changes;
  }

  /**
   * Erases a person; their line in the audit is committed with it. Their sessions end.
   *
   * @param sessions who is signed in
   */
  void erase(Call call, Sessions sessions) {
    call.knownQuery(CONFIRM);
    if (!CONFIRMED.equals(call.http().queryParam(CONFIRM))) {
      call.wrong(CONFIRM, ProblemCode.ERASURE_NOT_CONFIRMED.of(CONFIRMED));
    }
    call.check();
    ActorId person = call.actor();
    View view = views.ofOpen(call, person);
    OpenPerson open = view.open();
    StoredActor actor = view.openActor();
    if (open == null || !policy.mayErase(call.viewer(), actor, open, holds(call.viewer(), actor))) {
      throw ApiProblem.notFound();
    }
    actors.checkVersion(call, view, person, call.ifMatch());
    AuditLine line =
        views.line(call.viewer(), "person-erased", open.purpose(), open.visit(), List.of(person));
    try {
      store.erasePerson(person, changes.by(call), line);
    } catch (NotThere gone) {
      throw ApiProblem.notFound();
    }
    sessions.endOf(person);
    forget(call.viewer(), actor.web());
    call.http().status(204);
  }

  private boolean holds(Viewer viewer, StoredActor person) {
    return viewer.role() == UserRole.WIJKTEAM
        && store
            .listHeldCases(person.web(), views.today())
            .contains(new HeldCase(person.id(), viewer.subject(), null));
  }

  /** Reads the web anew, so that nothing at hand holds who is no longer in it. */
  private void forget(Viewer viewer, AreaCode web) {
    views.find(viewer, web);
  }
}
