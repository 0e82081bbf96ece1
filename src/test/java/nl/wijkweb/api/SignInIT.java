package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in by the link of {@code serve} and by the roles of {@code demo}, and out again. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {
  private final TestClock clock = new TestClock();
  private final Village village;
  private final TestService serve;
  private final TestService demo;

  SignInIT(WebStore store) {
    this.village = Village.in(store);
    this.serve = TestService.over(store, clock);
    this.demo =
        TestService.demonstrating(
            store,
            List.of(
                person(UserRole.WIJKTEAM, Village.WIM, false),
                person(UserRole.RESIDENT, Village.JOOP, true),
                person(UserRole.RESIDENT, Village.RIA, true),
                person(UserRole.CONTACT_PERSON, Village.CHOIR, false)));
  }

  @AfterAll
  void stop() {
    serve.close();
    demo.close();
  }

  @Test
  void shouldSignInByTheLinkOnce() {
    String token =
        serve.sessions.link(TestService.viewer(UserRole.COORDINATOR, null, village.code()));

    Reply first = serve.anybody().get("/sign-in?token=" + token);
    Reply second = serve.anybody().get("/sign-in?token=" + token);

    assertThat(first.status()).isEqualTo(303);
    assertThat(first.header("Location")).isEqualTo("/");
    assertThat(second.status()).isEqualTo(401);
    assertThat(second.has("Set-Cookie")).isFalse();
    assertThat(session(serve, cookie(first)).json().path("role").textValue())
        .isEqualTo("coordinator");
  }

  @Test
  void shouldForgetALinkAfterAQuarterOfAnHour() {
    String token =
        serve.sessions.link(TestService.viewer(UserRole.COORDINATOR, null, village.code()));
    clock.pass(Duration.ofMinutes(16));

    assertThat(serve.anybody().get("/sign-in?token=" + token).status()).isEqualTo(401);
  }

  @Test
  void shouldKeepTheSessionInACookieThatScriptsAndOtherSitesCannotUse() {
    Reply in = demo.anybody().post("/demo/sign-in", "{\"role\":\"coordinator\"}");

    assertThat(in.header("Set-Cookie"))
        .startsWith("wijkweb=")
        .contains("Path=/", "HttpOnly", "SameSite=Strict")
        .doesNotContain("Domain", "Expires");
    assertThat(in.text()).doesNotContain(cookie(in).substring("wijkweb=".length()));
  }

  @Test
  void shouldGiveANewTokenAtEverySignInAndForgetTheOld() {
    Reply first = demo.anybody().post("/demo/sign-in", "{\"role\":\"coordinator\"}");
    Reply second =
        demo.anybody()
            .with("Cookie", cookie(first))
            .post("/demo/sign-in", "{\"role\":\"researcher\"}");

    assertThat(cookie(second)).isNotEqualTo(cookie(first));
    assertThat(session(demo, cookie(first)).json().path("signedIn").booleanValue()).isFalse();
    assertThat(session(demo, cookie(second)).json().path("role").textValue())
        .isEqualTo("researcher");
  }

  @Test
  void shouldNotTakeATokenOverFromWhoBringsIt() {
    Reply in =
        demo.anybody()
            .with("Cookie", "wijkweb=chosen-by-somebody-else")
            .post("/demo/sign-in", "{\"role\":\"coordinator\"}");

    assertThat(cookie(in)).isNotEqualTo("wijkweb=chosen-by-somebody-else");
  }

  @Test
  void shouldSignOut() {
    String cookie = cookie(demo.anybody().post("/demo/sign-in", "{\"role\":\"coordinator\"}"));

    Reply out = demo.anybody().with("Cookie", cookie).send("POST", "/v1/sign-out", null, null);

    assertThat(out.status()).isEqualTo(204);
    assertThat(out.header("Set-Cookie"))
        .startsWith("wijkweb=;")
        .contains("Expires=Thu, 01 Jan 1970");
    assertThat(out.header("Clear-Site-Data")).contains("cache", "storage");
    assertThat(session(demo, cookie).json().path("signedIn").booleanValue()).isFalse();
    assertThat(demo.anybody().with("Cookie", cookie).get("/v1/areas").status()).isEqualTo(401);
  }

  @Test
  void shouldTakeTheTokenOfTheCommandLineFromItsHeader() {
    String cookie = cookie(demo.anybody().post("/demo/sign-in", "{\"role\":\"coordinator\"}"));
    String token = cookie.substring("wijkweb=".length());

    assertThat(
            demo.anybody()
                .with("Authorization", "Bearer " + token)
                .get("/v1/session")
                .json()
                .path("signedIn")
                .booleanValue())
        .isTrue();
  }

  @Test
  void shouldBeWhomOneNamesByEitherId() {
    for (String id : List.of(Village.RIA, village.id(Village.RIA).value())) {
      Reply in =
          demo.anybody().post("/demo/sign-in", "{\"role\":\"resident\",\"person\":\"" + id + "\"}");
      assertThat(in.json().path("person").textValue()).isEqualTo(village.id(Village.RIA).value());
    }
    Reply first = demo.anybody().post("/demo/sign-in", "{\"role\":\"resident\"}");
    assertThat(first.json().path("person").textValue()).isEqualTo(village.id(Village.JOOP).value());
  }

  @Test
  void shouldHaveARoleForTheAreasThatAreNamed() {
    Reply in =
        demo.anybody()
            .post(
                "/demo/sign-in",
                "{\"role\":\"coordinator\",\"areas\":[\"" + village.code() + "\"]}");
    Client client = demo.anybody().with("Cookie", cookie(in));

    assertThat(in.json().path("allAreas").booleanValue()).isFalse();
    assertThat(client.get("/v1/areas").json().path("areas").findValuesAsText("code"))
        .containsExactly(village.code().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /role",
        "{\"role\":\"king\"} | /role",
        "{\"role\":3} | /role",
        "{\"role\":\"operator\"} | /role",
        "{\"role\":\"resident\",\"person\":\"wim\"} | /person",
        "{\"role\":\"wijkteam\",\"person\":\"%LONG%\"} | /person",
        "{\"role\":\"coordinator\",\"areas\":\"all\"} | /areas",
        "{\"role\":\"coordinator\",\"areas\":[\"\"]} | /areas/0",
        "{\"role\":\"coordinator\",\"name\":\"x\"} | /name"
      })
  void shouldTellWhatIsWrongWithADemoSignIn(String body, String pointer) {
    Reply wrong = demo.anybody().post("/demo/sign-in", body.replace("%LONG%", "w".repeat(201)));

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer")).containsExactly(pointer);
    assertThat(wrong.has("Set-Cookie")).isFalse();
  }

  @Test
  void shouldOfferPeopleAtWorkAndNoResident() {
    Reply session = demo.anybody().get("/v1/session");

    assertThat(session.json().path("roles").findValuesAsText("role"))
        .hasSize(8)
        .doesNotContain("operator");
    assertThat(session.text())
        .contains("Wim Werker")
        .doesNotContain("Joop", "Ria", village.id(Village.JOOP).value());
  }

  @Test
  void shouldSwitchNoRolesWhenServing() {
    Reply refused = serve.anybody().post("/demo/sign-in", "{\"role\":\"coordinator\"}");
    Reply session = serve.anybody().get("/v1/session");

    assertThat(refused.status()).isEqualTo(404);
    assertThat(session.json().has("roles")).isFalse();
    assertThat(session.json().path("demo").booleanValue()).isFalse();
  }

  private DemoPeople.Person person(UserRole role, String folderId, boolean resident) {
    ActorId id = village.id(folderId);
    String name = folderId.equals(Village.WIM) ? "Wim Werker" : "naam van " + folderId;
    return new DemoPeople.Person(role, id, folderId, name, village.code().value(), resident);
  }

  private static String cookie(Reply reply) {
    return reply.header("Set-Cookie").split(";", 2)[0];
  }

  private static Reply session(TestService at, String cookie) {
    return at.anybody().with("Cookie", cookie).get("/v1/session");
  }
}
