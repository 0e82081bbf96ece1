package nl.wijkweb.store.neo4j;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Value;

/**
 * What an import, or a large undo, says that a row will be, kept as JSON beside what it is. It
 * counts from the moment on which its batch is published, also before the row itself has been
 * rewritten.
 */
final class Overlay {
  static final String BATCH = "nextBatch";
  static final String NEXT = "next";

  /** What is kept beside a row that goes. */
  static final String GONE = "null";

  private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};
  private static final Set<String> BINARY =
      Set.of("details", "talents", "words", "askedWordsSealed", "sealed", OwnProps.NAME);

  private Overlay() {}

  /** The row as it stands when a batch is the last that is visible; empty when it is gone. */
  static Optional<Map<String, Object>> resolve(Value properties, long batch) {
    return resolve(properties.asMap(), batch);
  }

  /** As {@link #resolve(Value, long)}. */
  static Optional<Map<String, Object>> resolve(Map<String, Object> row, long batch) {
    Object next = row.get(NEXT);
    if (next == null) {
      return Optional.of(row);
    }
    if (((Number) row.getOrDefault(BATCH, Long.MAX_VALUE)).longValue() <= batch) {
      return GONE.equals(next) ? Optional.empty() : Optional.of(decode((String) next));
    }
    Map<String, Object> now = new HashMap<>(row);
    now.remove(NEXT);
    now.remove(BATCH);
    return Optional.of(now);
  }

  static String encode(Map<String, Object> row) {
    return Json.text(row);
  }

  static Map<String, Object> decode(String json) {
    return withBytes(Json.read(json, ROW));
  }

  /** A row that was JSON, with bytes where JSON has but text. */
  static Map<String, Object> withBytes(Map<String, Object> json) {
    Map<String, Object> row = new HashMap<>(json);
    for (String name : BINARY) {
      row.computeIfPresent(name, (key, base64) -> Base64.getDecoder().decode((String) base64));
    }
    return row;
  }
}
