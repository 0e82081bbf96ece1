package nl.wijkweb.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads bodies that are bounded, whatever length they claim. */
final class Bodies {
  private Bodies() {}

  /**
   * The whole body.
   *
   * @throws ApiProblem when it is longer than {@code most} bytes
   */
  static byte[] read(Context http, int most) {
    try (InputStream body = http.req().getInputStream()) {
      byte[] bytes = body.readNBytes(most + 1);
      if (bytes.length > most) {
        throw ApiProblem.tooLarge(most);
      }
      return bytes;
    } catch (IOException broken) {
      throw new UncheckedIOException("the body could not be read", broken);
    }
  }
}
