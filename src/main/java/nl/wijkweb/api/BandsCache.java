package nl.wijkweb.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.metrics.Bands;

/** The bands that were asked for last. Safe for several threads. */
final class BandsCache {
  private static final int MOST = 256;

  private final Map<BandsKey, Disclosed<Bands>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BandsKey, Disclosed<Bands>> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<Disclosed<Bands>> find(BandsKey key) {
    return Optional.ofNullable(kept.get(key));
  }

  synchronized void keep(BandsKey key, Disclosed<Bands> bands) {
    kept.put(key, bands);
  }
}
