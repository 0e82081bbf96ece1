package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.access.Labels;
import nl.wijkweb.disclosure.Named;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.StoredActor;

/** Who is meant by the ids in an answer with figures: everybody once, under their name. */
final class NamesJson {
  private final Set<ActorId> ids = new TreeSet<>();

  /** The id as it is written, once it is noted. */
  String note(ActorId id) {
    ids.add(id);
    return id.value();
  }

  /** All who were noted, by id. */
  Set<ActorId> ids() {
    return Set.copyOf(ids);
  }

  /** How many there are, and the ids of those who may be named. */
  JsonObject actors(Named<ActorId> actors) {
    return new JsonObject().put("count", actors.count()).list("actors", actors.named(), this::note);
  }

  /** Writes all who were noted, by id. */
  void write(View view, LocalDate day, JsonObject json) {
    Labels labels = view.labels(day);
    json.array("names", ids, id -> name(view.actor(id), labels));
  }

  private static JsonObject name(StoredActor actor, Labels labels) {
    JsonObject json = new JsonObject().put("id", actor.id()).put("kind", actor.kind());
    labels.of(actor).ifPresent(details -> json.put("name", details.name()));
    return json;
  }
}
