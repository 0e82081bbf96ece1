package nl.wijkweb.exchange;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that anybody may have made: which sheets it has, and the texts that they share. To be
 * closed after use. Readers of others believe what a workbook says of itself, and can be made to
 * fill the memory by a few bytes of it; that is why this is our own.
 */
final class XlsxFile implements Closeable {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STYLES = "xl/styles.xml";
  private static final String OF_DOCUMENTS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** How much the texts that sheets share may take in memory; our own workbooks share none. */
  private static final long MOST_SHARED = 128L << 20;

  private static final int OVERHEAD = 64;

  private final ZipFile zip;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final List<String> shared = new ArrayList<>();
  private final long mostBytes;
  private long bytesLeft;
  private boolean since1904;

  /**
   * Opens a workbook.
   *
   * @param mostBytes how many bytes its parts may give, together, each time they are read
   * @throws Unreadable when it is none
   */
  XlsxFile(Path place, long mostBytes) throws Unreadable, IOException {
    zip = new ZipFile(place.toFile());
    this.mostBytes = mostBytes;
    bytesLeft = mostBytes;
    boolean opened = false;
    try {
      readWorkbook();
      opened = true;
    } finally {
      if (!opened) {
        zip.close();
      }
    }
  }

  /** It is read from its begin: what was read before counts no more. */
  void again() {
    bytesLeft = mostBytes;
  }

  /** The names of the sheets, in order. */
  List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  /** The XML of a sheet that is there. */
  InputStream open(String sheet) throws Unreadable, IOException {
    return part(sheets.getOrDefault(sheet, ""));
  }

  /** Which of its cells show dates. */
  XlsxDates dates() throws Unreadable, IOException {
    if (zip.getEntry(STYLES) == null) {
      return new XlsxDates(since1904);
    }
    try (InputStream in = part(STYLES)) {
      return XlsxDates.of(new SafeXml(in), since1904);
    }
  }

  /** A text that sheets share; null when there is none of this number. */
  @Nullable String shared(int number) {
    return number >= 0 && number < shared.size() ? shared.get(number) : null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void readWorkbook() throws Unreadable, IOException {
    Map<String, String> parts = new HashMap<>();
    String texts = readRelations(parts);
    try (InputStream in = part(WORKBOOK)) {
      SafeXml xml = new SafeXml(in);
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          since1904 = List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
        }
        if (xml.starts("sheet") && sheets.size() < Header.MOST_COLUMNS) {
          String name = xml.attribute("name");
          String part = parts.get(String.valueOf(xml.attribute(OF_DOCUMENTS, "id")));
          if (name != null && part != null) {
            sheets.putIfAbsent(name.strip(), part);
          }
        }
      }
    }
    if (texts != null && zip.getEntry(texts) != null) {
      readShared(texts);
    }
  }

  /** Where each part lies; gives the place of the texts that sheets share, or null. */
  private @Nullable String readRelations(Map<String, String> parts) throws Unreadable, IOException {
    String texts = null;
    try (InputStream in = part(RELATIONS)) {
      SafeXml xml = new SafeXml(in);
      while (xml.next()) {
        if (!xml.starts("Relationship")) {
          continue;
        }
        String target = String.valueOf(xml.attribute("Target"));
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        if (parts.size() < 2 * Header.MOST_COLUMNS) {
          parts.put(String.valueOf(xml.attribute("Id")), part);
        }
        if (String.valueOf(xml.attribute("Type")).endsWith("/sharedStrings")) {
          texts = part;
        }
      }
    }
    return texts;
  }

  private void readShared(String part) throws Unreadable, IOException {
    long size = 0;
    try (InputStream in = part(part)) {
      SafeXml xml = new SafeXml(in);
      while (xml.next()) {
        if (xml.starts("si")) {
          String text = XlsxCells.text(xml, "si");
          size += 2L * text.length() + OVERHEAD;
          if (size > MOST_SHARED) {
            throw new Unreadable(ProblemCode.FILES_TOO_LARGE.of(MOST_SHARED >> 20), -1);
          }
          shared.add(text);
        }
      }
    }
  }

  private InputStream part(String name) throws Unreadable, IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Unreadable(ProblemCode.NO_WORKBOOK.of(), -1);
    }
    return new Bounded(zip.getInputStream(entry));
  }

  /** Counts what is read, so that a small file cannot unpack to more than was asked for. */
  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read = super.read(to, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) throws WebFolder.TooLarge {
      bytesLeft -= bytes;
      if (bytesLeft < 0) {
        throw new WebFolder.TooLarge();
      }
    }
  }
}
