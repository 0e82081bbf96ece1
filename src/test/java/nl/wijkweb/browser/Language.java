package nl.wijkweb.browser;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** A language of the viewer, with the words that it has on the screen. */
enum Language {
  DUTCH("nl"),
  ENGLISH("en");

  private final String code;
  private final Map<String, String> words;

  Language(String code) {
    this.code = code;
    String place = "/web/locales/" + code + ".json";
    try (InputStream file = Objects.requireNonNull(Language.class.getResourceAsStream(place))) {
      words = new ObjectMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException broken) {
      throw new UncheckedIOException(place, broken);
    }
  }

  String code() {
    return code;
  }

  /** What this key of the viewer's texts says. */
  String word(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no text in " + code + ": " + key);
    }
    return word;
  }
}
