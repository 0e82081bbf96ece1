package nl.wijkweb;

import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.model.Web;

/** Somebody who calls the service, with a watch. */
final class BenchClient {
  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  BenchClient(String address) {
    this.address = address;
  }

  HttpResponse<byte[]> bring(Web web) throws Exception {
    Path zip = Files.createTempFile("wijkweb-bench", ".zip");
    try (OutputStream out = Files.newOutputStream(zip)) {
      new WebFolderWriter().writeArchive(web, out);
    }
    HttpResponse<byte[]> started =
        http.send(
            request("/v1/imports")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofFile(zip))
                .build(),
            BodyHandlers.ofByteArray());
    String job = started.headers().firstValue("Location").orElseThrow();
    HttpResponse<byte[]> done = get(job + "/events");
    if (!new String(done.body(), StandardCharsets.UTF_8).contains("\"done\"")) {
      throw new IllegalStateException("the import failed");
    }
    return done;
  }

  void post(String path, String json) throws Exception {
    HttpResponse<byte[]> answer =
        http.send(
            request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofByteArray());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
  }

  HttpResponse<byte[]> get(String path) throws Exception {
    return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
  }

  int packed(String path) throws Exception {
    HttpRequest request = request(path).header("Accept-Encoding", "gzip").GET().build();
    return http.send(request, BodyHandlers.ofByteArray()).body().length;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  interface Work {
    void run() throws Exception;
  }

  static double millis(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  static String summary(double[] millis) {
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "p50 %.0f ms, p95 %.0f ms",
        millis[millis.length / 2],
        millis[(int) Math.ceil(millis.length * 0.95) - 1]);
  }
}
