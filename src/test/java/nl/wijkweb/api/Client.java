package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the service over HTTP. Every reply is held against the contract, so that each
 * test is one of the contract too.
 */
final class Client {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern ENDLESS = Pattern.compile("/v1/areas/[^/]+/events");
  private static final String JSON = "application/json";
  private static final String PATCH = "application/merge-patch+json";

  private final URI base;
  private final @Nullable Contract contract;
  private final Map<String, String> headers;

  Client(URI base, @Nullable Contract contract, Map<String, String> headers) {
    this.base = base;
    this.contract = contract;
    this.headers = new LinkedHashMap<>(headers);
  }

  /** The same caller, sending this header too. */
  Client with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Client(base, contract, more);
  }

  /** The same caller in a hurry: ten thousand replies of one sort are not held to the contract. */
  Client hasty() {
    return new Client(base, null, headers);
  }

  Reply get(String path) {
    return send("GET", path, null, null);
  }

  /** Opens a stream of events that goes on until one of the two ends it. */
  EventStream follow(String path) {
    return new EventStream(base.resolve(path), headers);
  }

  Reply post(String path, JsonNode body) {
    return send("POST", path, JSON, Json.write(body));
  }

  Reply post(String path, String body) {
    return send("POST", path, JSON, body.getBytes(StandardCharsets.UTF_8));
  }

  Reply put(String path, JsonNode body) {
    return send("PUT", path, JSON, Json.write(body));
  }

  Reply put(String path, String body) {
    return send("PUT", path, JSON, body.getBytes(StandardCharsets.UTF_8));
  }

  Reply patch(String path, String body) {
    return send("PATCH", path, PATCH, body.getBytes(StandardCharsets.UTF_8));
  }

  Reply delete(String path) {
    return send("DELETE", path, null, null);
  }

  Reply send(String method, String path, @Nullable String type, byte @Nullable [] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    if (type != null) {
      request.header("Content-Type", type);
    }
    Reply reply = send(request.build());
    if (contract != null) {
      contract.check(method, base.resolve(path), headers, type, body, reply);
    }
    return reply;
  }

  /** What is told as it happens has no end, so of that the first. */
  private static byte[] firstEvent(InputStream stream) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    String text = "";
    while (!(text.contains("data: ") && text.endsWith("\n\n"))) {
      int next = stream.read();
      if (next < 0) {
        throw new IOException("ended after: " + text);
      }
      read.write(next);
      text = read.toString(StandardCharsets.UTF_8);
    }
    return read.toByteArray();
  }

  private static Reply send(HttpRequest request) {
    try {
      HttpResponse<InputStream> response = HTTP.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        byte[] read =
            response.statusCode() == 200 && ENDLESS.matcher(request.uri().getPath()).matches()
                ? firstEvent(body)
                : body.readAllBytes();
        return new Reply(response.statusCode(), response.headers(), read);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for a reply", stopped);
    }
  }
}
