package nl.wijkweb.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider publishes of itself: where to ask, and with which keys it signs. Keys are read
 * again when a token names one that is not known yet, so that the provider can change them.
 */
final class Endpoints {
  /** How long the provider may take, in milliseconds. */
  static final int PATIENCE = 5_000;

  private static final int LONGEST_KEYS = 1 << 20;

  private final OIDCProviderMetadata metadata;
  private final ClientAuthentication client;
  private final IDTokenValidator idTokens;
  private final LogoutTokenValidator logoutTokens;

  private Endpoints(OIDCProviderMetadata metadata, ProviderSettings settings) throws IOException {
    ClientID id = new ClientID(settings.clientId());
    URL keys = metadata.getJWKSetURI().toURL();
    JWKSource<SecurityContext> source =
        JWKSourceBuilder.<SecurityContext>create(
                keys, new DefaultResourceRetriever(PATIENCE, PATIENCE, LONGEST_KEYS))
            .refreshAheadCache(false)
            .retrying(true)
            .build();
    JWSVerificationKeySelector<SecurityContext> selector =
        new JWSVerificationKeySelector<>(algorithms(metadata), source);
    this.metadata = metadata;
    this.client = client(metadata, id, new Secret(settings.clientSecret()));
    this.idTokens = new IDTokenValidator(metadata.getIssuer(), id, selector, null);
    this.logoutTokens = new LogoutTokenValidator(metadata.getIssuer(), id, selector, null);
  }

  /**
   * Asks the provider.
   *
   * @throws IOException when it does not answer
   * @throws GeneralException when it answers as another, or something that is no configuration
   */
  static Endpoints of(ProviderSettings settings) throws IOException, GeneralException {
    Issuer issuer = new Issuer(settings.issuer());
    OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
    if (metadata.getAuthorizationEndpointURI() == null
        || metadata.getTokenEndpointURI() == null
        || metadata.getJWKSetURI() == null) {
      throw new GeneralException("the provider does not say where to sign in");
    }
    return new Endpoints(metadata, settings);
  }

  URI authorization() {
    return metadata.getAuthorizationEndpointURI();
  }

  URI token() {
    return metadata.getTokenEndpointURI();
  }

  @Nullable URI endSession() {
    return metadata.getEndSessionEndpointURI();
  }

  ClientAuthentication client() {
    return client;
  }

  IDTokenValidator idTokens() {
    return idTokens;
  }

  LogoutTokenValidator logoutTokens() {
    return logoutTokens;
  }

  /** Those that take the provider's own key; with a secret that others know anybody could sign. */
  private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
    List<JWSAlgorithm> told = metadata.getIDTokenJWSAlgs();
    Set<JWSAlgorithm> kept = new HashSet<>(JWSAlgorithm.Family.RSA);
    kept.addAll(JWSAlgorithm.Family.EC);
    if (told != null) {
      kept.retainAll(told);
    }
    return kept.isEmpty() ? Set.of(JWSAlgorithm.RS256) : kept;
  }

  private static ClientAuthentication client(
      OIDCProviderMetadata metadata, ClientID id, Secret secret) {
    List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
    boolean basic = taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return basic || !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        ? new ClientSecretBasic(id, secret)
        : new ClientSecretPost(id, secret);
  }
}
