package nl.wijkweb.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that anybody may have made, event by event: without document types, and so without
 * entities of them; a tag, a comment or whatever else comes as one piece has at most {@link
 * #LONGEST_PIECE} bytes, and the texts of a cell are as long as those of a CSV file. Memory is
 * bounded whatever the file holds.
 */
final class SafeXml {
  /** A longer tag, comment or instruction is not read; no element of a web is near it. */
  static final int LONGEST_PIECE = 1 << 20;

  /** That something is wrong from here on, and what. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Cause cause;
    private final int row;

    Unreadable(Cause cause, int row) {
      super(cause.code().code());
      this.cause = cause;
      this.row = row;
    }

    /** The problem, in a file of this name. */
    Problem in(String file) {
      return new Problem(file, row < 1 ? null : row, null, null, cause);
    }
  }

  /** Fewer than the parser of Java 25 takes, which would tell less of it. */
  private static final int DEEPEST = 64;

  private static final int MOST_NAMES = 2_000;
  private static final int LONGEST_NAME = 1_000;

  private final Set<String> names = new HashSet<>();
  private int depth;
  private final XMLStreamReader xml;
  private final Paced bytes;

  SafeXml(InputStream in) throws Unreadable, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    bytes = new Paced(in);
    try {
      xml = factory.createXMLStreamReader(XmlEncoding.reader(bytes));
    } catch (XMLStreamException malformed) {
      throw unreadable(malformed);
    } catch (UnsupportedEncodingException unknown) {
      throw new Unreadable(ProblemCode.NO_XML.of(), 1);
    }
  }

  /** Goes to the next event; false at the end of the document. */
  boolean next() throws Unreadable, IOException {
    bytes.left = LONGEST_PIECE;
    try {
      if (!xml.hasNext()) {
        return false;
      }
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Unreadable(ProblemCode.XML_WITH_DOCTYPE.of(), row());
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        note();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return true;
    } catch (XMLStreamException malformed) {
      throw unreadable(malformed);
    }
  }

  /** Keeps the parser from remembering ever more names, or elements that do not end. */
  private void note() throws Unreadable {
    depth++;
    names.add(xml.getLocalName());
    boolean tooLong = false;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
      tooLong |= xml.getAttributeValue(i).length() > CsvRecords.LONGEST_CELL;
    }
    // The parser itself takes no longer names, nor longer names of namespaces.
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      names.add(String.valueOf(xml.getNamespacePrefix(i)));
      names.add(String.valueOf(xml.getNamespaceURI(i)));
    }
    if (tooLong || depth > DEEPEST || names.size() > MOST_NAMES) {
      throw new Unreadable(ProblemCode.PIECE_TOO_LONG.of(), row());
    }
  }

  /** An attribute that is kept as a name, and so no longer than a name. */
  @Nullable String nameIn(String attribute) throws Unreadable {
    String name = attribute(attribute);
    if (name != null && name.length() > LONGEST_NAME) {
      throw new Unreadable(ProblemCode.PIECE_TOO_LONG.of(), row());
    }
    return name;
  }

  boolean starts() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean starts(String element) {
    return starts() && xml.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return ends() && xml.getLocalName().equals(element);
  }

  boolean ends() {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  /** The name of the element, without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  /** An attribute without namespace. */
  @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /** An attribute of a namespace. */
  @Nullable String attribute(String namespace, String name) {
    return xml.getAttributeValue(namespace, name);
  }

  /** The characters of this event; null when it is none of characters. */
  @Nullable String characters() {
    return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA
        ? xml.getText()
        : null;
  }

  /** The line on which the event ends. */
  int row() {
    return xml.getLocation().getLineNumber();
  }

  /** The text within this element and its children, up to its end. */
  String text() throws Unreadable, IOException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && next()) {
      String some = characters();
      if (some != null) {
        text.append(some);
      } else if (starts()) {
        depth++;
      } else if (ends()) {
        depth--;
      }
      if (text.length() > CsvRecords.LONGEST_CELL) {
        throw new Unreadable(ProblemCode.PIECE_TOO_LONG.of(), row());
      }
    }
    return text.toString();
  }

  private Unreadable unreadable(XMLStreamException malformed) throws IOException {
    if (malformed.getNestedException() instanceof WebFolder.TooLarge tooLarge) {
      throw tooLarge;
    }
    int row = malformed.getLocation() == null ? -1 : malformed.getLocation().getLineNumber();
    ProblemCode code = bytes.left < 0 ? ProblemCode.PIECE_TOO_LONG : ProblemCode.NO_XML;
    return new Unreadable(code.of(), row);
  }

  /** Gives no more bytes for one event than a piece may have. */
  private static final class Paced extends FilterInputStream {
    private static final int CHUNK = 1 << 13;
    private long left = LONGEST_PIECE;

    Paced(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      take(1);
      return super.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read = super.read(to, offset, Math.min(length, CHUNK));
      take(Math.max(0, read));
      return read;
    }

    private void take(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("one piece of XML is too long");
      }
    }
  }
}
