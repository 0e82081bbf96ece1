package nl.wijkweb.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;

/** Everybody and everything in a web, uncut, to be looked up. */
final class Everybody {
  private final Map<ActorId, StoredActor> actors = new HashMap<>();

  /** Everybody by either of their ids; what somebody said may name them by the folder's. */
  private final Map<String, ActorId> ids = new HashMap<>();

  Everybody(AreaWeb web) {
    for (StoredActor actor : web.actors()) {
      actors.put(actor.id(), actor);
      String folderId = actor.folderId();
      if (folderId != null) {
        ids.put(folderId, actor.id());
      }
    }
    web.actors().forEach(actor -> ids.put(actor.id().value(), actor.id()));
  }

  Optional<StoredActor> find(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** Whom a text is an id of. */
  Optional<ActorId> named(String text) {
    return Optional.ofNullable(ids.get(text));
  }
}
