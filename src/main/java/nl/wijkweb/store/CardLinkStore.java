package nl.wijkweb.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.ActorId;

/** Links to the cards of organisations. Safe for use by several threads. */
public interface CardLinkStore {
  /**
   * Keeps a new link.
   *
   * @throws IdTaken when the id is in use
   */
  void create(CardLink link);

  /** The link of a token, by its hash; empty when there is none or it is over. */
  Optional<CardLink> find(String tokenHash, Instant now);

  /** The links to a card that are not over, newest first. */
  List<CardLink> list(ActorId actor, Instant now);

  /** Takes a link to a card back; whether there was one. */
  boolean remove(UUID id, ActorId actor);

  /** Removes all links that are over. */
  void forget(Instant now);
}
