package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sends slowly, or too much, is cut off, and nobody else notices. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class SlowAndHugeIT {
  /** More than there are threads, were one to wait for each. */
  private static final int SLOW = 300;

  /** Longer than a slow sender is given. */
  private static final int ROUNDS = 4;

  private static final int HUGE = 20;

  /** Longer than the service waits for who stops sending altogether. */
  private static final int PATIENCE_MS = 60_000;

  private final TestService service;
  private final Village village;

  SlowAndHugeIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldAnswerOthersWhileManySendHeadersSlowly() throws Exception {
    assertOthersAreAnswered("POST /v1/searches HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", false);
  }

  @Test
  void shouldCutOffWhoSendsABodySlowlyAndAnswerOthers() throws Exception {
    String cookie =
        Cookies.SESSION
            + "="
            + service.sessions.start(
                TestService.viewer(UserRole.COORDINATOR, null, village.code()));
    assertOthersAreAnswered(
        """
        POST /v1/searches HTTP/1.1\r
        Host: localhost\r
        Cookie: %s\r
        Content-Type: application/json\r
        Content-Length: 5000\r
        \r
        {"query":\
        """
            .formatted(cookie),
        true);
  }

  @Test
  void shouldRefuseWhatIsTooMuchBeforeItHasAllCome() throws Exception {
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    String large = "{\"name\":\"" + "x".repeat(4 << 20) + "\"}";
    for (int i = 0; i < HUGE; i++) {
      assertThat(maria.post(village.path("/actors"), large).status()).isEqualTo(413);
    }
    String line = "GET /v1/areas?x=" + "y".repeat(1 << 16) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    try (Socket socket = open(line)) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 414");
    }
    try (Socket socket =
        open("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "z".repeat(1 << 16) + "\r\n\r\n")) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 431");
    }
    assertThat(maria.get("/v1/areas").status()).isEqualTo(200);
  }

  /** Many begin, and go on a byte at a time; what they began is cut off when it has a body. */
  private void assertOthersAreAnswered(String beginning, boolean cut) throws Exception {
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < SLOW; i++) {
        slow.add(open(beginning));
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (Socket socket : slow) {
          drip(socket);
        }
        assertThat(maria.get(village.path("/web")).status()).isEqualTo(200);
        TimeUnit.MILLISECONDS.sleep(700);
      }
      if (cut) {
        goOnUntilCut(slow);
        List<String> answers = new ArrayList<>();
        for (Socket socket : slow) {
          answers.add(answer(socket));
        }
        // Of whom a very busy service has not begun to read yet, the connection ends without a
        // word.
        assertThat(answers)
            .allMatch(answer -> answer.isEmpty() || answer.startsWith("HTTP/1.1 408"))
            .anyMatch(answer -> !answer.isEmpty());
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    assertThat(maria.get(village.path("/web")).status()).isEqualTo(200);
  }

  private Socket open(String beginning) throws IOException {
    URI base = service.base();
    Socket socket = new Socket(base.getHost(), base.getPort());
    socket.setSoTimeout(PATIENCE_MS);
    socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /**
   * A busy service begins to read late, and then it is too slow later than others. All go on
   * meanwhile: who stops altogether is cut off without a word.
   */
  private static void goOnUntilCut(List<Socket> sockets) throws Exception {
    for (int i = 0; i < PATIENCE_MS / 100; i++) {
      boolean all = true;
      for (Socket socket : sockets) {
        all &= drip(socket);
      }
      if (all) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** Sends one byte more, unless it was answered or cut off: then true. */
  private static boolean drip(Socket socket) {
    try {
      if (socket.getInputStream().available() > 0) {
        // Whoever goes on writing would have the answer taken away.
        return true;
      }
      OutputStream out = socket.getOutputStream();
      out.write(' ');
      out.flush();
      return false;
    } catch (IOException cut) {
      return true;
    }
  }

  /** How what comes back begins; nothing when the connection ended without a word. */
  private static String answer(Socket socket) throws IOException {
    try {
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    } catch (SocketException reset) {
      return "";
    }
  }
}
