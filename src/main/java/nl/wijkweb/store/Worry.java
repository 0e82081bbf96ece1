package nl.wijkweb.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.WorryState;
import org.jspecify.annotations.Nullable;

/**
 * A worry that somebody passed on to the wijkteam. Its words are sealed with a key of its own,
 * which is destroyed when it is closed or when its time is over.
 *
 * @param id given by the caller, so that sending it again changes nothing
 * @param keptUntil the last day on which it is there
 * @param worker who took it up
 * @param person whom it is about, once that is known
 * @param words what was said and what was done, as JSON that whoever wrote it can read; empty once
 *     it is closed
 * @param lastStep the id of the step that made it what it is
 */
public record Worry(
    UUID id,
    AreaCode area,
    WorryState state,
    Instant passedOn,
    LocalDate keptUntil,
    @Nullable String worker,
    @Nullable ActorId person,
    String words,
    @Nullable UUID lastStep) {}
