package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a folder and those of the store, one for one. An actor that no folder brought goes in
 * a folder by its own id.
 */
final class FolderIds {
  private final Map<String, String> stored = new HashMap<>();
  private final Map<String, String> ofFolder = new HashMap<>();

  /** Notes an actor of the store. */
  void add(StoredActor actor) {
    String folderId = actor.folderId();
    add(folderId == null ? actor.id().value() : folderId, actor.id().value());
  }

  void add(String folderId, String storedId) {
    stored.put(folderId, storedId);
    ofFolder.put(storedId, folderId);
  }

  /** The store's id of a folder's actor. */
  Optional<ActorId> findStored(ActorId folderId) {
    return Optional.ofNullable(stored.get(folderId.value())).map(ActorId::new);
  }

  Actor toStore(Actor actor) {
    return with(actor, this::inStore);
  }

  Actor toFolder(Actor actor) {
    return with(actor, this::inFolder);
  }

  ActorId toStore(ActorId id) {
    return new ActorId(inStore(id.value()));
  }

  ActorId toFolder(ActorId id) {
    return new ActorId(inFolder(id.value()));
  }

  Tie toStore(@Nullable TieId id, Tie tie) {
    return tie.renamed(this::inStore).named(id);
  }

  Tie toFolder(@Nullable TieId id, Tie tie) {
    return tie.renamed(this::inFolder).named(id);
  }

  /** What is no actor's id stays as it is: a free word, or {@code elsewhere}. */
  String inStore(String id) {
    return stored.getOrDefault(id, id);
  }

  private String inFolder(String id) {
    return ofFolder.getOrDefault(id, id);
  }

  private static Actor with(Actor actor, UnaryOperator<String> ids) {
    return new Actor(
        new ActorId(ids.apply(actor.id().value())), actor.kind(), actor.facts(), actor.details());
  }
}
