package nl.wijkweb.api;

import static nl.wijkweb.api.Arrivals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.signin.Provider;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a provider vouches for somebody: until it says otherwise. */
class ProviderSessionsIT extends AtAProvider {
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(6);
  private static final String FORM = "application/x-www-form-urlencoded";

  ProviderSessionsIT(WebStore store) {
    super(store);
  }

  @Test
  void shouldKeepWhoeverTheProviderStillKnowsAsBefore() {
    Client wim = browser.as(browser.signIn());
    for (int i = 0; i < 3; i++) {
      clock.pass(UNTIL_ASKED_AGAIN);
      assertThat(wim.get("/v1/areas").status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"roles, none", "roles, coordinatie", "areas, elders", "person, somebody-else"})
  void shouldEndTheSessionOfWhoseRightsChangedMeanwhile(String claim, String now) {
    Reply in = browser.signIn();
    Object before = provider.claims.put(claim, List.of(now));
    clock.pass(Duration.ofMinutes(4));
    assertThat(browser.as(in).get("/v1/areas").status()).isEqualTo(200);
    clock.pass(Duration.ofMinutes(2));

    assertThat(browser.as(in).get("/v1/areas").status()).isEqualTo(401);
    provider.claims.put(claim, before);
    assertThat(browser.as(in).get("/v1/areas").status()).isEqualTo(401);
  }

  @Test
  void shouldEndASessionThatCannotBeAskedAfter() {
    Reply begun = browser.begin();
    String nonce = Arrivals.nonce(begun);
    provider.idToken = provider.signed(provider.said(nonce), AN_HOUR);
    Reply withoutRefreshToken = browser.finish(begun);
    assertThat(browser.as(withoutRefreshToken).get("/v1/areas").status()).isEqualTo(200);
    clock.pass(UNTIL_ASKED_AGAIN);

    assertThat(browser.as(withoutRefreshToken).get("/v1/areas").status()).isEqualTo(401);
  }

  @Test
  void shouldLetNobodyInOnWhatWasSoWhileTheProviderIsAway() {
    Client wim = browser.as(browser.signIn());
    provider.away = true;
    assertThat(wim.get("/v1/areas").status()).isEqualTo(200);
    clock.pass(UNTIL_ASKED_AGAIN);

    for (String path : List.of("/v1/areas", "/v1/cases", "/v1/session")) {
      Reply refused = wim.get(path);
      assertThat(refused.status()).as(path).isEqualTo(503);
      assertThat(refused.json().path("code").textValue()).isEqualTo("provider-unreachable");
    }
    assertThat(wim.get("/health/ready").status()).isEqualTo(200);
    assertThat(wim.send("POST", "/v1/sign-out", null, null).status()).isEqualTo(200);
    assertThat(wim.get("/v1/areas").status()).isEqualTo(401);
  }

  @Test
  void shouldSayThatTheProviderCannotBeReached() {
    provider.away = true;
    Provider nowhere = provider.known();
    try (TestService unmet = TestService.trusting(store, clock, nowhere, null)) {
      assertRefused(new Arrivals(unmet).begin(), "unreachable");
      assertThat(unmet.anybody().get("/v1/session").status()).isEqualTo(200);
    }
  }

  @Test
  void shouldSignOutHereAndSayWhereToSignOutAtTheProvider() {
    Reply in = browser.signIn();
    Reply out = browser.as(in).send("POST", "/v1/sign-out", null, null);
    String further = out.json().path("further").textValue();

    assertThat(out.status()).isEqualTo(200);
    assertThat(out.header("Clear-Site-Data")).contains("storage");
    assertThat(out.header("Cache-Control")).isEqualTo("no-store");
    assertThat(further).startsWith(provider.issuer() + "/endsession?");
    assertThat(MockProvider.query(further))
        .containsEntry("post_logout_redirect_uri", "http://localhost:8080/")
        .containsKey("id_token_hint");
    assertThat(browser.as(in).get("/v1/areas").status()).isEqualTo(401);
    assertThat(browser.as(in).send("POST", "/v1/sign-out", null, null).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({"sid, their-session, 401", "sub, somebody, 401", "sid, another, 200"})
  void shouldEndTheSessionsOfWhoSignedOutAtTheProvider(String claim, String value, int then) {
    Client wim = browser.as(browser.signIn());
    Reply told = tell(provider.signed(logout(claim, value), AN_HOUR));

    assertThat(told.status()).isEqualTo(204);
    assertThat(wim.get("/v1/areas").status()).isEqualTo(then);
  }

  @Test
  void shouldEndNoSessionsBecauseSomebodyElseSaysSo() {
    Client wim = browser.as(browser.signIn());
    Map<String, Object> logout = logout("sub", "somebody");
    Map<String, Object> elsewhere = new HashMap<>(logout);
    elsewhere.put("aud", "somebody-else");
    Map<String, Object> idToken = provider.said("n");

    assertThat(tell(Forged.named("other", logout)).status()).isEqualTo(401);
    assertThat(tell(Forged.unsigned(logout)).status()).isEqualTo(401);
    assertThat(tell(provider.signed(elsewhere, AN_HOUR)).status()).isEqualTo(401);
    assertThat(tell(provider.signed(idToken, AN_HOUR)).status()).isEqualTo(401);
    assertThat(post("").status()).isEqualTo(401);
    assertThat(service.anybody().post("/sign-in/ended", "{}").status()).isEqualTo(415);
    assertThat(wim.get("/v1/areas").status()).isEqualTo(200);
  }

  private Map<String, Object> logout(String claim, String value) {
    return Map.of(
        "iss",
        provider.issuer(),
        "aud",
        MockProvider.CLIENT,
        "jti",
        "1",
        "events",
        Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()),
        claim,
        value);
  }

  private Reply tell(JWT token) {
    return post("logout_token=" + URLEncoder.encode(token.serialize(), StandardCharsets.UTF_8));
  }

  private Reply post(String form) {
    byte[] body = form.getBytes(StandardCharsets.UTF_8);
    return service.anybody().send("POST", "/sign-in/ended", FORM, body);
  }
}
