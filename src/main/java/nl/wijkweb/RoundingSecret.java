package nl.wijkweb;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.seal.MasterKey;

/** The secret by which counts are rounded: derived from the master key, so it lasts as long. */
final class RoundingSecret {
  private static final String PURPOSE = "wijkweb: rounding of counts";

  private RoundingSecret() {}

  static byte[] of(StoreConfig config, SecureRandom random) {
    Path file = config.data().resolve("keys").resolve("master.key");
    String given = config.masterKey();
    SecretKey master =
        given == null ? MasterKey.readOrGenerate(file, random) : MasterKey.parse(given);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(master);
      return mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no HmacSHA256", impossible);
    }
  }
}
