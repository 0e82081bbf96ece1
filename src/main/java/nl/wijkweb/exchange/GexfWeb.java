package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Web;

/**
 * The actors and ties of a web as GEXF 1.2, which readers know that do not know 1.3 yet, with the
 * time in which each was so: {@code start} is the first day that a date may mean and {@code end}
 * the last, for GEXF knows whole days only. The dates themselves stand in {@code since} and {@code
 * until}, and every other column in an attribute of its name. GEXF holds a graph alone: the other
 * tables are left out.
 */
final class GexfWeb implements TableSink {
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
  private static final String SINCE = "since";
  private static final String UNTIL = "until";

  /** The columns that an attribute of GEXF itself says. */
  private static final String NODE_LABEL = "name";

  private final GraphXml xml;
  private TableFile table = GraphColumns.NODES;
  private String group = "";
  private int edges;

  private GexfWeb(GraphXml xml) {
    this.xml = xml;
  }

  /** Writes a web to a stream that stays open. */
  static void write(Web web, List<Loss> losses, OutputStream out) throws IOException {
    GraphXml xml = new GraphXml(out);
    xml.open("gexf", "xmlns", NAMESPACE, "version", "1.2");
    xml.open("meta").open("creator").text("Wijkweb").close();
    xml.open("description").text(Loss.told(losses)).close().close();
    xml.open(
        "graph",
        "defaultedgetype",
        "directed",
        "idtype",
        "string",
        "mode",
        "dynamic",
        "timeformat",
        "date");
    writeAttributes(xml, "node", GraphColumns.NODES);
    writeAttributes(xml, "edge", GraphColumns.EDGES);
    GexfWeb tables = new GexfWeb(xml);
    CanonicalWeb.write(web, tables);
    tables.endGroup();
    xml.end();
  }

  private static void writeAttributes(GraphXml xml, String element, TableFile table)
      throws IOException {
    xml.open("attributes", "class", element, "mode", "static");
    for (String column : attributes(table)) {
      xml.line(
          "attribute", "id", column, "title", column, "type", GraphColumns.type(column, "integer"));
    }
    xml.close();
  }

  private static List<String> attributes(TableFile table) {
    return GraphColumns.attributes(table).stream()
        .filter(column -> !(table.equals(GraphColumns.NODES) && column.equals(NODE_LABEL)))
        .toList();
  }

  @Override
  public void begin(TableFile next) throws IOException {
    table = next;
    if (GraphColumns.isGraph(next)) {
      endGroup();
      group = next.equals(GraphColumns.NODES) ? "nodes" : "edges";
      xml.open(group);
    }
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (!GraphColumns.isGraph(table)) {
      return;
    }
    List<String> own = new ArrayList<>();
    boolean node = table.equals(GraphColumns.NODES);
    if (node) {
      own.addAll(List.of("id", cell(cells, "id"), "label", cell(cells, NODE_LABEL)));
    } else {
      own.addAll(List.of("id", String.valueOf(edges++)));
      own.addAll(List.of("source", cell(cells, "from"), "target", cell(cells, "to")));
      own.addAll(List.of("label", cell(cells, "type")));
    }
    addTime(cells, own);
    xml.open(node ? "node" : "edge", own.toArray(String[]::new));
    writeValues(cells);
    xml.close();
  }

  private void addTime(List<String> cells, List<String> own) {
    String since = cell(cells, SINCE);
    String until = cell(cells, UNTIL);
    if (!since.isEmpty()) {
      own.addAll(List.of("start", PartialDate.parse(since).earliest().toString()));
    }
    if (!until.isEmpty()) {
      own.addAll(List.of("end", PartialDate.parse(until).latest().toString()));
    }
  }

  private void writeValues(List<String> cells) throws IOException {
    xml.within("attvalues");
    for (String column : attributes(table)) {
      String cell = cell(cells, column);
      if (!cell.isEmpty()) {
        xml.inline("attvalue", "for", column, "value", cell);
      }
    }
    xml.close();
  }

  private String cell(List<String> cells, String column) {
    return cells.get(table.columns().indexOf(column));
  }

  private void endGroup() throws IOException {
    if (!group.isEmpty()) {
      xml.close();
      group = "";
    }
  }
}
