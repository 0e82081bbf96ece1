package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.wijkweb.model.Web;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A web as a workbook: a sheet for each table of its {@linkplain CanonicalWeb canonical web
 * folder}, under the table's name, with the names of the columns in the first row. Every cell is a
 * text, so that no program makes a date, a number or a formula of it.
 */
final class XlsxWeb implements TableSink {
  private static final String APPLICATION = "Wijkweb";
  private static final int ROWS_IN_MEMORY = 500;

  /** The format of a cell that stays a text, also when somebody types a date in it. */
  private static final String TEXT = "@";

  private final Workbook workbook;
  private @Nullable Worksheet sheet;
  private int rows;

  private XlsxWeb(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Writes a web to a stream that stays open. */
  static void write(Web web, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, APPLICATION, null);
    XlsxWeb sheets = new XlsxWeb(workbook);
    CanonicalWeb.write(web, sheets);
    sheets.end();
    workbook.finish();
  }

  @Override
  public void begin(TableFile table) throws IOException {
    end();
    sheet = workbook.newWorksheet(table.table());
    sheet.freezePane(0, 1);
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.style(column).format(TEXT).set();
    }
    rows = 0;
    row(table.columns());
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (sheet == null) {
      throw new IllegalStateException("a row before its table");
    }
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.inlineString(rows, column, XlsxText.written(cells.get(column)));
      }
    }
    rows++;
    if (rows % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private void end() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
  }
}
