package nl.wijkweb.store.neo4j;

import java.util.List;

/**
 * The key that a text of a person has beside that of the person: destroying either destroys the
 * text, wherever it was written, also in the change records. What was written by older versions has
 * none.
 */
final class OwnKey {
  /** The property that says that a row has one. */
  static final String MARK = "ownKey";

  private OwnKey() {}

  /** Under what the key of a row is kept. */
  static String of(String what, String id) {
    return what + ':' + id;
  }

  /** Under whose keys a row of a person is sealed. */
  static List<String> all(Props row, String person, String what) {
    return row.isSet(MARK) ? List.of(person, of(what, row.need("id"))) : List.of(person);
  }
}
