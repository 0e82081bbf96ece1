package nl.wijkweb.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkweb.exchange.CsvRecord.Fault;
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
      problems.add(
          Problem.ofFile(file.name(), "the file is UTF-16", "save it as UTF-8 (CSV UTF-8)"));
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
        } else {
          rows.accept(new Row(file, header, record, isWellFormed(record, header), problems));
        }
      }
    }
    if (header == null) {
      problems.add(
          Problem.ofFile(
              file.name(),
              "the file is empty",
              "begin it with a row of column names: " + String.join(",", file.required())));
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
        String name = other == ';' ? "a semicolon" : "a tab";
        problems.add(
            new Problem(
                file.name(),
                first.number(),
                null,
                null,
                "the columns are separated by " + name,
                "save the file as CSV with a comma between the columns"));
        return other;
      }
    }
    return ',';
  }

  private Header header(CsvRecord record) {
    if (record.fault() != null) {
      reportFault(record, record.fault());
    }
    return new Header(file, record, problems);
  }

  private boolean isWellFormed(CsvRecord record, Header header) {
    if (record.fault() != null) {
      reportFault(record, record.fault());
      return false;
    }
    int cells = record.cells().size();
    if (cells != header.width()) {
      String mend =
          cells > header.width()
              ? "put text that holds a comma between double quotes"
              : "give every column a cell; an unknown one stays empty, its comma remains";
      problems.add(
          new Problem(
              file.name(),
              record.row(),
              cells > header.width() ? null : header.name(cells),
              null,
              "the row has " + cells + " cells, the header has " + header.width(),
              mend));
      return false;
    }
    return true;
  }

  private void reportFault(CsvRecord record, Fault fault) {
    String column = header == null ? null : header.name(record.cells().size());
    String message =
        switch (fault) {
          case UNCLOSED_QUOTE -> "a double quote is opened and never closed";
          case TEXT_AFTER_QUOTE -> "text follows a closing double quote";
          case TOO_LONG -> "the line is too long to be a row";
        };
    String mend =
        switch (fault) {
          case UNCLOSED_QUOTE -> "close it, or leave it out";
          case TEXT_AFTER_QUOTE ->
              "write a double quote inside a cell twice, and check that the quotes before it close";
          case TOO_LONG -> "check whether this is a CSV file, and whether its lines end";
        };
    problems.add(new Problem(file.name(), record.row(), column, null, message, mend));
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
    String elsewhere = undecodedRows == 1 ? "" : "; rows with such bytes: " + undecodedRows;
    problems.add(
        new Problem(
            file.name(),
            first.row(),
            header == null ? null : header.name(first.undecoded()),
            null,
            "the file is not UTF-8: see byte " + first.undecodedByte() + elsewhere,
            "save the file as UTF-8; it looks like Windows-1252 (ANSI)"));
  }
}
