package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.exchange.TemplateColumns.Told;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty workbook: a sheet for each table, with what a column is for in a comment at its name and
 * a list to choose from where its values are fixed; a sheet that explains them all, and one with
 * the lists.
 */
final class TemplateWorkbook {
  private static final String TEXT = "@";
  private static final int LAST_ROW = 2_000;
  private static final String EXPLAINED = "uitleg";
  private static final String LISTS = "keuzes";
  private static final int EXPLAINED_WIDTH = 60;
  private static final List<String> HEADER =
      List.of(
          "blad / sheet",
          "kolom / column",
          "nodig / needed",
          "uitleg",
          "explanation",
          "voorbeeld / example",
          "keuzes / choices");

  private final List<Told> columns = TemplateColumns.all();
  private final Map<String, Range> lists = new LinkedHashMap<>();

  private TemplateWorkbook() {}

  static void write(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Wijkweb", null);
    TemplateWorkbook template = new TemplateWorkbook();
    // A sheet is written when it is complete, and the lists are referred to by those before them.
    Worksheet explained = workbook.newWorksheet(EXPLAINED);
    List<Worksheet> tables = new ArrayList<>();
    WebTables.FILES.forEach(table -> tables.add(workbook.newWorksheet(table.table())));
    template.lists(workbook.newWorksheet(LISTS));
    template.explain(explained);
    for (int i = 0; i < tables.size(); i++) {
      template.table(tables.get(i), WebTables.FILES.get(i));
    }
    workbook.finish();
  }

  private void lists(Worksheet sheet) {
    int place = 0;
    for (Told told : columns) {
      if (!told.codes().isEmpty()) {
        text(sheet, 0, place, told.name());
        for (int row = 0; row < told.codes().size(); row++) {
          text(sheet, row + 1, place, told.codes().get(row));
        }
        lists.put(told.name(), sheet.range(1, place, told.codes().size(), place));
        place++;
      }
    }
  }

  private void explain(Worksheet sheet) {
    sheet.freezePane(0, 1);
    row(sheet, 0, HEADER);
    sheet.range(0, 0, 0, HEADER.size() - 1).style().bold().set();
    int row = 1;
    for (Told told : columns) {
      String codes = String.join(", ", told.codes());
      row(
          sheet,
          row++,
          List.of(
              told.table().table(),
              told.column(),
              told.needed() ? "ja / yes" : "",
              told.dutch(),
              told.english(),
              told.example(),
              codes));
    }
    for (int wide = 3; wide < 5; wide++) {
      sheet.width(wide, EXPLAINED_WIDTH);
    }
  }

  private void table(Worksheet sheet, TableFile table) {
    sheet.freezePane(0, 1);
    int place = 0;
    for (Told told : columns) {
      if (!told.table().equals(table)) {
        continue;
      }
      text(sheet, 0, place, told.column());
      sheet.style(0, place).bold().set();
      sheet.style(place).format(TEXT).set();
      String example = told.example().isEmpty() ? "" : "\n" + told.example();
      sheet.comment(0, place, told.dutch() + "\n" + told.english() + example);
      Range list = lists.get(told.name());
      if (list != null) {
        // Lists take several with a bar between; so what is not in the list is not refused.
        sheet
            .range(1, place, LAST_ROW, place)
            .validateWithList(list)
            .allowBlank(true)
            .showErrorMessage(false);
      }
      place++;
    }
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int place = 0; place < cells.size(); place++) {
      if (!cells.get(place).isEmpty()) {
        text(sheet, row, place, cells.get(place));
      }
    }
  }

  private static void text(Worksheet sheet, int row, int place, String text) {
    sheet.inlineString(row, place, XlsxText.written(text));
  }
}
