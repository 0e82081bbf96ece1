package nl.wijkweb.store;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the webs are kept.
 *
 * @param data the folder of the keys, and of the embedded database when there is no remote one
 * @param remote the remote database, or null to run one inside this process
 * @param masterKey 32 bytes in Base64 that wrap the keys of people, or null to generate a file
 */
public record StoreConfig(Path data, @Nullable Remote remote, @Nullable String masterKey) {
  /** An embedded database in a folder, with a generated master key. */
  public static StoreConfig embedded(Path data) {
    return new StoreConfig(data, null, null);
  }

  /** A Neo4j server, cluster or Aura instance. */
  public record Remote(URI uri, String user, String password) {
    /** Leaves the password out. */
    @Override
    public String toString() {
      return user + " at " + uri;
    }
  }

  /** Leaves the master key out. */
  @Override
  public String toString() {
    return remote == null ? "embedded in " + data : remote + ", keys in " + data;
  }
}
