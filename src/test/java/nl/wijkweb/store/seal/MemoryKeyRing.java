package nl.wijkweb.store.seal;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys that live as long as the test. */
public final class MemoryKeyRing implements KeyRing {
  private final SecureRandom random;
  private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();

  public MemoryKeyRing(SecureRandom random) {
    this.random = random;
  }

  @Override
  public Optional<SecretKey> find(String person) {
    return Optional.ofNullable(keys.get(person));
  }

  @Override
  public void create(Collection<String> people) {
    people.forEach(
        person ->
            keys.computeIfAbsent(
                person,
                key -> {
                  byte[] bytes = new byte[32];
                  random.nextBytes(bytes);
                  return new SecretKeySpec(bytes, "AES");
                }));
  }

  @Override
  public void destroy(Collection<String> people) {
    keys.keySet().removeAll(people);
  }

  @Override
  public Set<String> people() {
    return Set.copyOf(keys.keySet());
  }

  @Override
  public void close() {
    keys.clear();
  }
}
