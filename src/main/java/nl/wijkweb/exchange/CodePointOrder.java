package nl.wijkweb.exchange;

import java.util.Comparator;

/**
 * Orders texts by code point, which is also the order of their UTF-8 bytes: the same everywhere,
 * whatever the language of the machine.
 */
public final class CodePointOrder {
  /** Texts by their code points. */
  public static final Comparator<String> TEXTS = CodePointOrder::compare;

  private CodePointOrder() {}

  private static int compare(String left, String right) {
    int shortest = Math.min(left.length(), right.length());
    for (int i = 0; i < shortest; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        // Surrogates stand for code points above every other char, also above those from E000 on.
        boolean oneIsSurrogate = Character.isSurrogate(a) != Character.isSurrogate(b);
        return oneIsSurrogate ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
