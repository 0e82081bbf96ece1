package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.Map;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;

/**
 * Names ties that have no id of their own by ends, type and begin; the second with the same name
 * gets a number, so that order decides among those that nothing tells apart.
 */
final class TieKeys {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The name of the next tie. */
  String next(Tie tie) {
    String key = key(tie);
    int before = seen.merge(key, 1, Integer::sum) - 1;
    return before == 0 ? key : key + '#' + before;
  }

  /** The name that a tie shares with all that nothing tells apart. */
  static String key(Tie tie) {
    PartialDate since = tie.course().period().since();
    return String.join(
        "|",
        tie.from().value(),
        tie.type().code(),
        tie.to().value(),
        since == null ? "" : since.toString());
  }
}
