package nl.wijkweb.api;

import static nl.wijkweb.api.Arrivals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a provider has to sign, and how: everything else is no sign-in. */
class ProviderTokensIT extends AtAProvider {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  ProviderTokensIT(WebStore store) {
    super(store);
  }

  /** What a test has to say of a token: how it is made from what the right one says. */
  interface Forgery {
    JWT of(MockProvider provider, Map<String, Object> right);
  }

  record Lie(String name, Forgery forgery) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Lie> lies() {
    return Stream.of(
        new Lie("forged", (provider, right) -> Forged.named(keyOf(provider, right), right)),
        new Lie("unknown key", (provider, right) -> Forged.named("other", right)),
        new Lie("alg none", (provider, right) -> Forged.unsigned(right)),
        new Lie(
            "signed with our secret",
            (provider, right) -> Forged.withSecret(MockProvider.SECRET, right)),
        new Lie("changed", (provider, right) -> Forged.touched(provider.signed(right, AN_HOUR))),
        new Lie("expired", (provider, right) -> provider.signed(right, Duration.ofMinutes(-5))),
        with("wrong audience", "aud", "somebody-else"),
        with("for two, and given to the other", "azp", "somebody-else"),
        with("wrong issuer", "iss", "https://example.org"),
        with("wrong nonce", "nonce", "of-another-attempt"),
        with("no nonce", "nonce", null),
        with("no subject", "sub", null));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void shouldRefuseATokenThatIsNotRight(Lie lie) {
    Reply begun = browser.begin();
    String nonce = Arrivals.nonce(begun);
    provider.idToken = lie.forgery().of(provider, provider.said(nonce));

    assertRefused(browser.finish(begun), "failed");
  }

  @Test
  void shouldTakeTheSameTokenWhenItIsRight() {
    Reply begun = browser.begin();
    String nonce = Arrivals.nonce(begun);
    provider.idToken = provider.signed(provider.said(nonce), AN_HOUR);

    assertThat(browser.finish(begun).header("Location")).isEqualTo("/");
  }

  @Test
  void shouldFollowTheProviderToANewKey() {
    try (TestService fresh = TestService.trusting(store, clock, provider.known(), null)) {
      Arrivals there = new Arrivals(fresh);
      assertThat(there.signIn().header("Location")).isEqualTo("/");
      Reply begun = there.begin();
      provider.keys = new JWKSet(Forged.KEY.toPublicJWK()).toString();
      provider.idToken = Forged.named("other", provider.said(Arrivals.nonce(begun)));

      assertThat(there.finish(begun).header("Location")).isEqualTo("/");
    }
  }

  private static Lie with(String name, String claim, @Nullable Object value) {
    return new Lie(
        name,
        (provider, right) -> {
          Map<String, Object> wrong = new HashMap<>(right);
          wrong.remove(claim);
          if (value != null) {
            wrong.put(claim, value);
          }
          return provider.signed(wrong, AN_HOUR);
        });
  }

  private static String keyOf(MockProvider provider, Map<String, Object> right) {
    return ((SignedJWT) provider.signed(right, AN_HOUR)).getHeader().getKeyID();
  }
}
