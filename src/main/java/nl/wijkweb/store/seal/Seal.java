package nl.wijkweb.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Seals bytes with AES-256-GCM under the keys of people. Under several keys the seals lie around
 * each other, so that all keys are needed and destroying any one destroys the content. Each seal
 * has a nonce of its own and is bound to the person, to what it is for and to the row it belongs
 * to: a sealed value that was moved to another row does not open.
 */
public final class Seal {
  private final KeyRing keys;
  private final AesGcm cipher;

  public Seal(KeyRing keys, SecureRandom random) {
    this.keys = keys;
    this.cipher = new AesGcm(random);
  }

  /** Makes keys for those of the people who have none. */
  public void admit(Collection<String> people) {
    keys.create(people);
  }

  /** Destroys keys, and with them everything that was sealed under them. */
  public void forget(Collection<String> people) {
    people.forEach(keys::destroy);
  }

  /**
   * Seals.
   *
   * @param people whose keys are all needed to open it, outermost first; not empty, each admitted
   * @param purpose what it is, as a code
   * @param id the row it belongs to
   * @throws IllegalStateException when one of the people has no key
   */
  public byte[] seal(List<String> people, String purpose, String id, byte[] open) {
    if (people.isEmpty()) {
      throw new IllegalArgumentException("nobody's key is given to seal " + purpose);
    }
    byte[] content = open;
    for (int layer = people.size() - 1; layer >= 0; layer--) {
      content = close(people.get(layer), purpose, id, content);
    }
    return content;
  }

  /**
   * Opens what {@link #seal} sealed with the same people, purpose and id.
   *
   * @return empty when one of the keys was destroyed
   * @throws IllegalStateException when the content is damaged or was sealed for something else
   */
  public Optional<byte[]> open(List<String> people, String purpose, String id, byte[] sealed) {
    byte[] content = sealed;
    for (String person : people) {
      Optional<SecretKey> key = keys.find(person);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      content = cipher.open(key.get(), aad(person, purpose, id), content);
    }
    return Optional.of(content);
  }

  private byte[] close(String person, String purpose, String id, byte[] content) {
    SecretKey key =
        keys.find(person)
            .orElseThrow(() -> new IllegalStateException("there is no key of " + person));
    return cipher.close(key, aad(person, purpose, id), content);
  }

  private static byte[] aad(String person, String purpose, String id) {
    return String.join("\0", purpose, id, person).getBytes(StandardCharsets.UTF_8);
  }
}
