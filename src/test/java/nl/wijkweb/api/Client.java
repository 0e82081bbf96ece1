package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the service over HTTP. Every reply is held against the contract, so that each
 * test is one of the contract too.
 */
final class Client {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
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

  private static Reply send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for a reply", stopped);
    }
  }
}
