package nl.wijkweb.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.crypto.SecretKey;
import nl.wijkweb.store.IdTaken;

/**
 * Seals bytes with AES-256-GCM under the keys of people. Under several keys the seals lie around
 * each other, so that all keys are needed and destroying any one destroys the content. Each seal
 * has a nonce of its own and is bound to the person, to what it is for and to the row it belongs
 * to: a sealed value that was moved to another row does not open.
 */
public final class Seal {
  private final KeyRing keys;
  private final Predicate<String> erased;
  private final AesGcm cipher;

  /**
   * @param erased of whom a key may never be made again
   */
  public Seal(KeyRing keys, Predicate<String> erased, SecureRandom random) {
    this.keys = keys;
    this.erased = erased;
    this.cipher = new AesGcm(random);
  }

  /**
   * Makes keys for those of the people who have none.
   *
   * @throws IdTaken when one of them was erased; no key is made then
   */
  public void admit(Collection<String> people) {
    if (people.stream().anyMatch(erased)) {
      throw new IdTaken("somebody who had that id was erased");
    }
    keys.create(people);
  }

  /** Whether it stands in the register of erasures under this name. */
  public boolean isErased(String name) {
    return erased.test(name);
  }

  /** Destroys keys, and with them everything that was sealed under them. */
  public void forget(Collection<String> people) {
    keys.destroy(people);
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
