package nl.wijkweb.store.neo4j;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkweb.store.CopyStore.Source;
import nl.wijkweb.store.NotEmpty;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.seal.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a copy into an empty store. A mark stands in the database from before the first row until
 * after the last check; whoever finds it later knows that what is there is no whole, and wipes it.
 */
final class Restoring {
  private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
  private static final int ROWS = 5_000;
  private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};

  private final Database database;
  private final Keys keys;
  private final Erasure erasure;

  Restoring(Database database, Keys keys, Erasure erasure) {
    this.database = database;
    this.keys = keys;
    this.erasure = erasure;
  }

  /** Wipes what a restore left that was cut short. */
  void settle() {
    if (database.read(tx -> tx.get(Statement.COPY_UNDER_WAY)).get("begun").asBoolean()) {
      LOG.warn("A restore was cut short; what it brought is removed");
      wipe();
    }
  }

  void restore(Source source, Instant now) throws IOException {
    if (database.read(tx -> tx.get(Statement.COPY_FILLED)).get("filled").asBoolean()
        || !keys.ring().people().isEmpty()) {
      throw new NotEmpty("there are webs or keys here already");
    }
    byte[] sealed = bytes(source, Copies.KEYS);
    String erased = new String(bytes(source, Copies.ERASED), StandardCharsets.UTF_8);
    keys.ring().check(sealed);
    run(Statement.COPY_BEGIN);
    try {
      keys.erased().addAll(erased);
      keys.ring().addAll(sealed);
      load(source);
      new Leftovers(database).settleAll();
      source.check();
      erasure.settle(now);
    } catch (IOException | RuntimeException failed) {
      wipe();
      throw failed;
    }
    run(Statement.COPY_END);
  }

  private void load(Source source) throws IOException {
    Map<Long, Long> numbers = new HashMap<>();
    each(
        source,
        Copies.NODES,
        rows ->
            database
                .write(tx -> tx.list(Statement.COPY_ADD_NODES, "rows", rows))
                .forEach(
                    row -> numbers.put(row.get("copied").asLong(), row.get("number").asLong())));
    each(
        source,
        Copies.RELATIONSHIPS,
        rows -> {
          for (Map<String, Object> row : rows) {
            row.computeIfPresent("from", (name, copied) -> number(numbers, copied));
            row.computeIfPresent("to", (name, copied) -> number(numbers, copied));
          }
          run(Statement.COPY_ADD_RELATIONSHIPS, "rows", rows);
        });
  }

  private static Long number(Map<Long, Long> numbers, Object copied) {
    Long number = numbers.get(((Number) copied).longValue());
    if (number == null) {
      throw new IllegalStateException("a relationship of the copy has an end that is not in it");
    }
    return number;
  }

  /** Gives the lines of a part, some thousands at a time. */
  private static void each(Source source, String part, Consumer<List<Map<String, Object>>> work)
      throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(source.open(part), StandardCharsets.UTF_8))) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(row(line));
        if (rows.size() == ROWS) {
          work.accept(rows);
          rows = new ArrayList<>();
        }
      }
      if (!rows.isEmpty()) {
        work.accept(rows);
      }
    }
  }

  @SuppressWarnings("unchecked") // what Copies wrote
  private static Map<String, Object> row(String line) {
    Map<String, Object> row = new HashMap<>(Json.read(line, LINE));
    row.computeIfPresent(
        "properties", (name, json) -> CopiedValues.decode((Map<String, Object>) json));
    return row;
  }

  private static byte[] bytes(Source source, String part) throws IOException {
    try (InputStream in = source.open(part)) {
      return in.readAllBytes();
    }
  }

  private void wipe() {
    long wiped;
    do {
      wiped =
          database.write(tx -> tx.get(Statement.COPY_WIPE, "limit", ROWS)).get("wiped").asLong();
    } while (wiped > 0);
    keys.ring().destroy(keys.ring().people());
    run(Statement.COPY_END);
  }

  private void run(Statement statement, Object... parameters) {
    database.write(
        tx -> {
          tx.run(statement, parameters);
          return statement;
        });
  }
}
