package nl.wijkweb.store.neo4j;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Record;

/**
 * What was ever changed in a web, as one number: SHA-256 over its changes and what they keep,
 * sealed as it is, in an order that does not depend on how the database keeps them.
 */
final class HistoryHash {
  private final MessageDigest digest = sha256();
  private final List<byte[]> parts = new ArrayList<>();

  private HistoryHash() {}

  /**
   * The hash of a web's history, 64 lower-case hexadecimal digits; that of nothing when there is
   * none. Reads all of it, and holds 32 bytes of each part.
   */
  static String of(Tx tx, AreaCode web) {
    HistoryHash hash = new HistoryHash();
    tx.each(Statement.CHANGE_WHOLE, hash::add, "web", web.value());
    return hash.text();
  }

  private void add(Record row) {
    String change = Json.text(CopiedValues.encode(row.get("change").asMap()));
    digest.update(change.getBytes(StandardCharsets.UTF_8));
    if (!row.get("content").isNull()) {
      digest.update((byte) 0);
      digest.update(row.get("number").toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(row.get("content").asByteArray());
    }
    parts.add(digest.digest());
  }

  private String text() {
    parts.sort(Arrays::compareUnsigned);
    parts.forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
