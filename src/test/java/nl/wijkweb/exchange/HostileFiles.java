package nl.wijkweb.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that mean harm: by their size, by what they unpack to, by what they make a reader build.
 */
final class HostileFiles {
  static final int MILLION = 1_000_000;
  static final int LONG = 100 * MILLION;
  private static final String GRAPH = "<graphml><graph edgedefault='directed'>";

  private final Path folder;
  private final Reader reader;

  private HostileFiles(Path folder, Reader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** Reads a file that must have a problem of this code; with none it must be read. */
  interface Reader {
    void read(Path file, String problem) throws IOException;
  }

  interface Content {
    void into(Writer out) throws IOException;
  }

  /** Writes one after the other, has it read, and removes it. */
  static void each(Path folder, Reader reader) throws IOException {
    HostileFiles files = new HostileFiles(folder, reader);
    files.longPieces();
    files.manyNames();
    files.longNames();
    files.entities();
    files.workbooks();
    files.lists();
    new HostileSheets(folder, reader).each();
  }

  private void longPieces() throws IOException {
    file(
        "attribute.graphml", "piece-too-long", out -> repeat(out, GRAPH + "<node id='", "a", LONG));
    file("comment.gexf", "piece-too-long", out -> repeat(out, "<gexf><!--", "a", 20 * MILLION));
    file("deep.graphml", "piece-too-long", out -> repeat(out, "", "<a>", MILLION));
    file(
        "text.graphml",
        "piece-too-long",
        out -> repeat(out, GRAPH + "<node id='a'><data key='k'>", "a", 20 * MILLION));
    file(
        "text.json",
        "piece-too-long",
        out -> repeat(out, "{\"actors\":[{\"id\":\"", "a", LONG).append("\"}]}"));
    file("deep.json", "piece-too-long", out -> repeat(out, "{\"actors\":", "[", MILLION));
    file("blank.json", "no-json-file", out -> repeat(out, "{\"actors\":", " ", 20 * MILLION));
  }

  private void manyNames() throws IOException {
    file("names.graphml", "piece-too-long", out -> numbered(out, "<graphml>", "<a", "/>"));
    file(
        "keys.graphml",
        "columns-too-many",
        out -> numbered(out, "<graphml>", "<key attr.name='a' for='node' id='k", "'/>"));
    file(
        "keys.gexf",
        "columns-too-many",
        out ->
            numbered(out, "<gexf><attributes class='node'>", "<attribute title='a' id='k", "'/>"));
    file(
        "data.graphml",
        "no-xml",
        out -> numbered(out, GRAPH + "<node id='a'>", "<data key='k", "'>x</data>"));
    file("names.json", "no-json-file", out -> numbered(out, "{", "\"a", "\":[],"));
    file("columns.json", "no-json-file", out -> numbered(out, "{\"actors\":[{", "\"a", "\":1,"));
  }

  private void longNames() throws IOException {
    file(
        "key.graphml",
        "piece-too-long",
        out -> repeat(out, "<graphml><key id='", "k", 2_000).append("'/></graphml>"));
    file(
        "value.gexf",
        "piece-too-long",
        out -> repeat(out, "<gexf><attvalue value='", "v", MILLION / 2).append("'/></gexf>"));
  }

  private void entities() throws IOException {
    file(
        "laughs.graphml",
        "xml-with-doctype",
        out -> {
          out.append("<!DOCTYPE g [<!ENTITY a 'ha'>");
          for (char c = 'b'; c < 'z'; c++) {
            String before = "&" + (char) (c - 1) + ";";
            out.append("<!ENTITY " + c + " '" + before.repeat(10) + "'>");
          }
          out.append("]><graphml>&y;</graphml>");
        });
    file(
        "outside.gexf",
        "xml-with-doctype",
        out ->
            out.append("<!DOCTYPE g [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><gexf>&a;</gexf>"));
    file("undeclared.graphml", "no-xml", out -> out.append("<graphml>&a;</graphml>"));
  }

  private void workbooks() throws IOException {
    sheet(
        "bomb.xlsx", "files-too-large", out -> repeat(out, "<sheetData>", " ", 300 * MILLION), "");
    sheet("far.xlsx", "no-workbook", out -> out.append(row("<c r='ZZZZZZ1'><v>1</v></c>")), "");
    sheet(
        "index.xlsx", "no-workbook", out -> out.append(row("<c t='s'><v>2000000000</v></c>")), "");
    sheet(
        "exponent.xlsx",
        "column-unknown",
        out -> out.append(row("<c><v>1E999999999</v></c>") + "</worksheet>"),
        "");
    sheet("texts.xlsx", "files-too-large", out -> out.append("<a/>"), "<si><t>a</t></si>");
    sheet(
        "columns.xlsx",
        "no-workbook",
        out -> {
          out.append("<worksheet><row>");
          repeat(out, "", "<c t='inlineStr'><is><t>a</t></is></c>", MILLION / 10);
        },
        "");
  }

  private void lists() throws IOException {
    list("columns.zip", "columns-too-many", out -> numbered(out, "id,kind,name", ",a", ""));
    list("line.zip", "line-too-long", out -> repeat(out, "id,kind,name\n", "a", 20 * MILLION));
    list(
        "quote.zip", "quote-unclosed", out -> repeat(out, "id,kind,name\n\"", "a\n", MILLION / 10));
  }

  private void file(String name, String problem, Content content) throws IOException {
    try (Writer out =
        writer(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))))) {
      content.into(out);
    }
    read(name, problem);
  }

  private void read(String name, String problem) throws IOException {
    reader.read(folder.resolve(name), problem);
    Files.delete(folder.resolve(name));
  }

  /** A workbook of one sheet, and of as many shared texts as are too many when one is given. */
  private void sheet(String name, String problem, Content sheet, String shared) throws IOException {
    writeWorkbook(folder.resolve(name), sheet, shared);
    read(name, problem);
  }

  static void writeWorkbook(Path place, Content sheet, String shared) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(place))) {
      String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
      part(
          zip,
          "xl/workbook.xml",
          out ->
              out.append(
                  "<workbook xmlns:r='" + type + "'><sheet name='area' r:id='r1'/></workbook>"));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          out ->
              out.append(
                  "<r><Relationship Id='r1' Target='sheet.xml'/><Relationship Id='r2' Type='"
                      + type
                      + "/sharedStrings' Target='texts.xml'/></r>"));
      part(zip, "xl/sheet.xml", sheet);
      part(zip, "xl/texts.xml", out -> repeat(out, "<sst>", shared, 3 * MILLION).append("</sst>"));
    }
  }

  private void list(String name, String problem, Content actors) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      part(zip, "area.csv", out -> out.append("code,name,kind\nx,X,core\n"));
      part(zip, "actors.csv", actors);
      part(zip, "ties.csv", out -> out.append("from,type,to\n"));
    }
    read(name, problem);
  }

  static void part(ZipOutputStream zip, String name, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Writer out = writer(zip);
    content.into(out);
    out.flush();
  }

  private static Writer writer(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  static String row(String cell) {
    return "<worksheet><row>" + cell + "</row>";
  }

  static Writer repeat(Writer out, String before, String text, int times) throws IOException {
    out.append(before);
    int chunk = 1_000;
    String some = text.repeat(chunk);
    for (int i = 0; i < times / chunk && !text.isEmpty(); i++) {
      out.append(some);
    }
    return out;
  }

  static void numbered(Writer out, String before, String start, String end) throws IOException {
    out.append(before);
    for (int i = 0; i < MILLION; i++) {
      out.append(start).append(String.valueOf(i)).append(end);
    }
  }
}
