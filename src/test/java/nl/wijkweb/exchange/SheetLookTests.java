package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.exchange.SheetLook.Unsure;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How somebody's own sheet is read is found out, and what is only guessed is said to be so. */
class SheetLookTests {
  @TempDir private Path folder;

  @Test
  void shouldFindHowADutchListIsWritten() throws IOException {
    SheetInspection found = look(Sheets.windows(Sheets.LIST));

    SheetForm form = found.look().form();
    assertThat(form.encoding()).isEqualTo(SheetEncoding.WINDOWS_1252);
    assertThat(form.separator()).isEqualTo(';');
    assertThat(form.header()).isEqualTo(3);
    assertThat(form.dates()).isEqualTo(DateForm.DAY_FIRST);
    assertThat(found.look().unsure()).containsExactly(Unsure.ENCODING);
    assertThat(found.look().rows()).isEqualTo(4);
    assertThat(found.look().first().get(6).cells()).contains("Café Het Hoekje");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8, ''",
    "UTF-8, utf-8, \uFEFF",
    "UTF-16LE, utf-16le, \uFEFF",
    "UTF-16BE, utf-16be, \uFEFF"
  })
  void shouldFindAnEncodingThatSaysItself(String charset, String code, String mark)
      throws IOException {
    SheetInspection found = look((mark + Sheets.LIST).getBytes(Charset.forName(charset)));

    assertThat(found.look().form().encoding()).isNotNull();
    assertThat(found.look().form().encoding().code()).isEqualTo(code);
    assertThat(found.look().unsure()).isEmpty();
    assertThat(found.look().columns()).extracting(SheetLook.Column::header).contains("Naam");
    assertThat(found.look().first().get(6).cells()).contains("Café Het Hoekje");
  }

  @ParameterizedTest
  @CsvSource({"','", "';'", "'\t'", "'|'"})
  void shouldFindTheSeparatorAndQuote(char separator) throws IOException {
    String row = "'De Eik, groep; 1'" + separator + "groep" + separator + "'x'\n";
    String head = "Naam" + separator + "Soort" + separator + "Notitie\n";
    SheetInspection found = look((head + row.repeat(3)).getBytes(StandardCharsets.UTF_8));

    assertThat(found.look().form().separator()).isEqualTo(separator);
    assertThat(found.look().form().quote()).isEqualTo('\'');
    assertThat(found.look().columns().get(0).values()).containsExactly("De Eik, groep; 1");
  }

  @Test
  void shouldAskWhatADateMeansThatCanBeReadInTwoWays() throws IOException {
    byte[] sheet = "Naam,Sinds\nDe Eik,1-9-2023\n".getBytes(StandardCharsets.UTF_8);

    assertThat(look(sheet).look().unsure()).containsExactly(Unsure.DATES);
    assertThat(
            look("Naam,Sinds\nDe Eik,9/25/2023\n".getBytes(StandardCharsets.UTF_8)).look().form())
        .extracting(SheetForm::dates)
        .isEqualTo(DateForm.MONTH_FIRST);
  }

  @Test
  void shouldProposeWhatItKnowsAndAskTheRest() throws IOException {
    String sheet = "Naam,Soort,Kleur,Naam\nDe Eik,koor,rood,x\nDe Es,ruimtevaart,rood,x\n";
    SheetInspection found = look(sheet.getBytes(StandardCharsets.UTF_8));

    assertThat(found.mapping().headerOf("name")).isEqualTo("Naam");
    assertThat(found.mapping().byHeader().get("Soort"))
        .extracting(Mapping.Meaning::to)
        .containsExactly("kind", "domain");
    assertThat(found.questions().kept())
        .extracting(one -> one.column() + " " + one.cause().code().code())
        .containsExactly(
            "Kleur sheet-column-open", "Naam (2) sheet-column-open", "Soort sheet-value-unseen");
  }

  @Test
  void shouldReadDatesOfAWorkbookAsDates() throws IOException {
    Path file = folder.resolve("clubs.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(out, "Test", null);
      Worksheet sheet = workbook.newWorksheet("Blad1");
      sheet.value(0, 0, "Naam");
      sheet.value(0, 1, "Sinds");
      sheet.value(0, 2, "Leden");
      sheet.value(1, 0, "De Eik");
      sheet.value(1, 1, LocalDate.of(2023, 9, 1));
      sheet.style(1, 1).format("d-m-yyyy").set();
      sheet.value(1, 2, 45_170);
      workbook.finish();
    }

    SheetInspection found = Sheets.look(file);

    assertThat(found.look().columns().get(1).values()).containsExactly("2023-09-01");
    assertThat(found.look().columns().get(2).values()).containsExactly("45170");
    assertThat(found.look().unsure()).isEmpty();
  }

  @Test
  void shouldKnowAWorkbookOfAWholeWeb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxWeb.write(Sheets.empty(), out);

    Path file = Sheets.file(folder, "web.xlsx", out.toByteArray());
    assertThat(Sheets.look(file).look().web()).isTrue();
  }

  @Test
  void shouldKeepAMappingAsItIs() {
    Mapping mapping = MappingJson.read(Sheets.MAPPING).orElseThrow();

    String kept = MappingJson.write(mapping).toString();
    assertThat(MappingJson.read(kept).orElseThrow()).isEqualTo(mapping);
  }

  @Test
  void shouldTellEverythingThatIsWrongWithAMapping() {
    String wrong =
        """
        {"name": 1, "encoding": "ebcdic", "colour": "red", "header": 0,
         "columns": [{"header": "Naam", "to": "ageBand"}, {"to": "tie", "type": "LOVES"}]}
        """;

    assertThat(Sheets.problems(MappingJson.read(wrong)))
        .containsExactlyInAnyOrder(
            "null /colour mapping-wrong",
            "null /name mapping-wrong",
            "null /encoding mapping-wrong",
            "null /header mapping-wrong",
            "null /columns/0/to mapping-wrong",
            "null /columns/1/header mapping-wrong",
            "null /columns/1/type mapping-wrong");
    assertThat(Sheets.problems(MappingJson.read("{"))).containsExactly("null null no-json");
    assertThat(Sheets.problems(MappingJson.read(""))).isNotEmpty();
    assertThat(List.of(MappingJson.read("[]"))).allMatch(read -> read instanceof Read.Broken);
  }

  private SheetInspection look(byte[] bytes) throws IOException {
    return Sheets.look(Sheets.file(folder, "lijst.csv", bytes));
  }
}
