package nl.wijkweb.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.disclosure.Disclosed;

/** The answers of one long figure that were asked for last. Safe for several threads. */
final class LongCache<T> {
  private static final int MOST = 256;

  private final Map<LongKey, Disclosed<T>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LongKey, Disclosed<T>> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<Disclosed<T>> find(LongKey key) {
    return Optional.ofNullable(kept.get(key));
  }

  synchronized void keep(LongKey key, Disclosed<T> found) {
    kept.put(key, found);
  }
}
