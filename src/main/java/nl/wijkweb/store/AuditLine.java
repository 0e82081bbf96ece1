package nl.wijkweb.store;

import java.time.Instant;
import java.util.List;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param who the subject that the identity provider named
 * @param action what was done, as a code: {@code person-read}, {@code visit-started} …
 * @param persons the people whom it disclosed
 * @param visit the hash of the visit's token, when there was one
 */
public record AuditLine(
    Instant when,
    String who,
    String role,
    String action,
    @Nullable String purpose,
    @Nullable String visit,
    List<ActorId> persons) {
  public AuditLine {
    persons = List.copyOf(persons);
  }
}
