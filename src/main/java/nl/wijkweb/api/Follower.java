package nl.wijkweb.api;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * One window in which an area is followed: a stream of server-sent events that stays open without a
 * thread of its own. One thread at a time writes to it.
 */
final class Follower {
  private static final long HEARTBEAT_NANOS = Duration.ofSeconds(10).toNanos();
  private static final long RETRY_MILLIS = 3_000;

  private final Viewer viewer;
  private final String token;
  private final AreaCode area;
  private final ServletOutputStream stream;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile @Nullable String told;
  private volatile long looked = -1;
  private long written;

  /**
   * @param token of the session in which it is followed
   * @param told the version that the window knows already; null for none
   */
  Follower(
      Viewer viewer,
      String token,
      AreaCode area,
      @Nullable String told,
      ServletOutputStream stream) {
    this.viewer = viewer;
    this.token = token;
    this.area = area;
    this.told = told;
    this.stream = stream;
  }

  Viewer viewer() {
    return viewer;
  }

  String token() {
    return token;
  }

  AreaCode area() {
    return area;
  }

  /** Done when nothing more is to come. */
  CompletableFuture<Void> end() {
    return end;
  }

  boolean isOver() {
    return end.isDone();
  }

  /** Whether this thread may write now; it has to let go of it afterwards. */
  boolean take() {
    return busy.compareAndSet(false, true);
  }

  void release() {
    busy.set(false);
  }

  /** Whether the web has another version in the store than when it was last looked at. */
  boolean isBehind(long version) {
    return looked != version;
  }

  /** It was looked at with this version in the store, which is never told. */
  void looked(long version) {
    looked = version;
  }

  /** The first words: how soon to come back when the stream breaks off. */
  void greet() throws IOException {
    write("retry: " + RETRY_MILLIS + "\n\n");
  }

  /** Tells that the web has changed, unless the window knows this version. */
  void tell(String version) throws IOException {
    if (!version.equals(told)) {
      JsonObject data = new JsonObject().put("area", area);
      write("id: " + version + "\ndata: " + text(data) + "\n\n");
      told = version;
    }
  }

  /** Tells that the area is followed in too many other windows by now, so not to come back. */
  void sendAway() throws IOException {
    write("event: elsewhere\ndata: {}\n\n");
  }

  /** Says that the stream is still there, when it was silent for a while. */
  void beat() throws IOException {
    if (System.nanoTime() - written > HEARTBEAT_NANOS) {
      write(":\n\n");
    }
  }

  /** Nothing more is to come. */
  void finish() {
    end.complete(null);
  }

  private void write(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
    stream.flush();
    written = System.nanoTime();
  }

  private static String text(JsonObject data) {
    return new String(Json.write(data.node()), StandardCharsets.UTF_8);
  }
}
