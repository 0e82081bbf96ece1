package nl.wijkweb.api;

import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.WebStore;

/** Who looked at what: {@code /v1/audit-lines}. */
final class AuditResource {
  private static final int MOST = 1_000;
  private static final int USUAL = 100;

  private final WebStore store;

  AuditResource(WebStore store) {
    this.store = store;
  }

  void list(Call call) {
    call.knownQuery("limit");
    int limit = call.number("limit", USUAL, 1, MOST);
    call.check();
    List<AuditLine> lines = lines(call.viewer(), limit);
    boolean own = call.viewer().role() == UserRole.RESIDENT;
    JsonObject json =
        new JsonObject()
            .array("lines", lines, line -> json(line, own ? List.of() : line.persons()));
    Answers.json(call.http(), json.node());
  }

  private List<AuditLine> lines(Viewer viewer, int limit) {
    if (viewer.role() == UserRole.OVERSEER) {
      return store.listAudit(null, limit);
    }
    ActorId self = viewer.person();
    return self == null ? List.of() : store.listAudit(self, limit);
  }

  private static JsonObject json(AuditLine line, List<ActorId> persons) {
    return new JsonObject()
        .put("when", line.when())
        .put("who", line.who())
        .put("role", line.role())
        .put("action", line.action())
        .put("purpose", line.purpose())
        .putAll("persons", persons);
  }
}
