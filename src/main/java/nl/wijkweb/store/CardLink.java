package nl.wijkweb.store;

import java.time.Instant;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;

/**
 * A link by which an organisation keeps its own card without signing in. Of its token only the hash
 * is kept.
 *
 * @param actor the organisation, and no other
 * @param expires when it is over
 */
public record CardLink(
    UUID id, AreaCode web, ActorId actor, String tokenHash, Instant made, Instant expires) {}
