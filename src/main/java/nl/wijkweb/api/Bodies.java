package nl.wijkweb.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads bodies that are bounded, whatever length they claim. */
final class Bodies {
  private static final int CHUNK = 1 << 13;

  private Bodies() {}

  /**
   * The whole body.
   *
   * @throws ApiProblem when it is longer than {@code most} bytes, or comes too slowly
   */
  static byte[] read(Context http, int most) {
    try (InputStream body = http.req().getInputStream()) {
      Pace pace = new Pace(http, body);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      for (int read = pace.read(chunk); read >= 0; read = pace.read(chunk)) {
        bytes.write(chunk, 0, read);
        if (bytes.size() > most) {
          throw ApiProblem.tooLarge(most);
        }
      }
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("the body could not be read", broken);
    }
  }
}
