package nl.wijkweb.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its mark or by what it says of itself, else as UTF-8; a byte that does not fit
 * ends it. The parser of the JDK could do so too, but prints what does not fit on standard error.
 */
final class XmlEncoding {
  private static final Pattern SAID =
      Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final int LONGEST_DECLARATION = 200;

  private XmlEncoding() {}

  /**
   * The characters of XML.
   *
   * @throws UnsupportedEncodingException when it is in an encoding that nobody here knows
   */
  static Reader reader(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 2 * LONGEST_DECLARATION);
    in.mark(LONGEST_DECLARATION);
    byte[] start = in.readNBytes(LONGEST_DECLARATION);
    in.reset();
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00EF\u00BB\u00BF")) {
      in.skipNBytes(3);
      return decoded(in, StandardCharsets.UTF_8);
    }
    if (text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE")) {
      return decoded(in, StandardCharsets.UTF_16);
    }
    Matcher said = SAID.matcher(text);
    return decoded(in, said.find() ? charset(said.group(1)) : StandardCharsets.UTF_8);
  }

  private static Charset charset(String name) throws UnsupportedEncodingException {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new UnsupportedEncodingException(name);
    }
  }

  private static Reader decoded(InputStream in, Charset charset) {
    return new InputStreamReader(in, charset.newDecoder());
  }
}
