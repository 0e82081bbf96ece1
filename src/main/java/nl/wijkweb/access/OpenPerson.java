package nl.wijkweb.access;

import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * The person whose web is open in front of the viewer: by a visit, or because it is their own.
 *
 * @param visit the hash of the visit's token, null for one's own web
 * @param purpose why it was opened
 */
public record OpenPerson(ActorId person, @Nullable String visit, String purpose) {
  /** The purpose of what somebody does for themselves, or has others do for them. */
  public static final String OWN_REQUEST = "own-request";
}
