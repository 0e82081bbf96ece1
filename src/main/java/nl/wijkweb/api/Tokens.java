package nl.wijkweb.api;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Makes tokens that nobody can guess: 32 random bytes, as text that fits in an address. */
final class Tokens {
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final SecureRandom random;

  Tokens(SecureRandom random) {
    this.random = random;
  }

  /** Whether a text has the form of a token; whoever brings another one does not guess. */
  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  String next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
