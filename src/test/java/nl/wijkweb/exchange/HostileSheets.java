package nl.wijkweb.exchange;

import static nl.wijkweb.exchange.HostileFiles.LONG;
import static nl.wijkweb.exchange.HostileFiles.MILLION;
import static nl.wijkweb.exchange.HostileFiles.numbered;
import static nl.wijkweb.exchange.HostileFiles.part;
import static nl.wijkweb.exchange.HostileFiles.repeat;
import static nl.wijkweb.exchange.HostileFiles.row;
import static nl.wijkweb.exchange.HostileFiles.writeWorkbook;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkweb.exchange.HostileFiles.Content;

/** Sheets with a mapping that mean harm, or are written in a way that readers stumble over. */
final class HostileSheets {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TWO_COLUMNS =
      """
      {"name": "x", "fixed": {"kind": "CLUB"},
       "columns": [{"header": "Naam", "to": "name"}, {"header": "Telefoon", "to": "phone"}]}
      """;

  private final Path folder;
  private final HostileFiles.Reader reader;

  HostileSheets(Path folder, HostileFiles.Reader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** Writes one after the other, has it read, and removes it. */
  void each() throws IOException {
    lists();
    mappedWorkbooks();
  }

  private void lists() throws IOException {
    String two = "Naam,Telefoon\n";
    sheet("right", "", StandardCharsets.UTF_8, out -> out.append("\uFEFF" + two + "Café,06\n"));
    sheet("wide", "", StandardCharsets.UTF_16LE, out -> out.append("\uFEFF" + two + "Café,06\n"));
    sheet("old", "sheet-unsure", WINDOWS, out -> out.append(two + "Café,06\n"));
    sheet("ragged", "cells-too-few", WINDOWS, out -> out.append(two + "Eik\nEs,06,07\n"));
    sheet("nul", "text-with-control", WINDOWS, out -> out.append(two + "E\0ik,06\n"));
    sheet("twice", "sheet-column-open", WINDOWS, out -> out.append("Naam,Naam,Telefoon\na,b,c\n"));
    sheet("line", "line-too-long", WINDOWS, out -> repeat(out, two, "a", LONG));
    sheet("quote", "quote-unclosed", WINDOWS, out -> repeat(out, two + "\"", "a\n", MILLION / 10));
    sheet("columns", "columns-too-many", WINDOWS, out -> numbered(out, "Naam", ",a", ""));
    sheet("rows", "sheet-too-long", WINDOWS, out -> numbered(out, two, "club", ",06\n"));
    sheet(
        "values",
        "sheet-too-long",
        WINDOWS,
        out -> repeat(out, two, "a".repeat(900) + ",06\n", 40_000));
    sheet("nothing", "sheet-without-header", WINDOWS, out -> {});
    sheet("blank", "sheet-without-header", WINDOWS, out -> repeat(out, "", "\n", MILLION));
  }

  /** A sheet with a mapping of two columns, in an archive. */
  private void sheet(String name, String problem, Charset charset, Content content)
      throws IOException {
    try (ZipOutputStream zip = mapped(name + ".zip")) {
      zip.putNextEntry(new ZipEntry(name + ".csv"));
      Writer out = new OutputStreamWriter(zip, charset);
      content.into(out);
      out.flush();
    }
    read(name, problem);
  }

  /** Workbooks that mean harm, brought in by a mapping. */
  private void mappedWorkbooks() throws IOException {
    mappedWorkbook("bomb", "files-too-large", out -> repeat(out, "<a>", " ", 300 * MILLION), "");
    mappedWorkbook("far", "no-workbook", out -> out.append(row("<c r='ZZZZZZ1'><v>1</v></c>")), "");
    mappedWorkbook(
        "columns",
        "no-workbook",
        out -> repeat(out, "<worksheet><row>", "<c><v>1</v></c>", MILLION / 10),
        "");
    mappedWorkbook("texts", "files-too-large", out -> out.append("<a/>"), "<si><t>a</t></si>");
  }

  private void mappedWorkbook(String name, String problem, Content sheet, String shared)
      throws IOException {
    Path workbook = folder.resolve(name + ".xlsx");
    writeWorkbook(workbook, sheet, shared);
    try (ZipOutputStream zip = mapped(name + ".zip")) {
      zip.putNextEntry(new ZipEntry(name + ".xlsx"));
      Files.copy(workbook, zip);
    }
    Files.delete(workbook);
    read(name, problem);
  }

  private ZipOutputStream mapped(String name) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)));
    part(zip, Mapping.FILE, out -> out.append(TWO_COLUMNS));
    return zip;
  }

  private void read(String name, String problem) throws IOException {
    Path packed = folder.resolve(name + ".zip");
    reader.read(packed, problem);
    Files.delete(packed);
  }
}
