package nl.wijkweb.store.neo4j;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.AuditCheck;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.cypher.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The audit: numbered lines, each with a hash over itself and the hash before it, so that no line
 * can be changed or taken out unseen. Lines name people by id alone.
 */
final class AuditLog {
  private static final int PAGE = 1000;

  private final Database database;

  AuditLog(Database database) {
    this.database = database;
  }

  /** Appends lines; they are committed when this returns. */
  void append(List<AuditLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    database.write(
        tx -> {
          append(tx, lines);
          return lines;
        });
  }

  /** Appends lines within a transaction, which holds the lock of the audit from here on. */
  static void append(Tx tx, List<AuditLine> lines) {
    Record head = tx.get(Statement.AUDIT_HEAD);
    long number = head.get("number").asLong();
    String hash = head.get("hash").asString();
    List<Map<String, Object>> rows = new ArrayList<>(lines.size());
    for (AuditLine line : lines) {
      number++;
      hash = hash(hash, number, line);
      rows.add(encode(number, hash, line));
    }
    tx.run(Statement.AUDIT_APPEND, "lines", rows, "number", number, "hash", hash);
  }

  List<AuditLine> list(@Nullable ActorId person, int limit) {
    List<Record> rows =
        database.read(
            tx ->
                person == null
                    ? tx.list(Statement.AUDIT_LIST, "limit", limit)
                    : tx.list(
                        Statement.AUDIT_LIST_OF_PERSON, "person", person.value(), "limit", limit));
    return rows.stream().map(row -> decode(new Props(row.get("row").asMap()))).toList();
  }

  /** Goes along the chain, from the first line that is kept to the last; linear in its length. */
  AuditCheck check() {
    return database.read(
        tx ->
            tx.find(Statement.AUDIT_ENDS)
                .map(ends -> check(tx, ends))
                .orElse(new AuditCheck(1, 0, "", null)));
  }

  private static AuditCheck check(Tx tx, Record ends) {
    long first = ends.get("goneNumber").asLong() + 1;
    long last = ends.get("number").asLong();
    String lastHash = ends.get("hash").asString();
    String hash = ends.get("goneHash").asString();
    long next = first;
    while (next <= last) {
      List<Record> page = tx.list(Statement.AUDIT_CHAIN, "after", next - 1, "limit", PAGE);
      if (page.isEmpty()) {
        return new AuditCheck(first, last, lastHash, next);
      }
      for (Record row : page) {
        Props props = new Props(row.get("row").asMap());
        hash = hash(hash, next, decode(props));
        if (props.needLong("number") != next || !props.need("hash").equals(hash)) {
          return new AuditCheck(first, last, lastHash, next);
        }
        next++;
      }
    }
    boolean whole = next == last + 1 && hash.equals(lastHash);
    return new AuditCheck(first, last, lastHash, whole ? null : last);
  }

  /** The hash of a line: SHA-256 over the hash before it and all that the line says. */
  static String hash(String previous, long number, AuditLine line) {
    List<String> said = new ArrayList<>();
    said.add(previous);
    said.add(Long.toString(number));
    said.add(line.when().toString());
    said.add(line.who());
    said.add(line.role());
    said.add(line.action());
    said.add(String.valueOf(line.purpose()));
    said.add(String.valueOf(line.visit()));
    line.persons().forEach(person -> said.add(person.value()));
    try {
      byte[] bytes = Json.text(said).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  private static Map<String, Object> encode(long number, String hash, AuditLine line) {
    return new Row()
        .put("number", number)
        .put("hash", hash)
        .put("when", line.when().atZone(ZoneOffset.UTC))
        .put("who", line.who())
        .put("role", line.role())
        .put("action", line.action())
        .put("purpose", line.purpose())
        .put("visit", line.visit())
        .texts("persons", line.persons().stream().map(ActorId::value).toList())
        .values();
  }

  private static AuditLine decode(Props props) {
    return new AuditLine(
        props.needTime("when"),
        props.need("who"),
        props.need("role"),
        props.need("action"),
        props.text("purpose"),
        props.text("visit"),
        props.texts("persons").stream().map(ActorId::new).toList());
  }
}
