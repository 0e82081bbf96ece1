package nl.wijkweb;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import nl.wijkweb.api.PassedOn;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Here;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.Worry;

/**
 * What somebody passed on before anybody looks at the demo, so that a newcomer of the wijkteam sees
 * a worry. A web folder holds none.
 */
final class DemoWorry {
  private final Properties words;

  private DemoWorry(Properties words) {
    this.words = words;
  }

  /** Reads it from the product's own files. */
  static DemoWorry read() {
    Properties words = new Properties();
    try (Reader text =
        new InputStreamReader(
            Objects.requireNonNull(DemoWorry.class.getResourceAsStream("/demo/worry.properties")),
            StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException broken) {
      throw new UncheckedIOException("the demo's worry cannot be read", broken);
    }
    return new DemoWorry(words);
  }

  /** Passes it on. */
  void into(WebStore store, Change change) {
    Worry worry =
        PassedOn.of(
            UuidCreator.getTimeOrderedEpoch(),
            new AreaCode(word("area")),
            word("about"),
            word("what"),
            word("from"),
            change.when());
    LocalDate today = Here.dayOf(change.when());
    store.worries().passOn(worry, today, change);
  }

  private String word(String name) {
    return Objects.requireNonNull(words.getProperty(name), name);
  }
}
