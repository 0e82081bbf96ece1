package nl.wijkweb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkweb.exchange.Loss;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Cancelled;
import org.jspecify.annotations.Nullable;

/** Speaks with a service on this machine, as its operator. */
final class ServiceClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_START = Duration.ofSeconds(90);
  private static final long PAUSE_MILLIS = 500;
  private static final String DATA = "data:";
  private static final String LEFT_OUT = "Wijkweb-Left-Out";

  private final ServeFile service;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  ServiceClient(ServeFile service) {
    this.service = service;
  }

  /** Sends a file, and watches until its import is over. */
  Read<Holder.Brought> bring(Path file, WebFormat format, Holder.Bringing what, ImportWatch watch)
      throws IOException, InterruptedException {
    awaitReady();
    AreaCode expected = what.expected();
    String area = expected == null ? "" : "&area=" + encoded(expected);
    HttpResponse<InputStream> answer =
        send(
            request("/v1/imports?dryRun=" + what.dryRun() + area)
                .header("Content-Type", format.mediaType())
                .POST(BodyPublishers.ofFile(file)));
    JsonNode job = read(answer);
    if (answer.statusCode() != 202) {
      throw refused(job);
    }
    String id = job.path("id").asText();
    watch.atStop(() -> cancel(id));
    return JobAnswer.of(follow(id, job, watch));
  }

  /**
   * Fetches a web into a file.
   *
   * @return what of the web is not in it
   */
  List<Loss> fetch(AreaCode area, WebFormat format, @Nullable LocalDate asOf, Path file)
      throws IOException, InterruptedException {
    awaitReady();
    String day = asOf == null ? "" : "&asOf=" + asOf;
    String query = "/folder?format=" + format.code() + day;
    HttpResponse<InputStream> answer = send(request("/v1/areas/" + encoded(area) + query));
    if (answer.statusCode() == 404) {
      throw new NotDone(Holders.noSuchWeb(area, codes()));
    }
    if (answer.statusCode() != 200) {
      throw refused(read(answer));
    }
    try (InputStream body = answer.body()) {
      Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return answer.headers().firstValue(LEFT_OUT).map(ServiceClient::losses).orElse(List.of());
  }

  private static List<Loss> losses(String told) {
    return Stream.of(told.split(", "))
        .map(one -> one.split("=", 2))
        .map(one -> new Loss(one[0], Integer.parseInt(one[1])))
        .toList();
  }

  /** Fetches a backup of everything into a file that is there. */
  void fetchBackup(Path out) throws IOException, InterruptedException {
    awaitReady();
    HttpResponse<InputStream> answer = send(request("/v1/backup"));
    if (answer.statusCode() != 200) {
      throw refused(read(answer));
    }
    // The file is there, for its owner alone; it stays that file.
    try (InputStream body = answer.body();
        OutputStream to = Files.newOutputStream(out)) {
      body.transferTo(to);
    }
  }

  private String codes() throws IOException, InterruptedException {
    JsonNode areas = read(send(request("/v1/areas"))).path("areas");
    return StreamSupport.stream(areas.spliterator(), false)
        .map(area -> area.path("code").asText())
        .collect(Collectors.joining(", "));
  }

  /** A service that has just been started may still be opening its store. */
  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (true) {
      HttpResponse<InputStream> answer = send(request("/health/ready"));
      JsonNode health = read(answer);
      if (answer.statusCode() == 200) {
        return;
      }
      if (!health.path("status").asText().equals("starting") || System.nanoTime() > end) {
        throw new NotDone("The service runs, but it cannot reach its webs; look at its messages.");
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private JsonNode follow(String id, JsonNode started, ImportWatch watch)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request("/v1/jobs/" + id + "/events");
    HttpResponse<Stream<String>> answer =
        http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofLines());
    JsonNode job = started;
    try (Stream<String> lines = answer.body()) {
      Iterator<String> each = lines.iterator();
      while (answer.statusCode() == 200 && each.hasNext()) {
        String line = each.next();
        if (line.startsWith(DATA)) {
          job = JSON.readTree(line.substring(DATA.length()));
          JobAnswer.tell(job, watch);
        }
      }
    } catch (UncheckedIOException broken) {
      throw cut();
    }
    if (!JobAnswer.isOver(job)) {
      throw cut();
    }
    if (job.path("state").asText().equals("cancelled")) {
      throw new Cancelled("the import was stopped");
    }
    return job;
  }

  private static NotDone cut() {
    return new NotDone(
        "The service stopped before it told how the import ended. All of it is there, or nothing:"
            + " bring it in again, which changes nothing when it is there.");
  }

  /** Stops an import; that it cannot be reached any more is no trouble to one who is leaving. */
  private void cancel(String id) {
    try {
      send(request("/v1/jobs/" + id).DELETE()).body().close();
    } catch (IOException | NotDone gone) {
      // The service stops its own imports when it stops.
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.address() + path))
        .header("Authorization", "Bearer " + service.token());
  }

  private HttpResponse<InputStream> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try {
      return http.send(request.build(), BodyHandlers.ofInputStream());
    } catch (ConnectException nobody) {
      throw new NotDone(
          "The service should be at "
              + service.address()
              + ", but it does not answer; stop it, or start it again.");
    }
  }

  private static JsonNode read(HttpResponse<InputStream> answer) throws IOException {
    try (InputStream body = answer.body()) {
      return JSON.readTree(body);
    }
  }

  private static NotDone refused(JsonNode problem) {
    String detail = problem.path("detail").asText("");
    return new NotDone(
        "The service refused this: "
            + problem.path("title").asText("it did not say why.")
            + (detail.isEmpty() ? "" : " " + detail));
  }

  private static String encoded(AreaCode area) {
    return URLEncoder.encode(area.value(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
