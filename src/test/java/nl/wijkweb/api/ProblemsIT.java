package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is told as RFC 9457 says, all of it at once. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsIT {
  private final TestService service;
  private final Village village;
  private final Client maria;

  ProblemsIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldTellEveryErrorOfAQueryAtOnce() {
    Reply wrong =
        maria.get(village.path("/metrics?asOf=2016-02-30&projection=all&directed=yes&weight=1"));

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder("asOf", "projection", "directed", "weight");
    assertThat(wrong.errors("in")).containsOnly("query");
    assertThat(wrong.json().path("title").textValue()).contains("4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/openapi.json",
        "GET /health/live",
        "GET /health/ready",
        "GET /metrics",
        "GET /v1/session",
        "POST /v1/sign-out",
        "GET /sign-in",
        "GET /v1/domain-scheme",
        "GET /v1/areas",
        "GET /v1/areas/AREA",
        "GET /v1/areas/AREA/web",
        "GET /v1/areas/AREA/metrics",
        "GET /v1/areas/AREA/change",
        "GET /v1/areas/AREA/two-mode",
        "GET /v1/areas/AREA/cohesion",
        "POST /v1/areas/AREA/key-players",
        "GET /v1/actors/ACTOR",
        "DELETE /v1/actors/ACTOR",
        "GET /v1/actors/ACTOR/contact-log",
        "GET /v1/ties/TIE",
        "DELETE /v1/ties/TIE"
      })
  void shouldRefuseParametersThatItDoesNotKnow(String call) {
    String[] words = call.split(" ");

    Reply wrong = maria.send(words[0], filled(words[1]) + "?colour=red", null, null);

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer")).containsExactly("colour");
  }

  @ParameterizedTest
  @CsvSource({
    "'', is empty",
    "'{', no JSON",
    "'{\"id\":1}{}', no JSON",
    "'{\"id\":1,\"id\":2}', no JSON",
    "'NaN', no JSON",
    "'[]', must be an object",
    "'3', must be an object",
    "'null', must be an object"
  })
  void shouldSayThatABodyIsNoObject(String body, String message) {
    Reply wrong = maria.post(village.path("/actors"), body);

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("message").get(0)).contains(message);
  }

  @Test
  void shouldTellWhatIsWrongInTheLanguageOfWhoAsks() {
    Client dutch = maria.with("Accept-Language", "nl");
    String body =
        """
        {"id":"7","kind":"CHOIR","name":" ","since":"2016-13","email":"%s","until":3,"level":7}
        """
            .formatted("x".repeat(301));

    Reply plain = maria.post(village.path("/actors"), body);
    Reply wrong = dutch.post(village.path("/actors"), body);
    Reply none = dutch.get("/v1/areas/nowhere");

    assertThat(wrong.header("Content-Language")).isEqualTo("nl");
    assertThat(wrong.headers().allValues("Vary")).contains("Accept-Language");
    assertThat(wrong.errors("message"))
        .contains(
            "Deze datum bestaat niet.",
            "Dit is nodig.",
            "'CHOIR' kan hier niet.",
            "Dit moet een tekst zijn.",
            "Dit is geen id.",
            "Dit is geen getal van 0 tot en met 2.",
            "Deze tekst heeft 301 tekens. Er passen er 300.");
    assertThat(wrong.errors("code")).isEqualTo(plain.errors("code"));
    assertThat(plain.errors("message")).contains("This is no date of the calendar.");
    assertThat(none.json().path("title").textValue()).isEqualTo("Dit is niet te vinden.");
    assertThat(none.json().path("code").textValue()).isEqualTo("not-found");
  }

  @Test
  void shouldRefuseABodyThatIsNestedTooDeeply() {
    String deep = "[".repeat(100_000);

    assertThat(maria.post(village.path("/actors"), deep).status()).isEqualTo(400);
  }

  @Test
  void shouldRefuseABodyThatIsTooLarge() {
    String large = "{\"name\":\"" + "x".repeat(1 << 20) + "\"}";

    Reply refused = maria.post(village.path("/actors"), large);

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.json().path("detail").textValue()).contains("1048576");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, text/plain",
    "POST, application/x-www-form-urlencoded",
    "POST, application/merge-patch+json",
    "POST, application/jsonp",
    "PATCH, text/json",
    "PUT, application/merge-patch+json"
  })
  void shouldRefuseOtherKindsOfBody(String method, String type) {
    String path =
        switch (method) {
          case "POST" -> village.path("/actors");
          case "PATCH" -> village.actorPath(Village.HALL);
          default -> village.actorPath(Village.HALL) + "/involvement";
        };

    Reply refused =
        maria.with("If-Match", "*").send(method, path, type, "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(refused.status()).isEqualTo(415);
    assertThat(refused.json().path("detail").textValue()).contains("json");
  }

  @Test
  void shouldTakeJsonWithACharset() {
    String type = "Application/JSON; charset=utf-8";

    Reply taken =
        maria.send(
            "POST", "/v1/searches", type, "{\"query\":\"koor\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(taken.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v2/areas",
        "/v1",
        "/v1/areas/",
        "/v1/actors/7",
        "/v1/ties/koor",
        "/v1/people/me/web",
        "/viewer/none.js",
        "/viewer/..%2f..%2fopenapi.yaml",
        "/lib/none/none.js",
        "/favicon.ico"
      })
  void shouldSayThatThereIsNothing(String path) {
    Reply none = maria.get(path);

    assertThat(none.status()).isIn(404, 400);
    assertThat(none.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /v1/areas, GET",
    "PUT, /v1/session, GET",
    "GET, /v1/searches, POST",
    "PATCH, /metrics, GET",
    "HEAD, /sign-in, GET",
    "HEAD, /sign-in/callback, GET",
    "GET, /sign-in/ended, POST"
  })
  void shouldSayWhichMethodsThereAre(String method, String path, String allowed) {
    Reply refused = maria.send(method, path, null, null);

    assertThat(refused.status()).isEqualTo(405);
    assertThat(refused.header("Allow")).contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/areas/AREA/web",
        "/v1/actors/ACTOR",
        "/v1/ties/TIE",
        "/v1/areas",
        "/v1/session",
        "/v1/domain-scheme",
        "/health/ready",
        "/"
      })
  void shouldAnswerHeadAsGetWithoutTheBody(String path) {
    Reply get = maria.get(filled(path));
    Reply head = maria.send("HEAD", filled(path), null, null);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    if (get.has("ETag")) {
      assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    }
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
  }

  @Test
  void shouldNotTellByHeadWhatGetDoesNot() {
    Client wim = service.as(UserRole.WIJKTEAM, village.code());

    assertThat(wim.send("HEAD", village.actorPath(Village.JOOP), null, null).status())
        .isEqualTo(404);
    assertThat(service.anybody().send("HEAD", village.path("/web"), null, null).status())
        .isEqualTo(401);
    assertThat(wim.send("HEAD", village.path("/folder"), null, null).status()).isEqualTo(405);
  }

  @Test
  void shouldTellWhatTheWebServerItselfRefusesInTheSameForm() throws IOException {
    for (String first :
        List.of(
            "GET /v1/areas/%zz HTTP/1.1", "GET /%00 HTTP/1.1", "GET /v1/areas;x=%2e HTTP/1.1")) {
      String reply = raw(first + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(reply).as(first).contains("application/problem+json");
      assertThat(reply).doesNotContainIgnoringCase("jetty").doesNotContain("<html");
    }
    String twoHosts = raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n");
    assertThat(twoHosts).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("jetty");
  }

  /** Whatever comes back for a request that no client would send. */
  private String raw(String request) throws IOException {
    URI base = service.base();
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String filled(String path) {
    return path.replace("AREA", village.code().value())
        .replace("ACTOR", village.id(Village.HALL).value())
        .replace("TIE", village.tie(Village.CHOIR, TieType.WORKS_WITH, Village.HALL).id().value());
  }
}
