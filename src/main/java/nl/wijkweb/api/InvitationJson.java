package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkweb.access.Labels;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Spell;
import nl.wijkweb.store.InvitationList;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/** Writes invitation lists, and those who can be on one with how they are reached. */
final class InvitationJson {
  private final Period kept;

  /**
   * @param kept how long a list is kept after its day
   */
  InvitationJson(Period kept) {
    this.kept = kept;
  }

  /** A list with those of its invitees who are in sight, stamped with its version. */
  ObjectNode resource(View view, InvitationList list) {
    return new JsonObject()
        .put("id", list.id())
        .put("name", list.name())
        .put("on", list.on())
        .put("made", list.made())
        .put("keptUntil", list.day().plus(kept))
        .array(
            "invitees",
            list.invitees().stream().filter(one -> view.sees(one.actor())).toList(),
            one -> new JsonObject().put("actor", one.actor()).put("mark", one.mark()))
        .stamped();
  }

  /** Those who can be invited, by id. */
  static List<JsonObject> parties(View view, LocalDate day) {
    Labels labels = view.labels(day);
    Map<ActorId, Involvement> involved = Involved.on(view, day);
    return view.cut().actors().stream()
        .filter(actor -> DayResource.SPOKEN_WITH.contains(actor.kind()))
        .filter(actor -> actor.facts().period().mayInclude(day))
        .sorted(Comparator.comparing(StoredActor::id))
        .flatMap(
            actor ->
                labels.of(actor).stream()
                    .map(details -> party(actor, details, involved.get(actor.id()), day)))
        .toList();
  }

  private static JsonObject party(
      StoredActor actor, Details details, @Nullable Involvement involvement, LocalDate day) {
    JsonObject json =
        new JsonObject()
            .put("id", actor.id())
            .put("kind", actor.kind())
            .put("name", details.name())
            .list("domains", actor.facts().standing().domains(), domain -> domain.value())
            .putAll("roles", Spell.allOn(actor.facts().roles(), day))
            .putAll("targetGroup", actor.facts().offering().targetGroup())
            .put("street", actor.facts().home().street())
            .put("contactPerson", details.contactPerson())
            .put("phone", details.phone())
            .put("email", details.email());
    return involvement == null ? json : json.put("involvement", involvement.level());
  }
}
