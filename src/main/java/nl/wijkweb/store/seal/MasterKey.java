package nl.wijkweb.store.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The key that wraps all others: given from outside, or generated into a file of its own. */
public final class MasterKey {
  private static final int BYTES = 32;

  private MasterKey() {}

  /**
   * Reads a master key as {@code WIJKWEB_MASTER_KEY} holds it.
   *
   * @param base64 32 bytes in Base64
   * @throws IllegalArgumentException when it is anything else; the value is not repeated
   */
  public static SecretKey parse(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw notAKey(e);
    }
    if (bytes.length != BYTES) {
      throw notAKey(null);
    }
    return new SecretKeySpec(bytes, "AES");
  }

  /** Reads the key from a file, which is generated, for its owner alone, when it is not there. */
  public static SecretKey readOrGenerate(Path file, SecureRandom random) {
    try {
      if (Files.notExists(file)) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        PrivateFiles.replace(file, Base64.getEncoder().encode(bytes));
      }
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the master key in " + file + " cannot be read", e);
    }
  }

  private static IllegalArgumentException notAKey(@Nullable Throwable cause) {
    return new IllegalArgumentException(
        "the master key must be 32 bytes in Base64; make one with: openssl rand -base64 32", cause);
  }
}
