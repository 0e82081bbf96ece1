package nl.wijkweb.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.signin.Attempt;

/**
 * Attempts to sign in that are under way at the provider. Each can be finished once, within ten
 * minutes, by the browser that began it. Anybody can begin one, so there are never more than so
 * many: the oldest make room.
 */
final class Attempts {
  static final Duration LASTS = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private record Begun(Attempt attempt, Instant at) {}

  private final Clock clock;
  private final Tokens tokens;

  @SuppressWarnings("serial") // never written
  private final Map<String, Begun> begun =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Begun> eldest) {
          return size() > MOST;
        }
      };

  Attempts(Clock clock, Tokens tokens) {
    this.clock = clock;
    this.tokens = tokens;
  }

  /** Keeps an attempt, and gives the token by which it is found again. */
  synchronized String keep(Attempt attempt) {
    Instant now = clock.instant();
    begun.values().removeIf(one -> isOver(one, now));
    String token = tokens.next();
    begun.put(Json.hash(token), new Begun(attempt, now));
    return token;
  }

  /** Takes an attempt out; empty when there was none, or it is over. */
  synchronized Optional<Attempt> take(String token) {
    return Optional.ofNullable(begun.remove(Json.hash(token)))
        .filter(one -> !isOver(one, clock.instant()))
        .map(Begun::attempt);
  }

  private static boolean isOver(Begun one, Instant now) {
    return one.at().plus(LASTS).isBefore(now);
  }
}
