package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** An empty web folder, packed, with what each column is for in a text beside it. */
final class TemplateFolder {
  private static final String TEXT = "LEESMIJ-README.txt";

  private TemplateFolder() {}

  static void write(OutputStream out) throws IOException {
    TextZip zip = new TextZip(out);
    Writer text = zip.open(TEXT);
    text.append(
        """
        Vul per bestand een rij in voor elk ding. Laat leeg wat je niet weet. Een * moet er staan.
        Fill in a row for each thing in every file. Leave empty what you do not know. A * is needed.
        UTF-8; cellen met een komma ertussen / cells separated by a comma.
        """);
    TableFile table = null;
    for (TemplateColumns.Told told : TemplateColumns.all()) {
      if (!told.table().equals(table)) {
        table = told.table();
        text.append("\n").append(table.name()).append("\n");
      }
      text.append("  ").append(told.column()).append(told.needed() ? " *\n" : "\n");
      line(text, told.dutch());
      line(text, told.english());
      if (!told.codes().isEmpty()) {
        line(text, String.join(", ", told.codes()));
      }
      if (!told.example().isEmpty()) {
        line(text, "bijvoorbeeld / for example: " + told.example());
      }
    }
    for (TableFile file : WebTables.FILES) {
      CsvSink.writeRow(file.columns(), zip.open(file.name()));
    }
    zip.finish();
  }

  private static void line(Writer text, String line) throws IOException {
    text.append("    ").append(line).append("\n");
  }
}
