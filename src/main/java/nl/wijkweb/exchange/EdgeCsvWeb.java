package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/**
 * The actors and ties of a web as two lists for spreadsheets and scripts, {@code nodes.csv} and
 * {@code edges.csv}, in a zip archive with a {@code README.txt} that tells what is not in it. A
 * cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
final class EdgeCsvWeb implements TableSink {
  private final TextZip zip;
  private @Nullable Writer list;

  private EdgeCsvWeb(TextZip zip) {
    this.zip = zip;
  }

  /** Writes a web to a stream that stays open. */
  static void write(Web web, List<Loss> losses, OutputStream out) throws IOException {
    TextZip zip = new TextZip(out);
    zip.open("README.txt").append(readMe(losses));
    CanonicalWeb.write(web, new EdgeCsvWeb(zip));
    zip.finish();
  }

  @Override
  public void begin(TableFile table) throws IOException {
    list = null;
    if (GraphColumns.isGraph(table)) {
      list = zip.open(table.equals(GraphColumns.NODES) ? "nodes.csv" : "edges.csv");
      CsvSink.writeRow(table.columns().stream().map(EdgeCsvWeb::column).toList(), list);
    }
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (list != null) {
      CsvSink.writeRow(Formulas.harmless(cells), list);
    }
  }

  /** The names that other programs know the ends of an edge by. */
  private static String column(String name) {
    return switch (name) {
      case "from" -> "source";
      case "to" -> "target";
      default -> name;
    };
  }

  private static String readMe(List<Loss> losses) {
    return """
        nodes.csv holds the actors, edges.csv the spells of ties; source and target are ids of nodes.
        UTF-8, cells separated by a comma, items of a list by |. An empty cell is unknown.
        A cell that begins with = + - @ has an apostrophe before it, so that no spreadsheet computes it.
        """
        + Loss.told(losses)
        + "\n";
  }
}
