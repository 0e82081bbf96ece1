package nl.wijkweb.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.BackChannelLogoutRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.SessionID;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The provider where people sign in: authorisation code with PKCE, as OpenID Connect Core 1.0 and
 * RFC 9700 say. It is asked what it is at the first need of it, so that the service starts without.
 */
public final class Provider {
  private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
  private static final int SERVER_ERROR = 500;

  private final ProviderSettings settings;
  private volatile @Nullable Endpoints known;

  public Provider(ProviderSettings settings) {
    this.settings = settings;
  }

  /** A new attempt to sign in. */
  public Attempt begin() {
    return new Attempt();
  }

  /**
   * Where the browser goes to sign in.
   *
   * @param other whether the provider asks who they are, also when it knows
   */
  public URI address(Attempt attempt, boolean other) throws SignInRefused {
    Scope scope = new Scope("openid");
    settings.scopes().forEach(scope::add);
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, scope, new ClientID(settings.clientId()), settings.callback())
            .endpointURI(endpoints().authorization())
            .state(attempt.state)
            .nonce(attempt.nonce)
            .codeChallenge(attempt.verifier, CodeChallengeMethod.S256);
    return (other ? request.prompt(Prompt.Type.LOGIN) : request).build().toURI();
  }

  /**
   * Finishes an attempt with what the browser brought back.
   *
   * @param brought the parameters of its address
   */
  public Voucher finish(Attempt attempt, Map<String, List<String>> brought) throws SignInRefused {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponseParser.parse(settings.callback(), brought);
    } catch (ParseException wrong) {
      throw new SignInRefused(SignInRefusal.FAILED, wrong);
    }
    if (!attempt.state.equals(response.getState())
        || response.getIssuer() != null
            && !response.getIssuer().getValue().equals(settings.issuer().toString())) {
      throw new SignInRefused(SignInRefusal.FAILED);
    }
    if (!response.indicatesSuccess()) {
      throw new SignInRefused(SignInRefusal.DENIED);
    }
    AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
    if (code == null) {
      throw new SignInRefused(SignInRefusal.FAILED);
    }
    OIDCTokens tokens =
        tokens(new AuthorizationCodeGrant(code, settings.callback(), attempt.verifier));
    return voucher(tokens, attempt.nonce, null);
  }

  /**
   * Asks again who somebody is. Without a refresh token that cannot be asked, and they are refused.
   *
   * @return what is so now; the one before is worth nothing any more
   */
  public Voucher again(Voucher before) throws SignInRefused {
    RefreshToken refresh = before.refreshToken();
    if (refresh == null) {
      throw new SignInRefused(SignInRefusal.FAILED);
    }
    Voucher now = voucher(tokens(new RefreshTokenGrant(refresh)), null, refresh);
    if (!now.subject().equals(before.subject())) {
      throw new SignInRefused(SignInRefusal.FAILED);
    }
    return now;
  }

  /** Where the browser goes to sign out at the provider too; empty where it has no such place. */
  public Optional<URI> signOut(Voucher voucher) {
    Endpoints now = known;
    return Optional.ofNullable(now)
        .map(Endpoints::endSession)
        .map(at -> new LogoutRequest(at, voucher.idToken(), settings.afterwards(), null).toURI());
  }

  /**
   * Who signed out at the provider, as it says itself (OpenID Connect Back-Channel Logout 1.0).
   *
   * @param form the body that it sent
   */
  public SignedOut signedOut(String form) throws SignInRefused {
    try {
      LogoutTokenClaimsSet claims =
          endpoints()
              .logoutTokens()
              .validate(
                  BackChannelLogoutRequest.parse(URLUtils.parseParameters(form)).getLogoutToken());
      return new SignedOut(
          claims.getSubject() == null ? null : claims.getSubject().getValue(),
          value(claims.getSessionID()));
    } catch (ParseException | BadJOSEException | JOSEException wrong) {
      throw new SignInRefused(SignInRefusal.FAILED, wrong);
    }
  }

  private OIDCTokens tokens(AuthorizationGrant grant) throws SignInRefused {
    Endpoints at = endpoints();
    HTTPRequest request =
        new TokenRequest.Builder(at.token(), at.client(), grant).build().toHTTPRequest();
    request.setConnectTimeout(Endpoints.PATIENCE);
    request.setReadTimeout(Endpoints.PATIENCE);
    request.setFollowRedirects(false);
    try {
      HTTPResponse answer = request.send();
      if (answer.getStatusCode() >= SERVER_ERROR) {
        throw new SignInRefused(SignInRefusal.UNREACHABLE);
      }
      TokenResponse response = OIDCTokenResponseParser.parse(answer);
      if (response.indicatesSuccess()) {
        return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
      }
      LOG.warn("No token: {}", response.toErrorResponse().getErrorObject().getCode());
      throw new SignInRefused(SignInRefusal.FAILED);
    } catch (IOException gone) {
      throw unreachable(gone);
    } catch (ParseException wrong) {
      throw new SignInRefused(SignInRefusal.FAILED, wrong);
    }
  }

  /**
   * @param nonce what the ID token must carry; null when it is not the first
   * @param refresh the refresh token so far, which stays when there comes no other
   */
  private Voucher voucher(OIDCTokens tokens, @Nullable Nonce nonce, @Nullable RefreshToken refresh)
      throws SignInRefused {
    JWT idToken = tokens.getIDToken();
    if (idToken == null) {
      throw new SignInRefused(SignInRefusal.FAILED);
    }
    try {
      IDTokenClaimsSet claims = endpoints().idTokens().validate(idToken, nonce);
      AuthorizedParty given = claims.getAuthorizedParty();
      if (given != null && !given.getValue().equals(settings.clientId())) {
        throw new SignInRefused(SignInRefusal.FAILED);
      }
      String subject = claims.getSubject().getValue();
      return new Voucher(
          settings.claims().viewer(subject, idToken.getJWTClaimsSet().getClaims()),
          new Voucher.Naming(subject, value(claims.getSessionID())),
          idToken,
          tokens.getRefreshToken() == null ? refresh : tokens.getRefreshToken());
    } catch (KeySourceException gone) {
      throw unreachable(gone);
    } catch (BadJOSEException | JOSEException | java.text.ParseException wrong) {
      LOG.warn("An ID token that is not right: {}", wrong.getMessage());
      throw new SignInRefused(SignInRefusal.FAILED, wrong);
    }
  }

  private static @Nullable String value(@Nullable SessionID session) {
    return session == null ? null : session.getValue();
  }

  private Endpoints endpoints() throws SignInRefused {
    Endpoints now = known;
    if (now != null) {
      return now;
    }
    try {
      Endpoints found = Endpoints.of(settings);
      known = found;
      return found;
    } catch (IOException | GeneralException gone) {
      throw unreachable(gone);
    }
  }

  /** The log says what is wrong with the provider; it knows of nobody then. */
  private static SignInRefused unreachable(Exception why) {
    LOG.warn("The provider of sign-in cannot be used: {}", why.toString());
    return new SignInRefused(SignInRefusal.UNREACHABLE, why);
  }
}
