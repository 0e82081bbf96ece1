package nl.wijkweb.store.seal;

import java.nio.file.Path;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the graph store in a folder of its own: the keys of people, and the register of
 * who was erased.
 */
public record Keys(FileKeyRing ring, ErasureRegister erased, Seal seal) implements AutoCloseable {
  /**
   * Opens the keys in a folder; makes them when they are not there.
   *
   * @param master the master key in Base64, or null when it lies in the folder
   * @throws IllegalStateException when another process holds them, or the master key does not fit
   * @throws IllegalArgumentException when the master key is none
   */
  public static Keys open(Path folder, @Nullable String master, SecureRandom random) {
    SecretKey key =
        master == null
            ? MasterKey.readOrGenerate(folder.resolve("master.key"), random)
            : MasterKey.parse(master);
    ErasureRegister erased = ErasureRegister.open(folder.resolve("erased.register"), key);
    FileKeyRing ring = FileKeyRing.open(folder.resolve("people.keys"), key, random);
    return new Keys(ring, erased, new Seal(ring, erased::holds, random));
  }

  @Override
  public void close() {
    ring.close();
  }
}
