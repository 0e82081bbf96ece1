package nl.wijkweb;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.signin.ClaimMapping;
import nl.wijkweb.signin.ProviderSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the environment sets up who can reach the service, and where they sign in. */
class ConfigurationTests {
  private static final Map<String, String> RIGHT =
      Map.of(
          "WIJKWEB_ADDRESS", "https://wijkweb.example.nl",
          "WIJKWEB_HOST", "0.0.0.0",
          "WIJKWEB_OIDC_ISSUER", "https://id.example.nl/realms/gemeente",
          "WIJKWEB_OIDC_CLIENT_ID", "wijkweb",
          "WIJKWEB_OIDC_CLIENT_SECRET", "secret",
          "WIJKWEB_OIDC_ROLES", "team=wijkteam",
          "WIJKWEB_OIDC_AREAS", "noord=GM0363, overal=*");

  @Test
  void shouldStayOnThisMachineWithoutAProvider() {
    Configuration plain = Configuration.of(Map.of());

    assertThat(plain.provider()).isNull();
    assertThat(plain.host()).isEqualTo("127.0.0.1");
    assertThatThrownBy(() -> Configuration.of(Map.of("WIJKWEB_HOST", "0.0.0.0")))
        .isInstanceOf(Configuration.Wrong.class)
        .hasMessageContaining("WIJKWEB_HOST is '0.0.0.0', but without a provider");
  }

  @Test
  void shouldReadWhereAndAsWhatPeopleSignIn() {
    Map<String, String> right = new HashMap<>(RIGHT);
    right.put("WIJKWEB_OIDC_ROLES", "team=wijkteam , a=b = Team Leader");
    right.put("WIJKWEB_OIDC_ROLE_CLAIM", "realm_access.roles");
    right.put("WIJKWEB_OIDC_SCOPES", "profile  offline_access");
    Configuration set = Configuration.of(right);
    ProviderSettings provider = requireNonNull(set.provider());

    assertThat(set.host()).isEqualTo("0.0.0.0");
    assertThat(provider.address()).isEqualTo(URI.create("https://wijkweb.example.nl"));
    assertThat(provider.scopes()).containsExactly("profile", "offline_access");
    assertThat(provider.claims())
        .isEqualTo(
            new ClaimMapping(
                "realm_access.roles",
                Map.of("team", UserRole.WIJKTEAM, "a=b", UserRole.TEAM_LEADER),
                "areas",
                Map.of("noord", "GM0363", "overal", "*"),
                "person",
                "organisation"));
    assertThat(set + " " + provider).doesNotContain("secret");
  }

  @Test
  void shouldTellEverythingThatIsMissingAtOnce() {
    assertThatThrownBy(() -> Configuration.of(Map.of("WIJKWEB_OIDC_SCOPES", "profile")))
        .isInstanceOf(Configuration.Wrong.class)
        .hasMessageContainingAll(
            "WIJKWEB_OIDC_ISSUER is missing",
            "WIJKWEB_OIDC_CLIENT_ID is missing",
            "WIJKWEB_OIDC_CLIENT_SECRET is missing",
            "WIJKWEB_ADDRESS is missing",
            "WIJKWEB_OIDC_ROLES is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WIJKWEB_OIDC_ISSUER | http://id.example.nl | begins with https://",
        "WIJKWEB_OIDC_ISSUER | id.example.nl | begins with https://",
        "WIJKWEB_OIDC_ISSUER | https://a b | begins with https://",
        "WIJKWEB_ADDRESS | http://wijkweb.example.nl | begins with https://",
        "WIJKWEB_ADDRESS | https://wijkweb.example.nl/web | without a path",
        "WIJKWEB_ADDRESS | https://wijkweb.example.nl?x=1 | without a path",
        "WIJKWEB_HOST | a/b | name or IPv4 address",
        "WIJKWEB_OIDC_ROLES | team=king | 'king', which is no role",
        "WIJKWEB_OIDC_ROLES | team=operator | 'operator', which is no role",
        "WIJKWEB_OIDC_ROLES | team | write value=meaning",
        "WIJKWEB_OIDC_ROLES | team=wijkteam,team=coordinator | holds 'team' twice",
        "WIJKWEB_OIDC_AREAS | noord= | write value=meaning",
        "WIJKWEB_OIDC_ROL | x | is not known"
      })
  void shouldTellWhatIsWrong(String name, String value, String told) {
    Map<String, String> wrong = new HashMap<>(RIGHT);
    wrong.put(name, value);

    assertThatThrownBy(() -> Configuration.of(wrong))
        .isInstanceOf(Configuration.Wrong.class)
        .hasMessageContaining(name)
        .hasMessageContaining(told);
  }
}
