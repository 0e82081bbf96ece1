package nl.wijkweb.api;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes tokens that nobody can guess: 32 random bytes, as text that fits in an address. */
final class Tokens {
  private static final int BYTES = 32;

  private final SecureRandom random;

  Tokens(SecureRandom random) {
    this.random = random;
  }

  String next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
