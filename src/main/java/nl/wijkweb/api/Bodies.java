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
   * @throws ApiProblem when it is longer than {@code most} bytes, or comes too slowly
   */
  static byte[] read(Context http, int most) {
    try (InputStream body = http.req().getInputStream()) {
      return upTo(new Pace(http, body), most);
    } catch (IOException broken) {
      throw new UncheckedIOException("the body could not be read", broken);
    }
  }

  /**
   * All bytes of a stream.
   *
   * @throws ApiProblem when there are more than {@code most}
   */
  static byte[] upTo(InputStream stream, int most) throws IOException {
    byte[] bytes = stream.readNBytes(most + 1);
    if (bytes.length > most) {
      throw ApiProblem.tooLarge(most);
    }
    return bytes;
  }
}
