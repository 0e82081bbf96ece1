package nl.wijkweb.signin;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import nl.wijkweb.access.Viewer;
import org.jspecify.annotations.Nullable;

/** What the provider says of somebody, and what it takes to ask it again. Never written down. */
public final class Voucher {
  private final Viewer viewer;
  private final Naming naming;
  private final JWT idToken;
  private final @Nullable RefreshToken refreshToken;

  /**
   * Whom the provider means.
   *
   * @param subject its name for somebody
   * @param session its name for their session there, when it tells
   */
  record Naming(String subject, @Nullable String session) {}

  Voucher(Viewer viewer, Naming naming, JWT idToken, @Nullable RefreshToken refreshToken) {
    this.viewer = viewer;
    this.naming = naming;
    this.idToken = idToken;
    this.refreshToken = refreshToken;
  }

  /** Who they are here. */
  public Viewer viewer() {
    return viewer;
  }

  String subject() {
    return naming.subject();
  }

  @Nullable String session() {
    return naming.session();
  }

  JWT idToken() {
    return idToken;
  }

  @Nullable RefreshToken refreshToken() {
    return refreshToken;
  }
}
