package nl.wijkweb.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkweb.access.Viewer;

/**
 * Who is signed in on this service. A session is known by a random token, of which only the hash is
 * kept; it ends after half an hour without use, and in any case after ten hours, unless it is for
 * the commands of this machine.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofHours(10);
  private static final Duration LINK = Duration.ofMinutes(15);
  private static final int BYTES = 32;

  private record Session(Viewer viewer, Instant started, Instant used, boolean lasting) {}

  private record Link(Viewer viewer, Instant made) {}

  private final Clock clock;
  private final SecureRandom random;
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Map<String, Link> links = new ConcurrentHashMap<>();

  public Sessions(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  /** Starts a session and gives its token. */
  String start(Viewer viewer) {
    return start(viewer, false);
  }

  /** Starts a session that lasts until the service stops, and gives its token. */
  public String startLasting(Viewer viewer) {
    return start(viewer, true);
  }

  private String start(Viewer viewer, boolean lasting) {
    Instant now = clock.instant();
    sessions.values().removeIf(session -> isOver(session, now));
    String token = token();
    sessions.put(Json.hash(token), new Session(viewer, now, now, lasting));
    return token;
  }

  /** Whose session the token is of, when it is not over. */
  Optional<Viewer> find(String token) {
    Instant now = clock.instant();
    Session session =
        sessions.computeIfPresent(
            Json.hash(token),
            (hash, found) ->
                isOver(found, now)
                    ? null
                    : new Session(found.viewer(), found.started(), now, found.lasting()));
    return Optional.ofNullable(session).map(Session::viewer);
  }

  /** Ends a session; nothing happens when it was over. */
  void end(String token) {
    sessions.remove(Json.hash(token));
  }

  /** A token for a link that signs the viewer in once, within a quarter of an hour. */
  public String link(Viewer viewer) {
    String token = token();
    links.put(Json.hash(token), new Link(viewer, clock.instant()));
    return token;
  }

  /** Uses a link up. */
  Optional<Viewer> useLink(String token) {
    Link link = links.remove(Json.hash(token));
    return Optional.ofNullable(link)
        .filter(found -> found.made().plus(LINK).isAfter(clock.instant()))
        .map(Link::viewer);
  }

  private static boolean isOver(Session session, Instant now) {
    return !session.lasting()
        && (session.used().plus(IDLE).isBefore(now)
            || session.started().plus(LONGEST).isBefore(now));
  }

  private String token() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
