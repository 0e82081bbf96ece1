package nl.wijkweb.store.seal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/**
 * The keys of people, one each, kept outside the graph store: whoever destroys a key destroys
 * everything that was sealed under it. Safe for use by several threads.
 */
public interface KeyRing extends AutoCloseable {
  /**
   * The key of a person.
   *
   * @return empty when there never was one, or it was destroyed
   */
  Optional<SecretKey> find(String person);

  /** Makes a key for each of those who have none; the keys are durable when this returns. */
  void create(Collection<String> people);

  /** Destroys keys of people for good; of those who have none nothing happens. */
  void destroy(Collection<String> people);

  /** Whose keys are there, as it is at this moment. */
  Set<String> people();

  @Override
  void close();
}
