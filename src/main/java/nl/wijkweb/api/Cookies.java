package nl.wijkweb.api;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the browser keeps for us: two tokens, which scripts and other hosts cannot read or set. */
final class Cookies {
  static final String SESSION = "wijkweb";
  static final String ATTEMPT = "wijkweb-sign-in";
  private static final String BEARER = "Bearer ";
  private static final String THIS_HOST = "__Host-";

  private final boolean tls;

  /**
   * @param tls whether people reach the service over TLS; then only cookies of this very host count
   */
  Cookies(boolean tls) {
    this.tls = tls;
  }

  /** The session's token that a request carries: from the command line, or in its cookie. */
  Optional<String> session(Context http) {
    String header = http.header("Authorization");
    return header != null && header.startsWith(BEARER)
        ? Optional.of(header.substring(BEARER.length()))
        : Optional.ofNullable(http.cookie(name(SESSION)));
  }

  /** Lets the browser keep the session's token until it closes; null lets it forget. */
  void keepSession(Context http, @Nullable String token) {
    keep(http, SESSION, token, SameSite.STRICT, -1);
  }

  /** The token of an attempt to sign in. */
  Optional<String> attempt(Context http) {
    return Optional.ofNullable(http.cookie(name(ATTEMPT)));
  }

  /**
   * Lets the browser keep the token of an attempt, and bring it back when the provider sends it
   * here, which is from another site; null lets it forget.
   */
  void keepAttempt(Context http, @Nullable String token) {
    keep(http, ATTEMPT, token, SameSite.LAX, (int) Attempts.LASTS.toSeconds());
  }

  private void keep(Context http, String name, @Nullable String token, SameSite from, int seconds) {
    Cookie cookie = new Cookie(name(name), token == null ? "" : token);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(tls);
    cookie.setSameSite(from);
    cookie.setMaxAge(token == null ? 0 : seconds);
    http.cookie(cookie);
  }

  private String name(String plain) {
    return tls ? THIS_HOST + plain : plain;
  }
}
