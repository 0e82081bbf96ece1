package nl.wijkweb;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Coded;
import nl.wijkweb.signin.ClaimMapping;
import nl.wijkweb.signin.ProviderSettings;
import org.jspecify.annotations.Nullable;

/** The part of the configuration that says where people sign in, and what they are then. */
final class ProviderConfiguration {
  private static final String ADDRESS = "WIJKWEB_ADDRESS";
  private static final String ISSUER = "WIJKWEB_OIDC_ISSUER";
  private static final String CLIENT_ID = "WIJKWEB_OIDC_CLIENT_ID";
  private static final String CLIENT_SECRET = "WIJKWEB_OIDC_CLIENT_SECRET";
  private static final String SCOPES = "WIJKWEB_OIDC_SCOPES";
  private static final String ROLE_CLAIM = "WIJKWEB_OIDC_ROLE_CLAIM";
  private static final String ROLES = "WIJKWEB_OIDC_ROLES";
  private static final String AREAS_CLAIM = "WIJKWEB_OIDC_AREAS_CLAIM";
  private static final String AREAS = "WIJKWEB_OIDC_AREAS";
  private static final String PERSON_CLAIM = "WIJKWEB_OIDC_PERSON_CLAIM";
  private static final String ORGANISATION_CLAIM = "WIJKWEB_OIDC_ORGANISATION_CLAIM";
  static final List<String> KNOWN =
      List.of(
          ADDRESS,
          ISSUER,
          CLIENT_ID,
          CLIENT_SECRET,
          SCOPES,
          ROLE_CLAIM,
          ROLES,
          AREAS_CLAIM,
          AREAS,
          PERSON_CLAIM,
          ORGANISATION_CLAIM);

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Map<String, String> environment;
  private final List<String> problems;

  private ProviderConfiguration(Map<String, String> environment, List<String> problems) {
    this.environment = environment;
    this.problems = problems;
  }

  /**
   * Reads it.
   *
   * @param problems is told everything that is wrong
   * @return null when nothing of it is set: then there is no provider
   */
  static @Nullable ProviderSettings of(Map<String, String> environment, List<String> problems) {
    return KNOWN.stream().anyMatch(name -> Configuration.find(environment, name).isPresent())
        ? new ProviderConfiguration(environment, problems).read()
        : null;
  }

  private ProviderSettings read() {
    URI issuer = address(ISSUER, "the issuer of the provider, as it calls itself");
    URI address = address(ADDRESS, "the address at which people find Wijkweb");
    if (!(address.getRawPath() + "/").matches("/{1,2}") || address.getRawQuery() != null) {
      problems.add(ADDRESS + " is '" + address + "'; write it without a path.");
    }
    return new ProviderSettings(
        issuer,
        required(CLIENT_ID, "the name under which the provider knows Wijkweb"),
        required(CLIENT_SECRET, "the secret that the provider gave for it"),
        address,
        words(SCOPES, " "),
        claims());
  }

  private ClaimMapping claims() {
    Map<String, UserRole> roles = new LinkedHashMap<>();
    pairs(ROLES).forEach((value, code) -> role(code).ifPresent(role -> roles.put(value, role)));
    if (find(ROLES).isEmpty()) {
      problems.add(
          ROLES
              + " is missing; write which value of the claim is which role, as value=role,… ."
              + " Roles are: "
              + roles()
              + ".");
    }
    return new ClaimMapping(
        find(ROLE_CLAIM).orElse("roles"),
        roles,
        find(AREAS_CLAIM).orElse("areas"),
        pairs(AREAS),
        find(PERSON_CLAIM).orElse("person"),
        find(ORGANISATION_CLAIM).orElse("organisation"));
  }

  /** The operator signs in on this machine only, so a provider cannot name one. */
  private Optional<UserRole> role(String code) {
    Optional<UserRole> role =
        Coded.find(UserRole.class, code).filter(found -> found != UserRole.OPERATOR);
    if (role.isEmpty()) {
      problems.add(ROLES + " names '" + code + "', which is no role. Roles are: " + roles() + ".");
    }
    return role;
  }

  private static String roles() {
    String operator = UserRole.OPERATOR.code();
    return String.join(
        ", ", Coded.codes(UserRole.class).stream().filter(one -> !one.equals(operator)).toList());
  }

  private Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : words(name, ",")) {
      int equals = pair.lastIndexOf('=');
      String value = pair.substring(0, Math.max(equals, 0)).strip();
      String meaning = pair.substring(equals + 1).strip();
      if (value.isEmpty() || meaning.isEmpty()) {
        problems.add(name + " holds '" + pair + "'; write value=meaning, with a comma between.");
      } else if (pairs.putIfAbsent(value, meaning) != null) {
        problems.add(name + " holds '" + value + "' twice.");
      }
    }
    return pairs;
  }

  private List<String> words(String name, String separator) {
    return Stream.of(find(name).orElse("").split(separator, -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** An address that nobody can listen in on: TLS, or on this machine itself. */
  private URI address(String name, String what) {
    String text = required(name, what);
    try {
      URI uri = URI.create(text);
      boolean safe =
          "https".equals(uri.getScheme())
              || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost());
      if (uri.getHost() != null && safe && uri.getFragment() == null) {
        return uri;
      }
    } catch (IllegalArgumentException wrong) {
      // It is told below, like an address of another kind.
    }
    if (!text.isEmpty()) {
      problems.add(
          name
              + " is '"
              + text
              + "'; write an address that begins with https://, or with http:// on this machine.");
    }
    return URI.create("https://localhost");
  }

  private String required(String name, String what) {
    Optional<String> value = find(name);
    if (value.isEmpty()) {
      problems.add(name + " is missing; signing in through a provider needs " + what + ".");
    }
    return value.orElse("");
  }

  private Optional<String> find(String name) {
    return Configuration.find(environment, name);
  }
}
