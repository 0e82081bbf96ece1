package nl.wijkweb.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.AuditCheck;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.WebStore;

/** Who looked at what: {@code /v1/audit-lines}. */
final class AuditResource {
  private static final int MOST = 1_000;
  private static final int USUAL = 100;

  private final WebStore store;
  private final Policy policy;

  AuditResource(WebStore store, Policy policy) {
    this.store = store;
    this.policy = policy;
  }

  void list(Call call) {
    call.knownQuery("limit");
    int limit = call.number("limit", USUAL, 1, MOST);
    call.check();
    Viewer viewer = call.viewer();
    List<AuditLine> lines =
        viewer.role() == UserRole.RESIDENT ? ofOneself(viewer, limit) : ofAreas(viewer, limit);
    Answers.json(call.http(), new JsonObject().array("lines", lines, AuditResource::json).node());
  }

  /** Whether the audit is as it was written, and the hash to note elsewhere. */
  void check(Call call) {
    call.knownQuery();
    call.check();
    AuditCheck check = store.checkAudit();
    Answers.json(
        call.http(),
        new JsonObject()
            .put("first", check.first())
            .put("last", check.last())
            .put("hash", check.hash())
            .put("intact", check.wrong() == null)
            .put("wrong", check.wrong())
            .node());
  }

  /** Who looked at oneself; that others in one's web look at their own is theirs to know. */
  private List<AuditLine> ofOneself(Viewer viewer, int limit) {
    ActorId self = viewer.person();
    if (self == null) {
      return List.of();
    }
    String resident = UserRole.RESIDENT.code();
    return store.listAudit(self, MOST).stream()
        .filter(line -> !line.role().equals(resident) || line.who().equals(viewer.subject()))
        .limit(limit)
        .map(line -> about(line, List.of()))
        .toList();
  }

  /** Who looked at the people of one's areas; of somebody who is gone the area is not known. */
  private List<AuditLine> ofAreas(Viewer viewer, int limit) {
    if (viewer.areas().all()) {
      return store.listAudit(null, limit);
    }
    Map<ActorId, Boolean> own = new HashMap<>();
    Predicate<ActorId> isOwn =
        person ->
            own.computeIfAbsent(
                person,
                id ->
                    store
                        .findActor(id)
                        .filter(actor -> policy.mayEnter(viewer, actor.web()))
                        .isPresent());
    return store.listAudit(null, MOST).stream()
        .map(line -> about(line, line.persons().stream().filter(isOwn).toList()))
        .filter(line -> !line.persons().isEmpty())
        .limit(limit)
        .toList();
  }

  private static AuditLine about(AuditLine line, List<ActorId> persons) {
    return new AuditLine(
        line.when(), line.who(), line.role(), line.action(), line.purpose(), line.visit(), persons);
  }

  private static JsonObject json(AuditLine line) {
    return new JsonObject()
        .put("when", line.when())
        .put("who", line.who())
        .put("role", line.role())
        .put("action", line.action())
        .put("purpose", line.purpose())
        .putAll("persons", line.persons());
  }
}
