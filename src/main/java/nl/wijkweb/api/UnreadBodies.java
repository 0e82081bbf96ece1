package nl.wijkweb.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads, after the answer has gone, what the caller is still sending, and throws it away.
 *
 * <p>A connection that is closed on a caller in the middle of a body is reset, and the reset may
 * overtake the answer: the caller then sees a broken connection instead of why the body was refused
 * (RFC 9112, section 9.6). Bounded in bytes and in time, so that nobody can keep us reading.
 */
final class UnreadBodies implements Filter {
  private static final long MOST_BYTES = 2 * Uploads.MOST_BYTES;
  private static final long LONGEST_NANOS = Duration.ofSeconds(10).toNanos();
  private static final int CHUNK = 1 << 16;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    HttpServletRequest http = (HttpServletRequest) request;
    // Who announces "Expect" sends nothing before it is asked to, and reading would ask.
    if (!http.isAsyncStarted()
        && http.getHeader("Expect") == null
        && isLeftIn(http)
        && !Pace.isGivenUp(http)) {
      response.getOutputStream().close(); // the whole answer, as it would go without us
      discard(http.getInputStream());
    }
  }

  /** Whether the caller sends a body that nobody has read to its end. */
  static boolean isLeftIn(HttpServletRequest http) {
    boolean announced =
        http.getContentLengthLong() > 0 || http.getHeader("Transfer-Encoding") != null;
    try {
      return announced && !http.getInputStream().isFinished();
    } catch (IOException broken) {
      return true;
    }
  }

  private static void discard(InputStream body) {
    byte[] chunk = new byte[CHUNK];
    long started = System.nanoTime();
    long bytes = 0;
    try {
      for (int read = body.read(chunk);
          read >= 0 && bytes <= MOST_BYTES && System.nanoTime() - started < LONGEST_NANOS;
          read = body.read(chunk)) {
        bytes += read;
      }
    } catch (IOException gone) {
      // The caller has left, or was too slow; the answer was sent all the same.
    }
  }
}
