package nl.wijkweb.api;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.signin.ClaimMapping;
import nl.wijkweb.signin.Provider;
import nl.wijkweb.signin.ProviderSettings;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** A provider on this machine, which says what the test wants, also what it should not. */
final class MockProvider implements AutoCloseable {
  static final String CLIENT = "wijkweb";
  static final String SECRET = "a secret of at least thirty-two bytes, for HMAC";
  static final URI SERVICE = URI.create("http://localhost:8080");
  private static final String ISSUER = "gemeente";
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What it says of whoever signs in; a test changes it. */
  final Map<String, Object> claims = new HashMap<>();

  /** The ID token that it gives in place of its own. */
  volatile @Nullable JWT idToken;

  /** The keys that it publishes in place of its own. */
  volatile @Nullable String keys;

  /** Whether it answers nothing of use. */
  volatile boolean away;

  private final OAuth2TokenProvider tokens = new OAuth2TokenProvider();
  private final MockOAuth2Server server;

  MockProvider() {
    server =
        new MockOAuth2Server(
            new OAuth2Config(false, null, null, false, tokens, Set.of(new Claims())),
            new Instead("", () -> away ? "" : null),
            new Instead("/token", this::otherTokens),
            new Instead("/jwks", () -> keys));
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  /** From now on it tells the truth: of somebody of the wijkteam. */
  void isHonestAbout(ActorId worker, AreaCode area) {
    claims.clear();
    claims.put("roles", List.of("offline_access", "wijk"));
    claims.put("areas", List.of(area.value()));
    claims.put("person", worker.value());
    claims.put("sid", "their-session");
    idToken = null;
    keys = null;
    away = false;
  }

  /** The provider, as a service that trusts it knows it. */
  Provider known() {
    return new Provider(
        new ProviderSettings(
            URI.create(issuer()),
            CLIENT,
            SECRET,
            SERVICE,
            List.of(),
            new ClaimMapping(
                "roles",
                Map.of(
                    "wijk",
                    UserRole.WIJKTEAM,
                    "coordinatie",
                    UserRole.COORDINATOR,
                    "burger",
                    UserRole.RESIDENT,
                    "club",
                    UserRole.CONTACT_PERSON),
                "areas",
                Map.of(),
                "person",
                "organisation")));
  }

  String issuer() {
    return server.issuerUrl(ISSUER).toString();
  }

  /** A token with these claims, signed by the provider. */
  JWT signed(Map<String, Object> said, Duration lasts) {
    return tokens.jwt(said, lasts, ISSUER);
  }

  /** What an ID token of it says to who asked with this nonce. */
  Map<String, Object> said(String nonce) {
    Map<String, Object> said = new HashMap<>(claims);
    said.putAll(Map.of("iss", issuer(), "aud", CLIENT, "sub", "somebody", "nonce", nonce));
    return said;
  }

  /** Where it sends the browser that comes with this address. */
  static URI signIn(String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return URI.create(
          HTTP.send(request, BodyHandlers.ofString())
              .headers()
              .firstValue("Location")
              .orElseThrow());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The parameters of an address. */
  static Map<String, String> query(String address) {
    return Stream.of(URI.create(address).getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    server.shutdown();
  }

  private @Nullable String otherTokens() {
    JWT other = idToken;
    return other == null
        ? null
        : """
          {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}
          """
            .formatted(other.serialize());
  }

  private interface Body {
    @Nullable String find();
  }

  /** Answers in place of the server when there is something else to say. */
  private record Instead(String path, Body body) implements Route {
    @Override
    public boolean match(OAuth2HttpRequest request) {
      return request.getUrl().encodedPath().endsWith(path) && body.find() != null;
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
      Headers json = Headers.of("Content-Type", "application/json");
      String said = body.find();
      int status = "".equals(said) ? 503 : 200;
      return new OAuth2HttpResponse(json, status, said, null);
    }
  }

  private final class Claims implements OAuth2TokenCallback {
    @Override
    public String issuerId() {
      return ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
      return "somebody";
    }

    @Override
    public String typeHeader(TokenRequest request) {
      return JOSEObjectType.JWT.getType();
    }

    @Override
    public List<String> audience(TokenRequest request) {
      return List.of(CLIENT);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
      return claims;
    }

    @Override
    public long tokenExpiry() {
      return AN_HOUR.toSeconds();
    }
  }
}
