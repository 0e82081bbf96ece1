package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What columns and cells of somebody's own sheet are often called, in Dutch and English. Only whole
 * words are known: what is like one is no more than a guess.
 */
final class SheetWords {
  private static final String WORDS = "/sheets/words.properties";
  private static final SheetWords ALL = read();

  /**
   * By what it is a word for ({@code column}, {@code kind}), and then by its letters and digits.
   */
  private final Map<String, Map<String, String>> meanings = new HashMap<>();

  private SheetWords(Properties words) {
    for (String key : words.stringPropertyNames()) {
      int dot = key.indexOf('.');
      Map<String, String> known =
          meanings.computeIfAbsent(key.substring(0, dot), of -> new HashMap<>());
      for (String word : words.getProperty(key).split(",")) {
        String meaning = key.substring(dot + 1);
        String before = known.put(SheetHeader.plain(word), meaning);
        if (before != null && !before.equals(meaning)) {
          throw new IllegalStateException(word + " means both " + before + " and " + meaning);
        }
      }
    }
  }

  static SheetWords all() {
    return ALL;
  }

  /** The column of actors that a header names. */
  Optional<String> column(String header) {
    return find("column", header);
  }

  /** The type of tie that a header names. */
  Optional<String> tie(String header) {
    return find("tie", header);
  }

  /** The code in a column that a cell stands for. */
  Optional<String> value(String column, String cell) {
    return find(column, cell);
  }

  private Optional<String> find(String of, String word) {
    return Optional.ofNullable(meanings.getOrDefault(of, Map.of()).get(SheetHeader.plain(word)));
  }

  private static SheetWords read() {
    try (InputStream in = SheetWords.class.getResourceAsStream(WORDS)) {
      if (in == null) {
        throw new IllegalStateException(WORDS + " is missing");
      }
      Properties words = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
      return new SheetWords(words);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
