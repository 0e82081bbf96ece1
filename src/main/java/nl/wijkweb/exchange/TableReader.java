package nl.wijkweb.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkweb.exchange.CsvRecord.Fault;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file row by row and reports what is wrong with its form. */
final class TableReader {
  private final TableFile file;
  private final Problems problems;
  private int undecodedRows;
  private @Nullable CsvRecord firstUndecoded;
  private @Nullable Header header;

  TableReader(TableFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Hands over every row that is not blank; also those with a wrong form, marked so, because their
   * ids are there to be referred to.
   *
   * @return the header, or null when the file is empty
   */
  @Nullable Header read(InputStream bytes, Consumer<Row> rows) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    if (isUtf16(in)) {
      problems.add(Problem.ofFile(file.name(), ProblemCode.FILE_UTF_16.of()));
      return null;
    }
    try (TextLines lines = new TextLines(in)) {
      CsvRecords records = new CsvRecords(lines, separator(lines));
      for (CsvRecord record = records.next(); record != null; record = records.next()) {
        noteUndecoded(record);
        if (record.isBlank()) {
          continue;
        }
        if (header == null) {
          header = header(record);
          if (header == null) {
            return null;
          }
        } else {
          rows.accept(new Row(file, header, record, isWellFormed(record, header), problems));
        }
      }
    }
    if (header == null) {
      problems.add(
          Problem.ofFile(
              file.name(), ProblemCode.FILE_EMPTY.of(String.join(",", file.required()))));
    }
    reportUndecoded();
    return header;
  }

  /** Whether the file begins with the mark that Windows programs put before UTF-16. */
  private static boolean isUtf16(BufferedInputStream in) throws IOException {
    in.mark(2);
    int mark = in.read() << 8 | in.read();
    in.reset();
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private char separator(TextLines lines) throws IOException {
    TextLines.Line first = lines.next();
    if (first == null) {
      return ',';
    }
    lines.giveBack(List.of(first));
    String text = first.text();
    if (text.indexOf(',') >= 0 || file.columns().size() == 1) {
      return ',';
    }
    for (char other : new char[] {';', '\t'}) {
      if (text.indexOf(other) >= 0) {
        report(
            first.number(), null, (other == ';' ? ProblemCode.SEMICOLONS : ProblemCode.TABS).of());
        return other;
      }
    }
    return ',';
  }

  private @Nullable Header header(CsvRecord record) {
    if (record.fault() != null) {
      reportFault(record, record.fault());
    }
    return Header.of(file, record, problems);
  }

  private boolean isWellFormed(CsvRecord record, Header header) {
    if (record.fault() != null) {
      reportFault(record, record.fault());
      return false;
    }
    int cells = record.cells().size();
    if (cells != header.width()) {
      boolean tooMany = cells > header.width();
      ProblemCode code = tooMany ? ProblemCode.CELLS_TOO_MANY : ProblemCode.CELLS_TOO_FEW;
      report(record.row(), tooMany ? null : header.name(cells), code.of(cells, header.width()));
      return false;
    }
    return true;
  }

  private void reportFault(CsvRecord record, Fault fault) {
    String column = header == null ? null : header.name(record.cells().size());
    ProblemCode code =
        switch (fault) {
          case UNCLOSED_QUOTE -> ProblemCode.QUOTE_UNCLOSED;
          case TEXT_AFTER_QUOTE -> ProblemCode.QUOTE_INSIDE;
          case TOO_LONG -> ProblemCode.LINE_TOO_LONG;
        };
    report(record.row(), column, code.of());
  }

  private void noteUndecoded(CsvRecord record) {
    if (record.undecoded() >= 0) {
      undecodedRows++;
      firstUndecoded = firstUndecoded == null ? record : firstUndecoded;
    }
  }

  private void reportUndecoded() {
    CsvRecord first = firstUndecoded;
    if (first == null) {
      return;
    }
    report(
        first.row(),
        header == null ? null : header.name(first.undecoded()),
        undecodedRows == 1
            ? ProblemCode.NOT_UTF_8.of(first.undecodedByte())
            : ProblemCode.NOT_UTF_8_IN_ROWS.of(first.undecodedByte(), undecodedRows));
  }

  private void report(int row, @Nullable String column, Cause cause) {
    problems.add(new Problem(file.name(), row, column, null, cause));
  }
}
