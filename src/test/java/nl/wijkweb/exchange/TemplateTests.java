package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.exchange.TemplateColumns.Told;
import nl.wijkweb.model.Web;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty web to fill in says what its columns are for; filled in, it comes in. */
class TemplateTests {
  private static final String PLACE = "dorpshuis,PLACE,Dorpshuis De Brink";

  @TempDir private Path folder;

  @Test
  void shouldExplainEveryColumnInBothLanguages() {
    assertThat(TemplateColumns.all())
        .allSatisfy(
            told -> {
              assertThat(told.dutch()).as(told.name()).endsWith(".");
              assertThat(told.english()).as(told.name()).endsWith(".");
              if (!told.codes().isEmpty() && !told.example().isEmpty()) {
                assertThat(told.codes()).contains(told.example());
              }
            });
  }

  @Test
  void shouldTakeAFolderThatWasFilledIn() throws IOException {
    Path file = Files.write(folder.resolve("web.zip"), written(Template.WEB));
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      for (TableFile table : WebTables.FILES) {
        Path list = zip.getPath(table.name());
        assertThat(Files.readString(list)).isEqualTo(String.join(",", table.columns()) + "\n");
        Files.writeString(list, filled(table), StandardCharsets.UTF_8);
      }
      assertThat(Files.readString(zip.getPath("LEESMIJ-README.txt"))).contains("lastConfirmed");
    }

    assertFilled(Formats.read(file).orElseThrow());
  }

  @Test
  void shouldTakeAWorkbookThatWasFilledIn() throws IOException {
    Path file = Files.write(folder.resolve("web.xlsx"), written(Template.XLSX));
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      assertThat(workbook.getSheets().map(sheet -> sheet.getName()).toList())
          .containsExactly(
              "uitleg",
              "area",
              "population",
              "actors",
              "involvement",
              "ties",
              "asked",
              "indicators",
              "keuzes");
    }
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      for (int sheet = 2; sheet <= 8; sheet++) {
        Path part = zip.getPath("xl/worksheets/sheet" + sheet + ".xml");
        String xml = Files.readString(part);
        Files.writeString(
            part,
            xml.replace(
                "</sheetData>", xmlRows(filled(WebTables.FILES.get(sheet - 2))) + "</sheetData>"));
      }
      assertThat(Files.readString(zip.getPath("xl/worksheets/sheet4.xml")))
          .contains("dataValidation")
          .contains("keuzes");
    }

    assertFilled(Formats.read(file).orElseThrow());
  }

  @Test
  void shouldBeNoWebAsLongAsItIsEmpty() throws IOException {
    for (Template template : Template.values()) {
      Path file = Files.write(folder.resolve(template.fileName()), written(template));
      Web web = Formats.read(file).orElseThrow();
      assertThat(web.actors()).isEmpty();
      assertThat(web.areas()).isEmpty();
    }
  }

  private static void assertFilled(Web web) {
    assertThat(web.actors()).hasSize(2);
    assertThat(web.ties()).hasSize(1);
    assertThat(web.ownArea()).isPresent();
    assertThat(web.involvement()).hasSize(1);
    assertThat(web.indicators()).hasSize(1);
  }

  /** The table with its example row; nobody was asked anything, for nobody is a resident. */
  private static String filled(TableFile table) {
    List<String> cells = new ArrayList<>();
    for (Told told : TemplateColumns.all()) {
      if (told.table().equals(table)) {
        cells.add(told.example());
      }
    }
    String header = String.join(",", table.columns()) + "\n";
    if (table.equals(WebTables.ASKED.file())) {
      return header;
    }
    String more =
        table.equals(WebTables.ACTORS.file()) ? PLACE + ",".repeat(cells.size() - 3) + "\n" : "";
    return header + String.join(",", cells) + "\n" + more;
  }

  /**
   * Rows as a spreadsheet writes them: each cell says where it stands, empty ones are not there.
   */
  private static String xmlRows(String csv) {
    StringBuilder xml = new StringBuilder();
    List<String> rows = csv.lines().toList();
    for (int row = 1; row < rows.size(); row++) {
      String[] cells = rows.get(row).split(",", -1);
      xml.append("<row>");
      for (int column = 0; column < cells.length; column++) {
        if (!cells[column].isEmpty()) {
          String place = new CellAddress(row, column).toString();
          xml.append("<c r=\"").append(place).append("\" t=\"inlineStr\"><is><t>");
          xml.append(cells[column]).append("</t></is></c>");
        }
      }
      xml.append("</row>");
    }
    return xml.toString();
  }

  private static byte[] written(Template template) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.write(out);
    return out.toByteArray();
  }
}
