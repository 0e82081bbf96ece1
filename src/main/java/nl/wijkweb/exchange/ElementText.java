package nl.wijkweb.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element as a stream of UTF-8, of which no more is in memory than the XML gives.
 */
final class ElementText extends TextPieces {
  private final SafeXml xml;

  /** The text of the element that has just begun. */
  ElementText(SafeXml xml) {
    this.xml = xml;
  }

  @Override
  @Nullable String piece() throws IOException {
    try {
      if (!xml.next() || xml.ends()) {
        return null;
      }
    } catch (SafeXml.Unreadable unreadable) {
      throw new Broken(unreadable);
    }
    String characters = xml.characters();
    return characters == null ? "" : characters;
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
