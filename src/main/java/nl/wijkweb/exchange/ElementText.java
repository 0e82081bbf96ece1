package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The text of an element as a stream of UTF-8, of which no more is in memory than the XML gives.
 */
final class ElementText extends InputStream {
  private final SafeXml xml;
  private byte[] bytes = new byte[0];
  private int at;
  private boolean over;

  /** Halves of a character that the XML gave in two pieces are put together again. */
  private String rest = "";

  /** The text of the element that has just begun. */
  ElementText(SafeXml xml) {
    this.xml = xml;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int some = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, to, offset, some);
    at += some;
    return some;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length && !over) {
      over = !nextPiece();
    }
    return at < bytes.length;
  }

  private boolean nextPiece() throws IOException {
    try {
      if (!xml.next() || xml.ends()) {
        return false;
      }
    } catch (SafeXml.Unreadable unreadable) {
      throw new Broken(unreadable);
    }
    String piece = xml.characters();
    if (piece != null) {
      String whole = rest + piece;
      int length = whole.length();
      boolean half = length > 0 && Character.isHighSurrogate(whole.charAt(length - 1));
      int end = half ? length - 1 : length;
      rest = whole.substring(end);
      bytes = whole.substring(0, end).getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return true;
  }

  /** The XML around the text is not right. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;

    private final SafeXml.Unreadable why;

    Broken(SafeXml.Unreadable why) {
      super(why);
      this.why = why;
    }

    SafeXml.Unreadable why() {
      return why;
    }
  }
}
