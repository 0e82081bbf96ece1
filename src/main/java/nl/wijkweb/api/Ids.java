package nl.wijkweb.api;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ids as they stand in addresses and bodies. */
final class Ids {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Ids() {}

  /** Whether a text is a UUID, in upper or lower case. */
  static boolean isUuid(String text) {
    return UUID.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * A UUID in lower case.
   *
   * @throws IllegalArgumentException when the text is none
   */
  static String uuid(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (!UUID.matcher(lower).matches()) {
      throw new IllegalArgumentException("is no id; make a UUID (version 7)");
    }
    return lower;
  }
}
