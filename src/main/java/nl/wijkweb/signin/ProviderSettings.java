package nl.wijkweb.signin;

import java.net.URI;
import java.util.List;

/**
 * How a provider is reached, and what it knows this service as.
 *
 * @param issuer the provider's own name for itself, under which it publishes its configuration
 * @param address where people find this service, without a path; registered with the provider
 * @param scopes what is asked for beside {@code openid}
 * @param claims how what the provider tells becomes a role, areas and a person
 */
public record ProviderSettings(
    URI issuer,
    String clientId,
    String clientSecret,
    URI address,
    List<String> scopes,
    ClaimMapping claims) {
  public ProviderSettings {
    scopes = List.copyOf(scopes);
  }

  /** Where the provider sends people back to. */
  URI callback() {
    return address.resolve("/sign-in/callback");
  }

  /** Where the provider sends people after they signed out there. */
  URI afterwards() {
    return address.resolve("/");
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return clientId + " at " + issuer + ", found at " + address;
  }
}
