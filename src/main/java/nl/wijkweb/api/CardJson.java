package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;

/** Writes the card of an organisation or group, as it keeps it itself. */
final class CardJson {
  private static final Set<TieType> OWN = EnumSet.of(TieType.ORGANISES, TieType.RUNS);

  private CardJson() {}

  /** The card, stamped with its version. */
  static ObjectNode of(View view, StoredActor actor, LocalDate today) {
    Details details = view.wholeDetails(actor);
    return fields(
            new JsonObject()
                .put("id", actor.id())
                .put("kind", actor.kind())
                .put("name", details.name())
                .put("areaName", view.snapshot().area().area().name())
                .put("confirmedOn", SelfReport.last(actor.facts().source()).orElse(null)),
            actor.facts().offering(),
            details)
        .array("activities", activities(view, actor, today), one -> activity(view, one))
        .stamped();
  }

  /** Only the fields that it may change. */
  static ObjectNode fields(StoredActor actor, Details details) {
    return fields(new JsonObject(), actor.facts().offering(), details).node();
  }

  private static JsonObject fields(JsonObject json, Offering offering, Details details) {
    return json.put("contactPerson", details.contactPerson())
        .put("phone", details.phone())
        .put("email", details.email())
        .put("website", details.website())
        .put("members", offering.members())
        .put("openTo", offering.openTo())
        .putAll("targetGroup", offering.targetGroup())
        .putAll("offers", offering.offers())
        .putAll("seeks", offering.seeks());
  }

  /** The activities that it organises or carries and that are not over, by id. */
  static List<StoredActor> activities(View view, StoredActor actor, LocalDate today) {
    return view.cut().ties().stream()
        .map(StoredTie::tie)
        .filter(tie -> OWN.contains(tie.type()) && tie.from().equals(actor.id()))
        .filter(tie -> tie.isActiveOn(today))
        .map(tie -> view.actor(tie.to()))
        .filter(other -> other.kind() == ActorKind.ACTIVITY)
        .filter(other -> other.facts().period().mayInclude(today))
        .distinct()
        .map(view::whole)
        .sorted(Comparator.comparing(StoredActor::id))
        .toList();
  }

  private static JsonObject activity(View view, StoredActor activity) {
    Offering offering = activity.facts().offering();
    PartialDate until = activity.facts().period().until();
    return new JsonObject()
        .put("id", activity.id())
        .put("name", view.wholeDetails(activity).name())
        .put("schedule", offering.schedule())
        .put("openTo", offering.openTo())
        .put("capacity", offering.capacity())
        .put("until", until);
  }
}
