package nl.wijkweb.access;

import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param subject the name under which the identity provider knows them; stands in the audit
 * @param person the actor they are themselves, when known
 */
public record Viewer(String subject, UserRole role, AreaScope areas, @Nullable ActorId person) {}
