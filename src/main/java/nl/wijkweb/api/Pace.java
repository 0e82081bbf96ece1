package nl.wijkweb.api;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * A body as it comes in, refused when it comes too slowly: whoever sends a byte now and then holds
 * a thread that others need. A phone in a cellar is faster.
 */
final class Pace extends FilterInputStream {
  private static final long SLOWEST_BYTES_A_SECOND = 200;
  private static final long GRACE_NANOS = Duration.ofSeconds(2).toNanos();
  private static final String GIVEN_UP = Pace.class.getName();

  private final Context http;
  private final long started = System.nanoTime();
  private long bytes;

  Pace(Context http, InputStream body) {
    super(body);
    this.http = http;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  /**
   * Reads some of it.
   *
   * @throws ApiProblem when it comes too slowly, or stops coming
   */
  @Override
  public int read(byte[] chunk, int from, int most) {
    try {
      int read = super.read(chunk, from, most);
      bytes += Math.max(read, 0);
      if (read >= 0 && isTooSlow()) {
        throw tooSlow();
      }
      return read;
    } catch (IOException stopped) {
      throw tooSlow();
    }
  }

  /** Whether what is left of a body is not worth waiting for. */
  static boolean isGivenUp(HttpServletRequest http) {
    return http.getAttribute(GIVEN_UP) != null;
  }

  private boolean isTooSlow() {
    long nanos = System.nanoTime() - started;
    return nanos > GRACE_NANOS
        && bytes < SLOWEST_BYTES_A_SECOND * nanos / Duration.ofSeconds(1).toNanos();
  }

  private ApiProblem tooSlow() {
    http.req().setAttribute(GIVEN_UP, true);
    http.header("Connection", "close");
    return ApiProblem.tooSlow();
  }
}
