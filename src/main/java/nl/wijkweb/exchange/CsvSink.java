package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes each table as the canonical CSV of a web folder. */
final class CsvSink implements TableSink {
  private final CanonicalWeb.Files files;
  private @Nullable Appendable out;
  private int width;

  CsvSink(CanonicalWeb.Files files) {
    this.files = files;
  }

  @Override
  public void begin(TableFile table) throws IOException {
    begin(table, table.columns().size());
  }

  /** A web that uses nothing of later is written, and so hashed, as it was before. */
  @Override
  public void begin(TableFile table, int columns) throws IOException {
    out = files.open(table.name());
    width = columns;
    row(table.columns());
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (out == null) {
      throw new IllegalStateException("a row before its table");
    }
    writeRow(cells.subList(0, width), out);
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
