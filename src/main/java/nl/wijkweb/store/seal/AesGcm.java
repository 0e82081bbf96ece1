package nl.wijkweb.store.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with a random nonce before each sealed content, and a byte that tells this form from
 * a later one.
 */
record AesGcm(SecureRandom random) {
  private static final byte FORM = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  /** Seals content that opens only with the same key and the same bound data. */
  byte[] close(SecretKey key, byte[] bound, byte[] content) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bound);
      ByteBuffer out = ByteBuffer.allocate(1 + NONCE + cipher.getOutputSize(content.length));
      out.put(FORM).put(nonce);
      cipher.doFinal(ByteBuffer.wrap(content), out);
      return out.array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM", e);
    }
  }

  /**
   * Opens sealed content.
   *
   * @throws IllegalStateException when it is damaged, or the key or the bound data is another
   */
  byte[] open(SecretKey key, byte[] bound, byte[] sealed) {
    if (sealed.length < 1 + NONCE || sealed[0] != FORM) {
      throw new IllegalStateException("sealed content has a form that is not known");
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
      cipher.updateAAD(bound);
      return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
    } catch (AEADBadTagException e) {
      throw new IllegalStateException("sealed content is damaged or belongs elsewhere", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM", e);
    }
  }
}
