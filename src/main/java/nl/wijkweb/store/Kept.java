package nl.wijkweb.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * From which days one counts how long the web of a person is kept.
 *
 * @param since the day on which the rule first met them, or null when it did not yet
 * @param renewed when somebody last said that it is to stay, or null
 * @param spoken when somebody last spoke with them, by the conversations and the contact log that
 *     are kept, or null
 */
public record Kept(
    ActorId person,
    @Nullable LocalDate since,
    @Nullable LocalDate renewed,
    @Nullable LocalDate spoken) {
  /** The last of them; empty when the rule did not meet the person yet. */
  public Optional<LocalDate> from() {
    return since == null
        ? Optional.empty()
        : Stream.of(since, renewed, spoken).flatMap(Stream::ofNullable).max(LocalDate::compareTo);
  }
}
