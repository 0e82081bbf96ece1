package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes each table as the canonical CSV of a web folder. */
final class CsvSink implements TableSink {
  private final CanonicalWeb.Files files;
  private @Nullable Appendable out;

  CsvSink(CanonicalWeb.Files files) {
    this.files = files;
  }

  @Override
  public void begin(TableFile table) throws IOException {
    out = files.open(table.name());
    row(table.columns());
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (out == null) {
      throw new IllegalStateException("a row before its table");
    }
    writeRow(cells, out);
  }

  /** Writes one row with its line end. */
  static void writeRow(List<String> cells, Appendable out) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.append(separator);
      writeCell(cell, out);
      separator = ",";
    }
    out.append('\n');
  }

  private static void writeCell(String cell, Appendable out) throws IOException {
    if (cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0) {
      out.append(cell);
    } else {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
