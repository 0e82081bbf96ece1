package nl.wijkweb.store;

import java.time.LocalDate;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Who follows a person.
 *
 * @param worker the subject that the identity provider names
 * @param until the last day on which the worker stands in, or null for good
 */
public record HeldCase(ActorId person, String worker, @Nullable LocalDate until)
    implements Remembered {}
