package nl.wijkweb.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a workbook: {@code _x000D_} in them stands for a character (ECMA-376, ST_Xstring),
 * and so the underscore of what looks like that is written that way itself.
 */
final class XlsxText {
  private static final Pattern UNDERSCORE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  /** A text as a workbook has it. */
  static String written(String text) {
    return text.indexOf('_') < 0 ? text : UNDERSCORE.matcher(text).replaceAll("_x005F_");
  }

  /** The text that a workbook means. */
  static String meant(String text) {
    return text.indexOf('_') < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(
                found -> {
                  char meant = (char) Integer.parseInt(found.group(1), 16);
                  return Matcher.quoteReplacement(String.valueOf(meant));
                });
  }
}
