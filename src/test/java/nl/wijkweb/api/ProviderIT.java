package nl.wijkweb.api;

import static nl.wijkweb.api.Arrivals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in at a provider: who gets in, as whom, and how the browser is bound to it. */
class ProviderIT extends AtAProvider {
  ProviderIT(WebStore store) {
    super(store);
  }

  @Test
  void shouldSignInWithCodeAndPkceAndBeWhoTheClaimsSay() {
    Reply begun = browser.begin();
    Map<String, String> asked = Arrivals.asked(begun);

    assertThat(begun.status()).isEqualTo(303);
    assertThat(begun.header("Location")).startsWith(provider.issuer());
    assertThat(begun.header("Set-Cookie"))
        .startsWith("wijkweb-sign-in=")
        .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=600");
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("scope", "openid")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", "http://localhost:8080/sign-in/callback")
        .containsKeys("state", "nonce", "code_challenge")
        .doesNotContainKeys("prompt", "client_secret", "code_verifier");

    Reply in = browser.finish(begun);

    assertThat(in.status()).isEqualTo(303);
    assertThat(in.header("Location")).isEqualTo("/");
    assertThat(in.header("Cache-Control")).isEqualTo("no-store");
    assertThat(Arrivals.session(in)).startsWith("wijkweb=");
    Reply session = browser.as(in).get("/v1/session");
    assertThat(session.json().path("role").textValue()).isEqualTo("wijkteam");
    assertThat(session.json().path("person").textValue())
        .isEqualTo(village.id(Village.WIM).value());
    assertThat(session.json().path("allAreas").booleanValue()).isFalse();
    assertThat(session.json().path("areas").get(0).textValue()).isEqualTo(village.code().value());
    assertThat(session.json().path("provider").booleanValue()).isTrue();
    assertThat(browser.as(in).get("/v1/cases").status()).isEqualTo(200);
  }

  @Test
  void shouldLetAnotherAccountBeChosen() {
    Reply begun = service.anybody().get("/sign-in/provider?other=true");

    assertThat(Arrivals.asked(begun)).containsEntry("prompt", "login");
    assertThat(service.anybody().get("/sign-in/provider?other=x").status()).isEqualTo(400);
    assertThat(service.anybody().get("/sign-in/provider?to=//example.org").errors("pointer"))
        .containsExactly("to");
  }

  @Test
  void shouldGiveANewTokenAtEverySignInAndForgetTheOld() {
    Reply first = browser.signIn();
    Reply begun = browser.begin();
    String both = Arrivals.attempt(begun) + "; " + Arrivals.session(first);
    Reply second = service.anybody().with("Cookie", both).get(Arrivals.callback(begun));

    assertThat(Arrivals.session(second)).isNotEqualTo(Arrivals.session(first));
    assertThat(browser.as(first).get("/v1/areas").status()).isEqualTo(401);
    assertThat(browser.as(second).get("/v1/areas").status()).isEqualTo(200);
  }

  @Test
  void shouldRefuseWhatAnotherBrowserBegan() {
    Reply mine = browser.begin();
    Reply theirs = browser.begin();

    assertRefused(service.anybody().get(Arrivals.callback(theirs)), "failed");
    assertRefused(browser.with(Arrivals.attempt(mine)).get(Arrivals.callback(theirs)), "failed");
    assertRefused(browser.with("wijkweb-sign-in=chosen").get(Arrivals.callback(theirs)), "failed");
    assertRefused(browser.with(Arrivals.attempt(mine)).get(Arrivals.callback(mine)), "failed");
  }

  @Test
  void shouldFinishAnAttemptOnce() {
    Reply begun = browser.begin();
    String callback = Arrivals.callback(begun);
    Client tab = browser.with(Arrivals.attempt(begun));

    assertThat(tab.get(callback).header("Location")).isEqualTo("/");
    assertRefused(tab.get(callback), "failed");
    Reply next = browser.begin();
    String code = MockProvider.query(callback).getOrDefault("code", "");
    String replayed = Arrivals.callback(next).replaceAll("code=[^&]*", "code=" + code);
    assertRefused(browser.with(Arrivals.attempt(next)).get(replayed), "failed");
  }

  @Test
  void shouldForgetAnAttemptAfterTenMinutes() {
    Reply begun = browser.begin();
    clock.pass(Duration.ofMinutes(11));

    assertRefused(browser.finish(begun), "failed");
  }

  @ParameterizedTest
  @CsvSource({
    "error=access_denied&state=STATE, denied",
    "error=access_denied&state=other, failed",
    "error=access_denied, failed",
    "code=x, failed",
    "state=STATE, failed",
    "code=x&state=STATE&iss=https://example.org, failed",
    "code=unknown&state=STATE, failed",
    "'', failed"
  })
  void shouldRefuseWhatTheProviderDoesNotGrant(String brought, String why) {
    Reply begun = browser.begin();
    String state = Arrivals.asked(begun).getOrDefault("state", "");
    String query = brought.isEmpty() ? "" : "?" + brought.replace("STATE", state);

    assertRefused(browser.with(Arrivals.attempt(begun)).get("/sign-in/callback" + query), why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "roles | none | no-role",
        "roles | koning | no-role",
        "roles | operator | no-role",
        "roles | wijk,coordinatie | several-roles",
        "areas | none | no-areas",
        "areas | '' | no-areas",
        "roles | club | no-person",
        "person | a,b | no-person"
      })
  void shouldLetNobodyInWhoseRoleIsNotClear(String claim, @Nullable String value, String why) {
    if (value == null) {
      provider.claims.remove(claim);
    } else {
      provider.claims.put(claim, List.of(value.split(",", -1)));
    }

    assertRefused(browser.signIn(), why);
  }

  @Test
  void shouldTakeAResidentAndAContactPersonForWhomTheyAre() {
    provider.claims.put("roles", "burger");
    provider.claims.put("person", village.id(Village.JOOP).value());
    Reply joop = browser.signIn();
    provider.claims.put("roles", "club");
    provider.claims.put("organisation", village.id(Village.CHOIR).value());
    Reply choir = browser.signIn();

    String own = "/v1/people/" + village.id(Village.JOOP) + "/web";
    assertThat(browser.as(joop).get(own).status()).isEqualTo(200);
    assertThat(browser.as(choir).get(own).status()).isEqualTo(404);
    assertThat(browser.as(choir).get("/v1/session").json().path("person").textValue())
        .isEqualTo(village.id(Village.CHOIR).value());
  }
}
