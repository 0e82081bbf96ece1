package nl.wijkweb.store.neo4j;

import java.util.UUID;

/**
 * The chunk of a change that made a row what it is. As a text it is the change's id without hyphens
 * and the number of the chunk, all in hexadecimal digits: so short that Neo4j keeps it within the
 * row. Of a longer one every reading of a row would fetch a second record.
 *
 * @param change the change's id, a UUID
 * @param number which of its chunks, from 0
 */
record Pointer(String change, int number) {
  private static final int HEX = 16;
  private static final int ID = 2 * HEX;

  static Pointer of(String text) {
    UUID change =
        new UUID(
            Long.parseUnsignedLong(text, 0, HEX, HEX), Long.parseUnsignedLong(text, HEX, ID, HEX));
    return new Pointer(change.toString(), Integer.parseInt(text, ID, text.length(), HEX));
  }

  String text() {
    return change.replace("-", "") + Integer.toHexString(number);
  }
}
