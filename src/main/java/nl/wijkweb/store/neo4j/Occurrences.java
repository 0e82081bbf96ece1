package nl.wijkweb.store.neo4j;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Names things by a key; the second with the same key gets a number, so that order decides among
 * those that nothing tells apart.
 */
final class Occurrences {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The name of the next thing with a key. */
  String next(String key) {
    int before = seen.merge(key, 1, Integer::sum) - 1;
    return before == 0 ? key : key + '#' + before;
  }

  /** What is there, replaced where something with the same name comes, and then what is new. */
  static <T> List<T> merge(Collection<T> there, Collection<T> coming, Function<T, String> key) {
    Map<String, T> all = new LinkedHashMap<>();
    Occurrences ofThere = new Occurrences();
    there.forEach(one -> all.put(ofThere.next(key.apply(one)), one));
    Occurrences ofComing = new Occurrences();
    coming.forEach(one -> all.put(ofComing.next(key.apply(one)), one));
    return List.copyOf(all.values());
  }
}
