package nl.wijkweb.store.neo4j;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.CopyStore;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.seal.Keys;
import org.neo4j.driver.Record;

/**
 * Copies a store through the driver, whatever database it lies in: a line of JSON for each node and
 * relationship, and beside them the keys and the register of erasures.
 */
final class Copies implements CopyStore {
  static final String NODES = "nodes.jsonl";
  static final String RELATIONSHIPS = "relationships.jsonl";
  static final String KEYS = "people.keys";
  static final String ERASED = "erased.register";

  private static final String WEB = "web";
  private static final String NUMBER = "number";
  private static final String PROPERTIES = "properties";
  private static final String AUDIT_HEAD = "AuditHead";
  private static final String AUDIT_LINE = "AuditLine";

  private final Database database;
  private final Keys keys;
  private final List<String> forms;
  private final Erasure erasure;

  /**
   * @param forms the migrations that the database went through
   */
  Copies(Database database, Keys keys, List<String> forms, Erasure erasure) {
    this.database = database;
    this.keys = keys;
    this.forms = forms;
    this.erasure = erasure;
  }

  @Override
  public List<String> forms() {
    return forms;
  }

  @Override
  public String historyHash(AreaCode web) {
    return database.read(tx -> HistoryHash.of(tx, web));
  }

  @Override
  public void copy(Target target) throws IOException {
    try {
      database.hold(
          held -> {
            new Copying(held.tx(), target).copy();
            return target;
          });
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** Wipes what a restore left that was cut short. */
  void settle() {
    new Restoring(database, keys, erasure).settle();
  }

  @Override
  public void restore(Source source, Instant now) throws IOException {
    new Restoring(database, keys, erasure).restore(source, now);
  }

  /** One copy, within a transaction that holds the locks of all webs. */
  private final class Copying {
    private final Tx tx;
    private final Target target;
    private final Set<String> webs;
    private final Map<String, Object> auditHead;
    private final Set<Long> left = new HashSet<>();

    Copying(Tx tx, Target target) {
      this.tx = tx;
      this.target = target;
      this.webs =
          tx.list(Statement.COPY_LOCK).stream()
              .map(row -> row.get("code").asString())
              .collect(Collectors.toSet());
      // Others look on while the copy is made. The lines that come of that are not in it.
      this.auditHead = new HashMap<>(database.write(own -> own.get(Statement.AUDIT_HEAD).asMap()));
    }

    void copy() {
      try {
        part(NODES, Statement.COPY_NODES, this::node);
        part(RELATIONSHIPS, Statement.COPY_RELATIONSHIPS, this::relationship);
        target.atRest();
        target.next(KEYS).write(keys.ring().sealed());
        target.next(ERASED).write(keys.erased().text().getBytes(StandardCharsets.UTF_8));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private void part(String name, Statement statement, Line line) throws IOException {
      OutputStream bytes = target.next(name);
      Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
      tx.each(
          statement,
          row -> {
            Map<String, Object> json = line.of(row);
            if (!json.isEmpty()) {
              write(out, Json.text(json));
            }
          });
      out.flush();
    }

    /** A node; empty when it is no part of the copy. */
    private Map<String, Object> node(Record row) {
      List<String> labels = row.get("labels").asList(label -> label.asString());
      Map<String, Object> properties = row.get(PROPERTIES).asMap();
      boolean ofTheDatabase = labels.stream().anyMatch(label -> label.startsWith("__"));
      if (ofTheDatabase || isNewer(labels, properties) || isElsewhere(properties)) {
        left.add(row.get(NUMBER).asLong());
        return Map.of();
      }
      Map<String, Object> told = new HashMap<>(properties);
      if (labels.contains(AUDIT_HEAD)) {
        told.putAll(auditHead);
      }
      return Map.of(
          NUMBER,
          row.get(NUMBER).asLong(),
          "labels",
          labels,
          PROPERTIES,
          CopiedValues.encode(told));
    }

    private Map<String, Object> relationship(Record row) {
      long from = row.get("from").asLong();
      long to = row.get("to").asLong();
      Map<String, Object> properties = row.get(PROPERTIES).asMap();
      if (left.contains(from) || left.contains(to) || isElsewhere(properties)) {
        return Map.of();
      }
      return Map.of(
          "from",
          from,
          "to",
          to,
          "type",
          row.get("type").asString(),
          PROPERTIES,
          CopiedValues.encode(properties));
    }

    private boolean isNewer(List<String> labels, Map<String, Object> properties) {
      return labels.contains(AUDIT_LINE)
          && new Props(properties).needLong(NUMBER) > new Props(auditHead).needLong(NUMBER);
    }

    /** Whether it is of a web that somebody began to bring in after the locks were taken. */
    private boolean isElsewhere(Map<String, Object> properties) {
      return properties.get(WEB) instanceof String web && !webs.contains(web);
    }
  }

  private interface Line {
    Map<String, Object> of(Record row);
  }

  private static void write(Writer out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
