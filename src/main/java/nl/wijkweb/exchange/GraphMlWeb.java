package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.wijkweb.model.Web;

/**
 * A web as GraphML: actors are nodes, spells of ties are edges, and every column is a typed key
 * with the column's name. What GraphML has no words for (the area, its population, involvement,
 * what was asked, indicators) is data of the graph: a text for each table, in the CSV of the
 * {@linkplain CanonicalWeb canonical web folder}, under the file's name. So nothing is lost, and
 * others read the graph as any graph.
 */
final class GraphMlWeb implements TableSink {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String NAME = "web";
  private static final String DATA = "data";
  private static final String KEY = "key";

  private final GraphXml xml;
  private TableFile table = GraphColumns.NODES;
  private boolean textBegun;
  private int edges;

  private GraphMlWeb(GraphXml xml) {
    this.xml = xml;
  }

  /** Writes a web to a stream that stays open. */
  static void write(Web web, OutputStream out) throws IOException {
    GraphXml xml = new GraphXml(out);
    xml.open("graphml", "xmlns", NAMESPACE);
    for (TableFile other : GraphColumns.others()) {
      xml.line(
          KEY,
          "id",
          other.table(),
          "for",
          "graph",
          "attr.name",
          other.name(),
          "attr.type",
          "string");
    }
    writeKeys(xml, "node", GraphColumns.NODES);
    writeKeys(xml, "edge", GraphColumns.EDGES);
    xml.open("graph", "id", NAME, "edgedefault", "directed");
    GraphMlWeb tables = new GraphMlWeb(xml);
    CanonicalWeb.write(web, tables);
    tables.endText();
    xml.end();
  }

  private static void writeKeys(GraphXml xml, String element, TableFile table) throws IOException {
    for (String column : GraphColumns.attributes(table)) {
      xml.line(
          KEY,
          "id",
          key(table, column),
          "for",
          element,
          "attr.name",
          column,
          "attr.type",
          GraphColumns.type(column, "int"));
    }
  }

  private static String key(TableFile table, String column) {
    return table.table() + "." + column;
  }

  @Override
  public void begin(TableFile next) throws IOException {
    endText();
    table = next;
    if (!GraphColumns.isGraph(table)) {
      xml.open(DATA, KEY, table.table());
      textBegun = true;
      row(table.columns());
    }
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (table.equals(GraphColumns.NODES)) {
      xml.open("node", "id", cell(cells, "id"));
      writeData(cells);
      xml.close();
    } else if (table.equals(GraphColumns.EDGES)) {
      xml.open(
          "edge", "id", "e" + edges++, "source", cell(cells, "from"), "target", cell(cells, "to"));
      writeData(cells);
      xml.close();
    } else {
      StringBuilder line = new StringBuilder();
      CsvSink.writeRow(cells, line);
      xml.text(line);
    }
  }

  private String cell(List<String> cells, String column) {
    return cells.get(table.columns().indexOf(column));
  }

  private void writeData(List<String> cells) throws IOException {
    for (String column : GraphColumns.attributes(table)) {
      String cell = cell(cells, column);
      if (!cell.isEmpty()) {
        xml.data(DATA, KEY, key(table, column), cell);
      }
    }
  }

  private void endText() throws IOException {
    if (textBegun) {
      xml.close();
      textBegun = false;
    }
  }
}
