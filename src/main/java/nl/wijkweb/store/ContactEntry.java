package nl.wijkweb.store;

import java.util.UUID;
import nl.wijkweb.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a contact log: who spoke with the actor, when, about what, and what comes next.
 *
 * @param id given by the caller, so that a retry changes nothing
 * @param about what it was about, in a few words
 * @param nextStep what was agreed to do next
 * @param nextBy by when
 * @param doneOn when the next step was done
 */
public record ContactEntry(
    UUID id,
    String who,
    PartialDate on,
    String about,
    @Nullable String nextStep,
    @Nullable PartialDate nextBy,
    @Nullable PartialDate doneOn)
    implements Remembered {}
