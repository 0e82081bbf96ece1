package nl.wijkweb.store;

import java.time.Instant;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;

/**
 * One conversation with a person, as it is kept: sealed with the person's key, and never replaced.
 *
 * @param id given by the caller, so that sending it again changes nothing
 * @param said what was said, as JSON that whoever saved it can read
 * @param fingerprint the same for the same content, whatever of it ended up in {@code said}
 * @param saved when it was kept
 */
public record Conversation(
    UUID id, ActorId person, PartialDate on, String said, String fingerprint, Instant saved)
    implements Remembered {

  /** Whether it says the same of the same person, whenever it was saved. */
  public boolean isSame(Conversation other) {
    return id.equals(other.id)
        && person.equals(other.person)
        && fingerprint.equals(other.fingerprint);
  }
}
