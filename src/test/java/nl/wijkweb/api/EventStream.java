package nl.wijkweb.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A window that follows an area, and keeps what it is told. */
final class EventStream implements AutoCloseable {
  /** Stands in place of an event when the stream has come to its end. */
  static final String END = "end";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final long PATIENCE_SECONDS = 30;

  private final InputStream body;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  /**
   * @param headers of whoever is signed in
   */
  EventStream(URI address, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    headers.forEach(request::header);
    try {
      HttpResponse<InputStream> response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new AssertionError("answered " + response.statusCode());
      }
      body = response.body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    Thread reading = new Thread(this::read, "event-stream");
    reading.setDaemon(true);
    reading.start();
  }

  /** The next event as it stands in the stream: its id and data; {@link #END} after the last. */
  String next() {
    @Nullable String event;
    try {
      event = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    if (event == null) {
      throw new AssertionError("nothing was told");
    }
    return event;
  }

  /** The id of the next event. */
  String nextId() {
    return next().lines().findFirst().orElseThrow().replaceFirst("^id: ", "");
  }

  /** Whether nothing was told that nobody took yet. */
  boolean isSilent() {
    return told.isEmpty();
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      StringBuilder event = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty()) {
          event.append(line).append('\n');
        } else if (!event.isEmpty()) {
          if (event.indexOf("data: ") >= 0) {
            told.add(event.toString());
          }
          event.setLength(0);
        }
      }
    } catch (IOException closed) {
      // As at its end: nothing more is to come.
    }
    told.add(END);
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
