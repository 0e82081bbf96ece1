package nl.wijkweb.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 file, numbered from 1; a byte order mark at its start is left out. A byte
 * that is no UTF-8 is noted and read as Windows-1252, so that whatever else is wrong with the file
 * can still be found.
 */
final class TextLines implements Closeable {
  /** Lines longer than this many bytes are cut off; no row of a web is near it. */
  static final int LONGEST = 4 << 20;

  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int LAST_ASCII = 0x7F;
  private static final int AHEAD = 1 << 16;

  /**
   * A line without its end.
   *
   * @param undecoded the index in the text of the first character that was no UTF-8, or -1
   * @param undecodedByte the position in the file, from 0, of its byte, or -1
   */
  record Line(int number, String text, boolean cut, int undecoded, long undecodedByte) {}

  private final InputStream in;
  private final byte[] ahead = new byte[AHEAD];
  private int read;
  private int taken;
  private final Deque<Line> again = new ArrayDeque<>();
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private byte[] buffer = new byte[128];
  private int number;
  private long position;

  TextLines(InputStream in) {
    this.in = in;
  }

  /** The next line, or null after the last. */
  @Nullable Line next() throws IOException {
    Line known = again.poll();
    return known != null ? known : read();
  }

  /** Lets lines that were taken be taken again, in this order. */
  void giveBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      again.push(lines.get(i));
    }
  }

  private @Nullable Line read() throws IOException {
    int length = 0;
    long start = position;
    boolean cut = false;
    int next = take();
    if (next < 0) {
      return null;
    }
    int all = 0;
    while (next >= 0 && next != '\n' && next != '\r') {
      position++;
      if (length < LONGEST) {
        buffer = length < buffer.length ? buffer : Arrays.copyOf(buffer, 2 * length);
        buffer[length++] = (byte) next;
        all |= next;
      } else {
        cut = true;
      }
      next = take();
    }
    position++;
    if (next == '\r') {
      skipLineFeed();
    }
    number++;
    return all <= LAST_ASCII
        ? new Line(number, new String(buffer, 0, length, StandardCharsets.US_ASCII), cut, -1, -1)
        : decode(ByteBuffer.wrap(buffer, 0, length), start, cut);
  }

  private void skipLineFeed() throws IOException {
    if (take() == '\n') {
      position++;
    } else if (taken > 0) {
      taken--;
    }
  }

  /** The next byte, or -1 after the last. */
  private int take() throws IOException {
    if (taken == read) {
      read = in.read(ahead);
      taken = 0;
    }
    return read <= 0 ? -1 : ahead[taken++] & 0xFF;
  }

  private Line decode(ByteBuffer from, long start, boolean cut) {
    CharBuffer to = CharBuffer.allocate(from.remaining());
    int undecoded = -1;
    long undecodedByte = -1;
    decoder.reset();
    CoderResult result = decoder.decode(from, to, true);
    while (result.isError()) {
      if (undecoded < 0) {
        undecoded = to.position();
        undecodedByte = start + from.position();
      }
      to.put(FALLBACK.decode(ByteBuffer.wrap(new byte[] {from.get()})));
      decoder.reset();
      result = decoder.decode(from, to, true);
    }
    String text = to.flip().toString();
    boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked
        ? new Line(number, text.substring(1), cut, undecoded - 1, undecodedByte)
        : new Line(number, text, cut, undecoded, undecodedByte);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
