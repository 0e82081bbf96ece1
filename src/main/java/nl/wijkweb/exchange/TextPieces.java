package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text that comes in pieces, as a stream of UTF-8; no more than a piece is in memory. */
abstract class TextPieces extends InputStream {
  private byte[] bytes = new byte[0];
  private int next;
  private boolean over;

  /** Half of a character whose other half begins the piece that comes. */
  private String half = "";

  /** The next piece, which may be empty and may break off within a character; null at the end. */
  abstract @Nullable String piece() throws IOException;

  @Override
  public final int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public final int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int some = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, to, offset, some);
    next += some;
    return some;
  }

  private boolean fill() throws IOException {
    while (next == bytes.length && !over) {
      String piece = piece();
      over = piece == null;
      String whole = half + (piece == null ? "" : piece);
      int length = whole.length();
      boolean split = !over && length > 0 && Character.isHighSurrogate(whole.charAt(length - 1));
      int end = split ? length - 1 : length;
      half = whole.substring(end);
      bytes = whole.substring(0, end).getBytes(StandardCharsets.UTF_8);
      next = 0;
    }
    return next < bytes.length;
  }
}
