package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The letters of a file that is written otherwise, as UTF-8. */
final class Recoded extends InputStream {
  private static final int CHUNK = 1 << 12;

  private final Reader letters;
  private final char[] chunk = new char[CHUNK];
  private byte[] bytes = new byte[0];
  private int next;

  Recoded(InputStream in, SheetEncoding encoding) {
    letters = new InputStreamReader(in, encoding.charset());
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
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
    while (next == bytes.length) {
      int read = letters.read(chunk, 0, CHUNK - 1);
      if (read < 0) {
        return false;
      }
      if (read > 0 && Character.isHighSurrogate(chunk[read - 1])) {
        int low = letters.read();
        if (low >= 0) {
          chunk[read++] = (char) low;
        }
      }
      bytes = new String(chunk, 0, read).getBytes(StandardCharsets.UTF_8);
      next = 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    letters.close();
  }
}
