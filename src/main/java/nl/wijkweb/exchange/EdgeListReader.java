package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import nl.wijkweb.exchange.PlainGraphBuilder.Edge;
import nl.wijkweb.model.TextForm;

/**
 * Reads a CSV file of edges, {@code source,target[,weight]}. Nodes are in the order in which the
 * file first names them; edges have no direction of their own.
 */
final class EdgeListReader {
  private EdgeListReader() {}

  /** Reads a file, of which the name is for the problems. */
  static Read<PlainGraph> read(String file, InputStream in) throws IOException {
    Problems problems = new Problems();
    PlainGraphBuilder graph = new PlainGraphBuilder(file, problems);
    TableFile table = TableFile.needed(file, "source,target", "weight");
    new TableReader(table, problems).read(in, row -> take(row, graph));
    return graph.build(false);
  }

  private static void take(Row row, PlainGraphBuilder graph) {
    if (!row.isSound()) {
      return;
    }
    String source = row.required("source", column -> row.text(column, TextForm.ID));
    String target = row.required("target", column -> row.text(column, TextForm.ID));
    String weightText = row.cell("weight");
    Double weight = weightText == null ? null : graph.weight(row.number(), weightText);
    if (source != null && target != null) {
      graph.addIfAbsent(row.number(), source);
      graph.addIfAbsent(row.number(), target);
      graph.addEdge(new Edge(row.number(), source, target, weight, false));
    }
  }
}
