package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The tables of a workbook: a sheet each, with the names of the columns in its first row. */
final class XlsxTables implements Tables {
  private final String file;
  private final XlsxFile workbook;

  /**
   * @param file its name, for the problems that are of no sheet
   */
  XlsxTables(String file, XlsxFile workbook) {
    this.file = file;
    this.workbook = workbook;
  }

  @Override
  public boolean has(TableFile table) {
    return workbook.sheets().contains(table.table());
  }

  @Override
  public List<String> strangers() {
    return workbook.sheets().stream()
        .filter(name -> !WebTables.isTable(name.replaceFirst(" \\d+$", "")))
        .toList();
  }

  @Override
  public String told(TableFile table) {
    return table.table();
  }

  @Override
  public Problem missing(TableFile table) {
    return Problem.ofFile(
        file, ProblemCode.TABLE_MISSING.of(table.table(), String.join(", ", table.required())));
  }

  @Override
  public @Nullable Header read(TableFile table, Problems problems, Consumer<Row> rows)
      throws IOException {
    Header first = read(table, table.table(), problems, rows);
    for (int number = 2; workbook.sheets().contains(XlsxWeb.name(table, number)); number++) {
      read(table, XlsxWeb.name(table, number), problems, rows);
    }
    return first;
  }

  private @Nullable Header read(
      TableFile table, String sheet, Problems problems, Consumer<Row> rows) throws IOException {
    try (InputStream in = workbook.open(sheet)) {
      return new Sheet(table.told(sheet), problems)
          .read(new XlsxCells(workbook, new SafeXml(in)), rows);
    } catch (Unreadable unreadable) {
      problems.add(unreadable.in(sheet));
      return null;
    }
  }

  private static final class Sheet {
    private final TableFile table;
    private final Problems problems;

    Sheet(TableFile table, Problems problems) {
      this.table = table;
      this.problems = problems;
    }

    @Nullable Header read(XlsxCells cells, Consumer<Row> rows) throws Unreadable, IOException {
      Header header = null;
      for (CsvRecord record = cells.next(); record != null; record = cells.next()) {
        if (record.isBlank()) {
          continue;
        }
        if (header != null) {
          rows.accept(row(header, record));
          continue;
        }
        header = Header.of(table, record, problems);
        if (header == null) {
          return null;
        }
      }
      if (header == null) {
        Cause cause = ProblemCode.FILE_EMPTY.of(String.join(", ", table.required()));
        problems.add(Problem.ofFile(table.name(), cause));
      }
      return header;
    }

    /** A sheet leaves out the empty cells at the end of a row. */
    private Row row(Header header, CsvRecord record) {
      List<String> texts = new ArrayList<>(record.cells());
      while (texts.size() < header.width()) {
        texts.add("");
      }
      CsvRecord whole = new CsvRecord(record.row(), texts, null, -1, -1);
      boolean fits = texts.size() == header.width();
      if (!fits) {
        Cause cause = ProblemCode.CELLS_TOO_MANY.of(texts.size(), header.width());
        problems.add(new Problem(table.name(), record.row(), null, null, cause));
      }
      return new Row(table, header, whole, fits, problems);
    }
  }
}
