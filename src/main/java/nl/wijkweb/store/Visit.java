package nl.wijkweb.store;

import java.time.Instant;
import nl.wijkweb.model.ActorId;

/**
 * Somebody's visit to a person's web, for a purpose.
 *
 * @param tokenHash SHA-256 of the token that later reads carry, in hexadecimal
 * @param emergency whether it was opened outside the caseload
 */
public record Visit(
    String tokenHash,
    String who,
    ActorId person,
    String purpose,
    boolean emergency,
    Instant started,
    Instant expires) {}
