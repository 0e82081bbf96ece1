package nl.wijkweb.store.neo4j;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** A UUID in 22 characters, where its usual 36 take too much room. */
final class ShortId {
  private static final int BYTES = 2 * Long.BYTES;

  private ShortId() {}

  static String of(String id) {
    UUID uuid = UUID.fromString(id);
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The id of which this is short. */
  static String toId(String shortId) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(shortId));
    return new UUID(bytes.getLong(), bytes.getLong()).toString();
  }
}
