package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import nl.wijkweb.model.Coded;

/** How the letters of a file are written in bytes. */
public enum SheetEncoding implements Coded {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE),
  /** What Windows programs in western Europe write. */
  WINDOWS_1252(Charset.forName("windows-1252"));

  private static final int BEGIN = 4_096;

  private final Charset charset;

  SheetEncoding(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  /**
   * What a file is found to be written in.
   *
   * @param certain whether it cannot well be another: it says so itself, or is sound UTF-8
   */
  record Found(SheetEncoding encoding, boolean certain) {}

  /**
   * Finds how a file is written: by its mark, else by where its zeros stand, else UTF-8 when all of
   * it is, else Windows-1252. Linear in the file, in little memory.
   */
  static Found of(InputStream in) throws IOException {
    byte[] begin = in.readNBytes(BEGIN);
    int mark = begin.length < 2 ? 0 : (begin[0] & 0xFF) << 8 | begin[1] & 0xFF;
    if (mark == 0xFFFE || mark == 0xFEFF) {
      return new Found(mark == 0xFFFE ? UTF_16LE : UTF_16BE, true);
    }
    int[] zeros = new int[2];
    for (int i = 0; i < begin.length; i++) {
      zeros[i % 2] += begin[i] == 0 ? 1 : 0;
    }
    int most = Math.max(zeros[0], zeros[1]);
    if (most > begin.length / 4 && Math.min(zeros[0], zeros[1]) < most / 4) {
      return new Found(zeros[1] > zeros[0] ? UTF_16LE : UTF_16BE, false);
    }
    return isUtf8(begin, in) ? new Found(UTF_8, true) : new Found(WINDOWS_1252, false);
  }

  private static boolean isUtf8(byte[] begin, InputStream rest) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer letters = CharBuffer.allocate(1 << 14);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 13).put(begin).flip();
    while (true) {
      while (bytes.hasRemaining()) {
        letters.clear();
        int before = bytes.remaining();
        if (decoder.decode(bytes, letters, false).isError()) {
          return false;
        }
        if (bytes.remaining() == before) {
          break;
        }
      }
      bytes.compact();
      int read = rest.read(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + Math.max(0, read)).flip();
      if (read < 0) {
        letters.clear();
        return !decoder.decode(bytes, letters, true).isError();
      }
    }
  }
}
