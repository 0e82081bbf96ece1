package nl.wijkweb.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.signin.Provider;
import nl.wijkweb.signin.Voucher;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in on this service. A session is known by a random token, of which only the hash is
 * kept; it ends after half an hour without use, and in any case after ten hours, unless it is for
 * the commands of this machine. It ends too when the provider that vouched for it no longer does.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofHours(10);
  private static final Duration LINK = Duration.ofMinutes(15);

  private record Session(
      Viewer viewer, Instant started, Instant used, boolean lasting, @Nullable Vouched vouched) {
    Session used(Instant now) {
      return new Session(viewer, started, now, lasting, vouched);
    }
  }

  private record Link(Viewer viewer, Instant made) {}

  private final Clock clock;
  private final Tokens tokens;
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Map<String, Link> links = new ConcurrentHashMap<>();

  public Sessions(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.tokens = new Tokens(random);
  }

  /** Starts a session and gives its token. */
  String start(Viewer viewer) {
    Instant now = clock.instant();
    return start(new Session(viewer, now, now, false, null));
  }

  /** Starts a session for which a provider vouches, and gives its token. */
  String start(Provider provider, Voucher voucher) {
    Instant now = clock.instant();
    Vouched vouched = new Vouched(provider, voucher, now);
    return start(new Session(voucher.viewer(), now, now, false, vouched));
  }

  /** Starts a session that lasts until the service stops, and gives its token. */
  public String startLasting(Viewer viewer) {
    Instant now = clock.instant();
    return start(new Session(viewer, now, now, true, null));
  }

  private String start(Session session) {
    sessions.values().removeIf(one -> isOver(one, session.started()));
    String token = tokens.next();
    sessions.put(Json.hash(token), session);
    return token;
  }

  /**
   * Whose session the token is of, when it is not over.
   *
   * @throws ApiProblem when its provider has to be asked and does not answer
   */
  Optional<Viewer> find(String token) {
    Instant now = clock.instant();
    String hash = Json.hash(token);
    Session session =
        sessions.computeIfPresent(
            hash, (same, found) -> isOver(found, now) ? null : found.used(now));
    if (session == null) {
      return Optional.empty();
    }
    if (session.vouched() != null && !session.vouched().holds(now)) {
      sessions.remove(hash);
      return Optional.empty();
    }
    return Optional.of(session.viewer());
  }

  /**
   * Whether the session that the token is of is not over. To ask is no use of it: who only has a
   * page open is signed out in the end.
   *
   * @throws ApiProblem when its provider has to be asked and does not answer
   */
  boolean lasts(String token) {
    Instant now = clock.instant();
    Session session = sessions.get(Json.hash(token));
    return session != null
        && !isOver(session, now)
        && (session.vouched() == null || session.vouched().holds(now));
  }

  /**
   * Ends a session; nothing happens when it was over.
   *
   * @return what its provider said last, where one vouched for it
   */
  Optional<Voucher> end(String token) {
    return Optional.ofNullable(sessions.remove(Json.hash(token)))
        .map(Session::vouched)
        .map(Vouched::voucher);
  }

  /** Ends all sessions of a person, and the links by which they could sign in. */
  void endOf(ActorId person) {
    sessions.values().removeIf(one -> person.equals(one.viewer().person()));
    links.values().removeIf(one -> person.equals(one.viewer().person()));
  }

  /** Ends the sessions for which a provider vouched so. */
  void endVouched(Predicate<Voucher> which) {
    sessions.values().removeIf(one -> one.vouched() != null && which.test(one.vouched().voucher()));
  }

  /** A token for a link that signs the viewer in once, within a quarter of an hour. */
  public String link(Viewer viewer) {
    String token = tokens.next();
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
}
