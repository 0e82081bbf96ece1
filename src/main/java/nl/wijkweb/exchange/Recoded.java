package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The letters of a file that is written otherwise, as UTF-8. */
final class Recoded extends TextPieces {
  private static final int CHUNK = 1 << 12;

  private final Reader letters;
  private final char[] chunk = new char[CHUNK];

  Recoded(InputStream in, SheetEncoding encoding) {
    letters = new InputStreamReader(in, encoding.charset());
  }

  @Override
  @Nullable String piece() throws IOException {
    int read = letters.read(chunk);
    return read < 0 ? null : new String(chunk, 0, read);
  }

  @Override
  public void close() throws IOException {
    letters.close();
  }
}
