package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.model.Domain;
import nl.wijkweb.model.DomainScheme;

/** The life domains as the wheel draws them: {@code /v1/domain-scheme}. */
final class SchemeResource {
  private final ObjectNode json;

  SchemeResource(DomainScheme scheme) {
    this.json =
        new JsonObject()
            .put("id", scheme.id())
            .put("nl", scheme.dutch())
            .put("en", scheme.english())
            .array(
                "zones",
                scheme.zones(),
                zone ->
                    new JsonObject()
                        .put("id", zone.id())
                        .put("nl", zone.dutch())
                        .put("en", zone.english()))
            .array(
                "domains",
                scheme.domains().stream().filter(Domain::forEveryone).toList(),
                SchemeResource::domain)
            .node();
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    Answers.json(call.http(), json);
  }

  private static JsonObject domain(Domain domain) {
    return new JsonObject()
        .put("id", domain.id())
        .put("zone", domain.zone())
        .put("order", domain.order())
        .put("nl", domain.dutch())
        .put("en", domain.english())
        .put("colour", domain.colour())
        .put("icon", domain.icon());
  }
}
