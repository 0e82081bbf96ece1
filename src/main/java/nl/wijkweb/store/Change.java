package nl.wijkweb.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who changes something, when, and why if they said so. Kept with every write.
 *
 * @param role as what they do it, as a code; null when the service itself does, or a command
 * @param id under what the change is to be known; null for any, or where it is not known
 */
public record Change(
    String who, @Nullable String role, Instant when, @Nullable String why, @Nullable UUID id) {
  /** A change under any id, of which nobody asks in what role it was made. */
  public Change(String who, Instant when, @Nullable String why) {
    this(who, null, when, why, null);
  }
}
