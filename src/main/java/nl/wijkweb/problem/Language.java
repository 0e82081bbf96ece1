package nl.wijkweb.problem;

import java.util.List;
import java.util.Locale;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/** The languages in which problems are told. */
public enum Language implements Coded {
  EN,
  NL;

  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag(NL.code()));

  /**
   * The language that somebody prefers.
   *
   * @param acceptLanguage ranges of languages as RFC 9110 writes them, or null
   * @return English when they prefer neither, or when it cannot be read
   */
  public static Language preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return EN;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
      return found == null ? EN : values()[LOCALES.indexOf(found)];
    } catch (IllegalArgumentException unreadable) {
      return EN;
    }
  }

  @Override
  public String toString() {
    return code();
  }
}
