package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Period;
import nl.wijkweb.store.StoredActor;

/** Writes one actor, with what is given of it and nothing more. */
final class ActorJson {
  private ActorJson() {}

  /**
   * The whole resource, stamped with its version.
   *
   * @param actor cut to what may be seen
   * @param details redacted
   * @param may what the caller may do with it
   */
  static ObjectNode resource(
      StoredActor actor, Details details, List<Involvement> involvement, List<String> may) {
    JsonObject json =
        new JsonObject()
            .put("id", actor.id())
            .put("area", actor.web())
            .put("folderId", actor.folderId());
    fields(json, actor.kind(), actor.facts(), details);
    json.objects("involvement", involvement, ActorJson::involvement);
    return json.list("may", may, right -> right).stamped();
  }

  /** Only the fields that a client may write, as {@link ActorFields} reads them. */
  static ObjectNode fields(StoredActor actor, Details details) {
    JsonObject json = new JsonObject();
    fields(json, actor.kind(), actor.facts(), details);
    return json.node();
  }

  private static void fields(JsonObject json, ActorKind kind, ActorFacts facts, Details details) {
    json.put("kind", kind)
        .put("name", details.name())
        .putAll("domains", facts.standing().domains())
        .put("sector", facts.standing().sector())
        .objects(
            "formality",
            facts.standing().formality(),
            spell -> period(new JsonObject().put("value", spell.value()), spell.period()))
        .put("level", facts.standing().level())
        .objects("marks", facts.standing().marks(), MarkJson::write)
        .put("homeArea", facts.home().area())
        .put("street", facts.home().street())
        .put("ageBand", facts.home().ageBand())
        .put("household", facts.home().household())
        .objects(
            "roles",
            facts.roles(),
            spell -> period(new JsonObject().put("role", spell.value()), spell.period()));
    period(json, facts.period())
        .put("legalBasis", facts.basis().legalBasis())
        .putAll("permissions", facts.basis().permissions())
        .put("openTo", facts.offering().openTo())
        .put("capacity", facts.offering().capacity())
        .put("members", facts.offering().members())
        .put("schedule", facts.offering().schedule())
        .putAll("targetGroup", facts.offering().targetGroup())
        .putAll("offers", facts.offering().offers())
        .putAll("seeks", facts.offering().seeks())
        .put("contactPerson", details.contactPerson())
        .put("phone", details.phone())
        .put("email", details.email())
        .put("website", details.website())
        .put("note", details.note())
        .put("idea", details.written().idea())
        .put("milestones", details.written().milestones())
        .put("furthers", details.written().furthers())
        .put("hinders", details.written().hinders())
        .putAll("source", facts.source());
  }

  /** One spell of involvement. */
  static JsonObject involvement(Involvement one) {
    return new JsonObject()
        .put("level", one.level())
        .put("from", one.period().since())
        .put("until", one.period().until())
        .put("area", one.area())
        .put("ring", one.ring())
        .putAll("source", one.source());
  }

  private static JsonObject period(JsonObject json, Period period) {
    return json.put("since", period.since()).put("until", period.until());
  }
}
