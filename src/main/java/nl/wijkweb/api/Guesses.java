package nl.wijkweb.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often somebody came with a token that is none, by the address from which they came.
 * Whoever does so too often in a minute is asked to wait, whatever they bring then; others are not
 * kept waiting by them. Safe for use by several threads.
 */
final class Guesses {
  private static final int MOST = 20;
  private static final int MOST_ADDRESSES = 10_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Clock clock;

  private final Map<String, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /** So many since then. */
  private record Count(Instant since, int wrong) {}

  Guesses(Clock clock) {
    this.clock = clock;
  }

  /** Whether somebody at this address guessed too often of late. */
  synchronized boolean areTooMany(String address) {
    Count count = counts.get(address);
    return count != null && isRecent(count) && count.wrong() >= MOST;
  }

  /** Notes that somebody at this address brought what is no token. */
  synchronized void wrong(String address) {
    Count count = counts.get(address);
    counts.put(
        address,
        count != null && isRecent(count)
            ? new Count(count.since(), count.wrong() + 1)
            : new Count(clock.instant(), 1));
  }

  private boolean isRecent(Count count) {
    return clock.instant().isBefore(count.since().plus(WINDOW));
  }
}
