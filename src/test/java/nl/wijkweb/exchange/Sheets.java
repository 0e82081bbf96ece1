package nl.wijkweb.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Web;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The address list of a coordinator, and what is needed to read it. */
public final class Sheets {
  /** As a Dutch spreadsheet saves it: two title rows, semicolons, Dutch headers and dates. */
  public static final String LIST =
      """
      Adreslijst verenigingen;;;;;;;
      bijgewerkt 1-3-2024;;;;;;;
      Naam;Soort;Telefoon;E-mail;Opgericht;Open voor iedereen;Contactpersoon;Werkt samen met
      Koor De Merels;koor;06 00000001;merels@voorbeeld.nl;1-9-2003;ja;Anja de Wit;Café Het Hoekje
      Koor De Merels;koor;06 00000002;;1-9-2003;ja;Bé Smit;
      V.V. Oranje;voetbalclub;;oranje@voorbeeld.nl;25-12-1954;nee;;Koor De Merels, Café Het Hoekje
      Café Het Hoekje;café;;;;ja;;
      """;

  /** The same, without what nobody can be sure of. */
  public static final String MAPPING =
      """
      {"name": "adreslijst", "encoding": "windows-1252", "dates": "day-first",
       "columns": [
        {"header": "Naam", "to": "name"},
        {"header": "Soort", "to": "kind",
         "values": {"koor": "CLUB", "voetbalclub": "CLUB", "café": "SHOP"}},
        {"header": "Soort", "to": "domain",
         "values": {"koor": "arts", "voetbalclub": "clubs", "café": "commerce"}},
        {"header": "Telefoon", "to": "phone"},
        {"header": "E-mail", "to": "email"},
        {"header": "Opgericht", "to": "since"},
        {"header": "Open voor iedereen", "to": "openTo",
         "values": {"ja": "everyone", "nee": "members"}},
        {"header": "Contactpersoon", "to": "contactPerson"},
        {"header": "Werkt samen met", "to": "tie", "type": "WORKS_WITH", "split": ","}]}
      """;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Sheets() {}

  /** The bytes of a text as a Windows program writes it. */
  public static byte[] windows(String text) {
    return text.getBytes(WINDOWS);
  }

  /** The list as a file of this name has it, in little. */
  static byte[] list(String name) throws IOException {
    if (!SheetFile.isWorkbook(name)) {
      return windows(LIST);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, "Test", null);
    Worksheet sheet = workbook.newWorksheet("Blad1");
    int row = 0;
    for (String line : LIST.lines().toList()) {
      String[] cells = line.split(";", -1);
      for (int column = 0; column < cells.length; column++) {
        sheet.value(row, column, cells[column]);
      }
      row++;
    }
    workbook.finish();
    return out.toByteArray();
  }

  /** A sheet as a file. */
  static Path file(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** A sheet with its mapping. */
  static Path packed(Path folder, String name, byte[] bytes, String mapping) throws IOException {
    Path sheet = file(folder, name, bytes);
    Path packed = folder.resolve(name + ".zip");
    try (OutputStream out = Files.newOutputStream(packed)) {
      MappedFile.pack(sheet, MappingJson.read(mapping).orElseThrow(), out);
    }
    return packed;
  }

  /** A web of one area with nobody in it. */
  static Web empty() {
    Area area = new Area(new AreaCode("dorp"), "Dorp", AreaKind.CORE, null, null, null, List.of());
    return Formats.webOf(List.of(area)).orElseThrow();
  }

  /** Looks into a sheet. */
  static SheetInspection look(Path sheet) throws IOException {
    return reader().inspect(sheet, null, 1 << 28, RowWatch.NONE).orElseThrow();
  }

  /** Reads a sheet into a web. */
  static Read<PlacedWeb> read(Path sheet, String mapping, Web into) throws IOException {
    return reader()
        .read(
            sheet,
            MappingJson.read(mapping).orElseThrow(),
            1 << 28,
            () -> Optional.of(into),
            RowWatch.NONE);
  }

  /** The problems of a reading, as {@code row column code}. */
  static List<String> problems(Read<?> read) {
    return read.fold(
        whole -> List.<String>of(),
        found ->
            found.kept().stream()
                .map(
                    one ->
                        String.join(
                            " ",
                            String.valueOf(one.row()),
                            String.valueOf(one.column()),
                            one.cause().code().code()))
                .toList());
  }

  private static SheetReader reader() {
    return new SheetReader(SchemeReader.wijkweb());
  }
}
