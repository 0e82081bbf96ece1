package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that people find elsewhere than on this machine, over TLS that a proxy gives. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedIT {
  private static final URI PUBLISHED = URI.create("https://wijkweb.example.nl");

  private final MockProvider provider = new MockProvider();
  private final TestService service;
  private final Village village;

  PublishedIT(WebStore store) {
    this.village = Village.in(store);
    this.service = TestService.trusting(store, new TestClock(), provider.known(), PUBLISHED);
  }

  @AfterAll
  void stop() {
    service.close();
    provider.close();
  }

  @Test
  void shouldKeepItsCookiesToThisVeryHostAndTls() {
    provider.isHonestAbout(village.id(Village.WIM), village.code());
    Reply begun = service.anybody().get("/sign-in/provider");
    Reply in =
        service.anybody().with("Cookie", Arrivals.attempt(begun)).get(Arrivals.callback(begun));

    assertThat(begun.header("Set-Cookie"))
        .startsWith("__Host-wijkweb-sign-in=")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain");
    assertThat(in.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-wijkweb=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                    .doesNotContain("Domain", "Max-Age", "Expires"));
    assertThat(in.header("Strict-Transport-Security"))
        .contains("" + Duration.ofDays(365).toSeconds());
  }

  @Test
  void shouldNotTakeACookieThatAnotherHostCouldHaveSet() {
    String token =
        service.sessions.start(TestService.viewer(UserRole.COORDINATOR, null, village.code()));

    Client own = service.anybody().with("Cookie", "__Host-wijkweb=" + token);
    Client other = service.anybody().with("Cookie", "wijkweb=" + token);

    assertThat(own.get("/v1/areas").status()).isEqualTo(200);
    assertThat(other.get("/v1/areas").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "https://wijkweb.example.nl, 204",
    "https://WIJKWEB.example.nl, 204",
    "https://example.nl, 403",
    "https://wijkweb.example.nl.example.org, 403",
    "https://wijkweb.example.nl:444, 403",
    "http://127.0.0.1:8080, 403",
    "null, 403"
  })
  void shouldTakeWritesFromItsOwnPagesOnly(String origin, int status) {
    Client client = service.anybody().with("Origin", origin);

    assertThat(client.send("POST", "/v1/sign-out", null, null).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "wijkweb.example.nl, 200",
    "Wijkweb.Example.nl:443, 200",
    "127.0.0.1:8080, 200",
    "example.nl, 403",
    "10.0.0.1, 403"
  })
  void shouldAnswerToItsOwnNamesOnly(String host, int status) throws IOException {
    String request = "GET /health/live HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(service.base().getHost(), service.base().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(reply).startsWith("HTTP/1.1 " + status);
    }
  }
}
