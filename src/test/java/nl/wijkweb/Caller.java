package nl.wijkweb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who is signed in at a service that runs, and calls it. */
final class Caller {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String address;
  private final Map<String, String> headers;

  private Caller(String address, Map<String, String> headers) {
    this.address = address;
    this.headers = headers;
  }

  static Caller of(String address, String token) {
    return new Caller(address, Map.of("Authorization", "Bearer " + token));
  }

  /** The same caller, sending this header too. */
  Caller with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Caller(address, more);
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return send("GET", path, null, new byte[0]);
  }

  HttpResponse<byte[]> delete(String path) throws IOException, InterruptedException {
    return send("DELETE", path, null, new byte[0]);
  }

  HttpResponse<byte[]> json(String method, String path, JsonNode body)
      throws IOException, InterruptedException {
    return send(method, path, "application/json", JSON.writeValueAsBytes(body));
  }

  HttpResponse<byte[]> zip(String path, byte[] body) throws IOException, InterruptedException {
    return send("POST", path, "application/zip", body);
  }

  static JsonNode read(HttpResponse<byte[]> answer) throws IOException {
    return JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8));
  }

  private HttpResponse<byte[]> send(String method, String path, @Nullable String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .version(HttpClient.Version.HTTP_1_1)
            .method(method, BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    if (type != null) {
      request.header("Content-Type", type);
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }
}
