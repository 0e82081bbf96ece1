package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkweb.BesideOthers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process of its own. */
@Timeout(300)
@BesideOthers
class ServeIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final List<Process> processes = new ArrayList<>();
  @TempDir private Path folder;

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  /** A service that runs, and the cookie of who signed in by its link. */
  private record Running(Process process, URI base, String cookie) {
    HttpResponse<String> send(String method, String path, String type, byte @Nullable [] body)
        throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve(path))
              .header("Cookie", cookie)
              .header("Content-Type", type)
              .method(
                  method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
              .build();
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String method, String path, String body, int status)
        throws IOException, InterruptedException {
      byte[] bytes = body.isEmpty() ? null : body.getBytes(StandardCharsets.UTF_8);
      HttpResponse<String> reply = send(method, path, "application/json", bytes);
      assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
      return Json.MAPPER.readTree(reply.body());
    }
  }

  @Test
  @Tag("every")
  void shouldStillHaveWhatItSaidThatItDidAfterItIsKilled() throws Exception {
    Running first = serve();
    bring(first, Path.of("seed-data", "beltrum"));
    String area = first.json("GET", "/v1/areas", "", 200).at("/areas/0/code").textValue();
    JsonNode hall = first.json("GET", "/v1/areas/" + area + "/web", "", 200).path("actors").get(0);
    String actor = Village.newId();
    String tie = Village.newId();

    JsonNode added =
        first.json(
            "POST",
            "/v1/areas/" + area + "/actors",
            "{\"id\":\"%s\",\"kind\":\"CLUB\",\"name\":\"Toneelgroep\"}".formatted(actor),
            201);
    JsonNode tied =
        first.json(
            "POST",
            "/v1/areas/" + area + "/ties",
            "{\"id\":\"%s\",\"from\":\"%s\",\"type\":\"WORKS_WITH\",\"to\":\"%s\"}"
                .formatted(tie, actor, hall.path("id").textValue()),
            201);
    first.process().destroyForcibly().waitFor();

    Running second = serve();
    assertThat(second.json("GET", "/v1/actors/" + actor, "", 200)).isEqualTo(added);
    assertThat(second.json("GET", "/v1/ties/" + tie, "", 200)).isEqualTo(tied);
    second.process().destroy();
    assertThat(second.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shouldTellEverythingThatIsWrongWithItsConfigurationAtOnce() throws Exception {
    Process process =
        start(
            Map.of(
                "WIJKWEB_PORT", "http",
                "WIJKWEB_NEO4J_URI", "http://db",
                "WIJKWEB_OIDC_ISSUER", "http://id.example.org",
                "WIJKWEB_RETENTION_WORRY_MONTHS", "13",
                "WIJKWEB_PROT", "1"));
    String messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(messages)
        .contains("WIJKWEB_PORT is 'http'")
        .contains("WIJKWEB_NEO4J_URI is 'http://db'")
        .contains("WIJKWEB_NEO4J_PASSWORD is missing")
        .contains("WIJKWEB_OIDC_ISSUER is 'http://id.example.org'")
        .contains("WIJKWEB_OIDC_CLIENT_SECRET is missing")
        .contains("WIJKWEB_RETENTION_WORRY_MONTHS is '13'; write a number from 1 to 12")
        .contains("WIJKWEB_PROT is not known");
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
  }

  private static void bring(Running service, Path web) throws Exception {
    HttpResponse<String> started =
        service.send("POST", "/v1/imports", "application/zip", zipped(web));
    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    String job = started.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> events = service.send("GET", job + "/events", "text/plain", null);
    assertThat(events.body()).contains("\"state\":\"done\"");
  }

  private static byte[] zipped(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
      }
    }
    return bytes.toByteArray();
  }

  /** Serves the folder, and signs in by the link that is printed. */
  private Running serve() throws Exception {
    Process process = start(Map.of("WIJKWEB_PORT", "0"));
    BufferedReader results = process.inputReader(StandardCharsets.UTF_8);
    String link = results.readLine();
    assertThat(link).as("the link that serve prints").contains("/sign-in?token=");
    URI address = URI.create(link);
    HttpResponse<String> in =
        HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(in.statusCode()).isEqualTo(303);
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    return new Running(process, address.resolve("/"), cookie);
  }

  private Process start(Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx700m",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "nl.wijkweb.Wijkweb",
            "serve");
    builder.environment().keySet().removeIf(name -> name.startsWith("WIJKWEB_"));
    builder.environment().put("WIJKWEB_DATA", folder.resolve("data").toString());
    builder.environment().putAll(environment);
    if (environment.size() == 1) {
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }
    Process process = builder.start();
    processes.add(process);
    return process;
  }
}
