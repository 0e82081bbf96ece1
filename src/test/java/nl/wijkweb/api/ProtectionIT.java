package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, and what is refused whatever it asks for. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectionIT {
  private final TestService service;
  private final Village village;
  private final Client maria;

  ProtectionIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1/areas", "/v1/nothing", "/viewer/none.js", "/health/live"})
  void shouldProtectEveryAnswer(String path) {
    Reply reply = maria.get(path);

    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(reply.has("Permissions-Policy")).isTrue();
    assertThat(reply.has("Server")).isFalse();
    assertThat(reply.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "*", "http:");
  }

  @Test
  void shouldLetThePageRunItsOneInlineScriptOnly() throws GeneralSecurityException {
    Reply page = maria.get("/");
    List<String> inline = new ArrayList<>();
    Matcher script =
        Pattern.compile("<script(?![^>]*src=)[^>]*>(.*?)</script>", Pattern.DOTALL)
            .matcher(page.text());
    while (script.find()) {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(script.group(1).getBytes(StandardCharsets.UTF_8));
      inline.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    assertThat(inline).hasSize(1);
    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self' " + inline.get(0) + ";");
    assertThat(page.text()).doesNotContain(" style=").doesNotContain(" onclick=");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://example.org",
    "Origin, null",
    "Origin, http://127.0.0.1:1"
  })
  void shouldRefuseWritesFromAnotherSite(String header, String value) {
    Client client = maria.with(header, value);

    Reply refused = client.post("/v1/searches", "{\"query\":\"koor\"}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(client.send("POST", "/v1/sign-out", null, null).status()).isEqualTo(403);
    assertThat(maria.get("/v1/areas").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void shouldTakeWritesFromThePageItself(String site) {
    Client client =
        maria
            .with("Sec-Fetch-Site", site)
            .with("Origin", "http://" + service.base().getAuthority());

    assertThat(client.post("/v1/searches", "{\"query\":\"koor\"}").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "LOCALHOST:8080, 200",
    "127.0.0.1, 200",
    "[::1]:99, 200",
    "example.org, 403",
    "localhost.example.org, 403",
    "127.0.0.1.nip.io:80, 403",
    "10.0.0.1, 403"
  })
  void shouldAnswerOnlyWhoNamesThisMachine(String host, int status) throws IOException {
    for (String path : List.of("/", "/v1/session", "/health/live", "/v1/nothing")) {
      int expected = status == 200 && path.endsWith("nothing") ? 404 : status;
      assertThat(raw(path, host)).as(path).startsWith("HTTP/1.1 " + expected);
    }
  }

  @Test
  void shouldTellNothingOfPeopleInItsOwnFigures() {
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    maria.get(village.actorPath(Village.RIA));
    wim.get(village.actorPath(Village.JOOP));
    wim.get("/v1/cases");

    Reply figures = service.anybody().get("/metrics");

    assertThat(figures.text()).contains("wijkweb_calls_seconds_count{operation=\"getActor\"}");
    assertThat(figures.text())
        .doesNotContain("Ria", "Joop", "Wim", village.code().value())
        .doesNotContain(village.id(Village.RIA).value(), village.id(Village.JOOP).value());
  }

  private String raw(String path, String host) throws IOException {
    URI base = service.base();
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
