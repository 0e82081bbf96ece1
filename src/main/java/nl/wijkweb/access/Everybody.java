package nl.wijkweb.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;

/** Everybody and everything in a web, uncut, to be looked up. */
final class Everybody {
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Map<ActorId, StoredActor> actors = new HashMap<>();

  Everybody(AreaWeb web) {
    web.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /**
   * Whether a text is an id as the store makes them. Whose it is does not matter: one of nobody is
   * treated as one of somebody out of sight, or it would tell who is there.
   */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  Optional<StoredActor> find(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }
}
