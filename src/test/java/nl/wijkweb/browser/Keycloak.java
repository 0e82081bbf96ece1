package nl.wijkweb.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A real Keycloak on this machine, with nothing in it but what a test puts there. */
final class Keycloak implements AutoCloseable {
  static final String PASSWORD = "een-wachtwoord-voor-de-proef";
  private static final Path FOLDER = Path.of("target", "keycloak");
  private static final Path LOG = Path.of("target", "keycloak.log");
  private static final String REALM = "gemeente";
  private static final String ADMIN = "admin";
  private static final Duration LONGEST_START = Duration.ofMinutes(4);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;
  private final Thread end = new Thread(this::destroy, "stop-keycloak");
  private final String address;

  Keycloak() {
    int port = freePort();
    address = "http://127.0.0.1:" + port;
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
                  program().toString(),
                  "start-dev",
                  "--db=dev-mem",
                  "--http-host=127.0.0.1",
                  "--http-port=" + port)
              .redirectErrorStream(true)
              .redirectOutput(LOG.toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("JAVA_OPTS_APPEND", "-Xmx500m -XX:TieredStopAtLevel=1");
      builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
      builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
      process = builder.start();
    } catch (IOException broken) {
      throw new UncheckedIOException("Keycloak could not be started", broken);
    }
    Runtime.getRuntime().addShutdownHook(end);
    awaitReady();
  }

  /** A port that nothing listens on. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  String issuer() {
    return address + "/realms/" + REALM;
  }

  /** Makes the realm, which knows one client. */
  void importRealm(String realm) {
    send("POST", "/admin/realms", realm);
  }

  /** Adds somebody who signs in with {@link #PASSWORD}. */
  void add(String name, List<String> roles, Map<String, List<String>> attributes) {
    Map<String, Object> user =
        Map.of(
            "username",
            name,
            "enabled",
            true,
            "email",
            name + "@example.nl",
            "emailVerified",
            true,
            "firstName",
            name,
            "lastName",
            "Proef",
            "attributes",
            attributes,
            "credentials",
            List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    send("POST", realm("/users"), write(user));
    for (String role : roles) {
      JsonNode known = send("GET", realm("/roles/" + role), "");
      String path = realm("/users/" + id(name) + "/role-mappings/realm");
      send("POST", path, write(List.of(known)));
    }
  }

  /** Ends whatever sessions somebody has. */
  void signOut(String name) {
    send("POST", realm("/users/" + id(name) + "/logout"), "");
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(end);
    destroy();
  }

  private String id(String name) {
    return send("GET", realm("/users?exact=true&username=" + name), "")
        .get(0)
        .path("id")
        .textValue();
  }

  private static String realm(String path) {
    return "/admin/realms/" + REALM + path;
  }

  private static Path program() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      throw new IllegalStateException(
          "This test needs Keycloak in " + FOLDER + ": run 'mvn verify -Pthorough'.");
    }
    try (Stream<Path> unpacked = Files.list(FOLDER)) {
      Path program = unpacked.findFirst().orElseThrow().resolve("bin").resolve("kc.sh");
      program.toFile().setExecutable(true);
      return program.toAbsolutePath();
    }
  }

  private void awaitReady() {
    long until = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      try {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(address + "/realms/master")).build();
        if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It listens late; asked again below.
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        break;
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
    destroy();
    throw new IllegalStateException("Keycloak did not start; see " + LOG);
  }

  private JsonNode send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return answer(request);
  }

  private String token() {
    String form =
        "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + PASSWORD;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return answer(request).path("access_token").textValue();
  }

  private JsonNode answer(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(request + " was answered " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void destroy() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
