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
 * folder}, under the table's name, with the names of the columns in the first row; where one is
 * full a next, {@code ties 2}. Every cell is a text, so that no program makes a date, a number or a
 * formula of it.
 */
final class XlsxWeb implements TableSink {
  private static final String APPLICATION = "Wijkweb";
  private static final int ROWS_IN_MEMORY = 500;

  /** The format of a cell that stays a text, also when somebody types a date in it. */
  private static final String TEXT = "@";

  /** How many rows a sheet can have. */
  private static final int MOST_ROWS = 1 << 20;

  private final Workbook workbook;
  private final int mostRows;
  private TableFile table = GraphColumns.NODES;
  private @Nullable Worksheet sheet;
  private int sheets;
  private int rows;

  private XlsxWeb(Workbook workbook, int mostRows) {
    this.workbook = workbook;
    this.mostRows = mostRows;
  }

  /** Writes a web to a stream that stays open. */
  static void write(Web web, OutputStream out) throws IOException {
    write(web, out, MOST_ROWS);
  }

  /** Writes a web in sheets of at most so many rows. */
  static void write(Web web, OutputStream out, int mostRows) throws IOException {
    Workbook workbook = new Workbook(out, APPLICATION, null);
    XlsxWeb sheets = new XlsxWeb(workbook, mostRows);
    CanonicalWeb.write(web, sheets);
    sheets.end();
    workbook.finish();
  }

  /** The name of a sheet of a table: the first is called as the table, what follows numbered. */
  static String name(TableFile table, int number) {
    return number == 1 ? table.table() : table.table() + " " + number;
  }

  @Override
  public void begin(TableFile next) throws IOException {
    table = next;
    sheets = 0;
    beginSheet();
  }

  private void beginSheet() throws IOException {
    end();
    sheets++;
    sheet = workbook.newWorksheet(name(table, sheets));
    sheet.freezePane(0, 1);
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.style(column).format(TEXT).set();
    }
    rows = 0;
    row(table.columns());
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (rows == mostRows) {
      beginSheet();
    }
    if (sheet == null) {
      throw new IllegalStateException("a row before its table");
    }
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.inlineString(rows, column, XlsxText.written(cells.get(column)));
        sheet.style(rows, column).format(TEXT).set();
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
