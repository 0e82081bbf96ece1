package nl.wijkweb.metrics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was computed and asked for last, and no more than so many. Safe for several threads. */
public final class Recent<K, V> {
  private final Map<K, V> kept;

  /**
   * An empty one.
   *
   * @param most how many values it holds, 1 and up
   */
  public Recent(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** What is kept under a key, which is then the last asked for. */
  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** Keeps a value in place of an earlier one; the longest unasked may go for it. */
  public synchronized void keep(K key, V value) {
    kept.put(key, value);
  }
}
