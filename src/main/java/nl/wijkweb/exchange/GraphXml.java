package nl.wijkweb.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML with one element of a graph on a line; the stream stays open. A line end within an
 * attribute is written as a character reference, without which a reader makes a space of it: the
 * writer of the JDK does not, and that is why this is our own.
 */
final class GraphXml {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a document. */
  GraphXml(OutputStream bytes) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Opens an element on a line of its own, with its attributes by name and value in turn. */
  GraphXml open(String element, String... attributes) throws IOException {
    out.append('\n');
    begin(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Writes an element without content on a line of its own. */
  GraphXml line(String element, String... attributes) throws IOException {
    out.append('\n');
    return inline(element, attributes);
  }

  /** Writes an element without content on the same line. */
  GraphXml inline(String element, String... attributes) throws IOException {
    begin(element, attributes);
    out.append("/>");
    return this;
  }

  /** Writes an element with an attribute and a text on the same line. */
  GraphXml data(String element, String attribute, String value, String text) throws IOException {
    begin(element, attribute, value);
    out.append('>');
    escape(text, false);
    out.append("</").append(element).append('>');
    return this;
  }

  /** Opens an element on the same line. */
  GraphXml within(String element) throws IOException {
    begin(element);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Writes text. */
  GraphXml text(CharSequence text) throws IOException {
    escape(text, false);
    return this;
  }

  /** Closes the innermost element that is open. */
  GraphXml close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes whatever is open. */
  void end() throws IOException {
    while (!open.isEmpty()) {
      out.append('\n');
      close();
    }
    out.append('\n');
    out.flush();
  }

  private void begin(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      out.append('"');
    }
  }

  private void escape(CharSequence text, boolean attribute) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        default -> out.append(c);
      }
    }
  }
}
