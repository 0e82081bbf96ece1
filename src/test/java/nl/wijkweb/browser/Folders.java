package nl.wijkweb.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.SixMistakes;
import nl.wijkweb.exchange.Sheets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Web folders, as the files that one picks in a browser. */
final class Folders {
  private static final String CSV = "text/csv";

  private Folders() {}

  /** A small web without a mistake. */
  static List<FilePayload> good(String code, String name) {
    return List.of(
        file("area.csv", "code,name,kind\n" + code + "," + name + ",core\n"),
        file(
            "actors.csv",
            """
            id,kind,name,domain,since
            koor,CLUB,Koor De Merels,arts,2012
            school,ORGANISATION,De Regenboog,education,2014
            dorpshuis,PLACE,Dorpshuis De Brink,clubs,
            """),
        file(
            "ties.csv",
            """
            from,type,to,since
            koor,MEETS_AT,dorpshuis,2013
            school,WORKS_WITH,koor,2015
            """));
  }

  /** A list as somebody keeps it in a Dutch spreadsheet of years ago, with names of their own. */
  static List<FilePayload> list() {
    String list =
        """
        Onze clubs;;;
        Clubnaam;Wat is het;Bellen;Doet mee met
        Café Het Hoekje;kroeg;06 00000001;Koor De Merels
        Zwembad De Wiel;zwemclub;06 00000002;
        """;
    return List.of(new FilePayload("clubs.csv", CSV, Sheets.windows(list)));
  }

  /** The same web as a workbook, as somebody fills it in. */
  static List<FilePayload> workbook(String code, String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", null)) {
      for (FilePayload file : good(code, name)) {
        Worksheet sheet = workbook.newWorksheet(file.name.replace(".csv", ""));
        List<String> rows = new String(file.buffer, StandardCharsets.UTF_8).lines().toList();
        for (int row = 0; row < rows.size(); row++) {
          String[] cells = rows.get(row).split(",");
          for (int column = 0; column < cells.length; column++) {
            fill(sheet, row, column, cells[column]);
          }
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return List.of(new FilePayload(code + ".xlsx", "", bytes.toByteArray()));
  }

  /** A spreadsheet makes numbers of years. */
  private static void fill(Worksheet sheet, int row, int column, String cell) {
    if (cell.matches("\\d+")) {
      sheet.value(row, column, Integer.parseInt(cell));
    } else {
      sheet.value(row, column, cell);
    }
  }

  /** A folder with six mistakes. */
  static List<FilePayload> mistakes(String area) {
    try {
      Path folder = SixMistakes.in(Path.of("target", "six-mistakes"), area);
      try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().map(Folders::read).toList();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static FilePayload file(String name, String text) {
    return new FilePayload(name, CSV, text.getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload read(Path file) {
    try {
      return new FilePayload(file.getFileName().toString(), CSV, Files.readAllBytes(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
