package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Finds nodes and edges in GEXF, with the time in which each was so. */
final class GexfScanner implements GraphScanner {
  /** Weights that say nothing. */
  private static final Set<String> ONE = Set.of("1", "1.0");

  private static final String WEIGHT = "weight";

  private record Attribute(String title, @Nullable String otherwise) {}

  private final Map<String, Attribute> ofNodes = new HashMap<>();
  private final Map<String, Attribute> ofEdges = new HashMap<>();

  @Override
  public void scan(SafeXml xml, GraphHandler handler) throws Unreadable, IOException {
    while (xml.next()) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "graph" -> handler.graph(xml.row());
        case "attributes" -> attributes(xml, handler);
        case "node" -> node(xml, handler);
        case "edge" -> edge(xml, handler);
        default -> {
          // What is about the file, or groups what is read here.
        }
      }
    }
  }

  private void attributes(SafeXml xml, GraphHandler handler) throws Unreadable, IOException {
    boolean edges = "edge".equals(xml.attribute("class"));
    Map<String, Attribute> attributes = edges ? ofEdges : ofNodes;
    while (xml.next() && !xml.ends("attributes")) {
      if (xml.starts("attribute")) {
        attribute(xml, attributes, edges ? GraphColumns.EDGES : GraphColumns.NODES, handler);
      }
    }
  }

  private void attribute(
      SafeXml xml, Map<String, Attribute> attributes, TableFile table, GraphHandler handler)
      throws Unreadable, IOException {
    String id = xml.nameIn("id");
    String title = xml.nameIn("title");
    String otherwise = null;
    while (xml.next() && !xml.ends("attribute")) {
      if (xml.starts("default")) {
        otherwise = xml.text();
      }
    }
    if (id != null && title != null) {
      if (attributes.size() == Header.MOST_COLUMNS) {
        throw new Unreadable(ProblemCode.COLUMNS_TOO_MANY.of(Header.MOST_COLUMNS), xml.row());
      }
      attributes.put(id, new Attribute(title, otherwise));
      handler.attribute(table, title);
    }
  }

  private void node(SafeXml xml, GraphHandler handler) throws Unreadable, IOException {
    GraphCells cells = new GraphCells(xml.row());
    cells.put(ID, xml.attribute("id"));
    common(xml, GraphColumns.NODES, cells, handler);
    values(xml, ofNodes, GraphColumns.NODES, cells, handler);
    handler.element(GraphColumns.NODES, cells);
  }

  private void edge(SafeXml xml, GraphHandler handler) throws Unreadable, IOException {
    GraphCells cells = new GraphCells(xml.row());
    cells.put(FROM, xml.attribute("source"));
    cells.put(TO, xml.attribute("target"));
    String weight = xml.attribute(WEIGHT);
    if (weight != null && !ONE.contains(weight)) {
      handler.attribute(GraphColumns.EDGES, WEIGHT);
    }
    common(xml, GraphColumns.EDGES, cells, handler);
    values(xml, ofEdges, GraphColumns.EDGES, cells, handler);
    handler.element(GraphColumns.EDGES, cells);
  }

  /** The label and the time; the dates that stand in attributes are more precise. */
  private static void common(SafeXml xml, TableFile table, GraphCells cells, GraphHandler handler) {
    say(xml.attribute(LABEL), LABEL, table, cells, handler);
    say(xml.attribute("start"), "start", table, cells, handler);
    say(xml.attribute("end"), "end", table, cells, handler);
  }

  private static void say(
      @Nullable String text, String name, TableFile table, GraphCells cells, GraphHandler handler) {
    if (text != null) {
      handler.attribute(table, name);
      cells.put(name, text);
    }
  }

  private static void value(
      SafeXml xml,
      Map<String, Attribute> attributes,
      TableFile table,
      GraphCells cells,
      GraphHandler handler)
      throws Unreadable {
    String id = String.valueOf(xml.nameIn("for"));
    Attribute said = attributes.get(id);
    if (said == null) {
      handler.attribute(table, id);
    }
    cells.put(said == null ? id : said.title(), xml.attribute("value"));
  }

  private static void values(
      SafeXml xml,
      Map<String, Attribute> attributes,
      TableFile table,
      GraphCells cells,
      GraphHandler handler)
      throws Unreadable, IOException {
    int depth = 1;
    while (depth > 0 && xml.next()) {
      if (xml.starts()) {
        depth++;
        if (xml.name().equals("nodes")) {
          handler.wrong(xml.row(), null, ProblemCode.SECOND_GRAPH.of());
        }
        if (xml.name().equals("attvalue")) {
          value(xml, attributes, table, cells, handler);
        }
      } else if (xml.ends()) {
        depth--;
      }
    }
    for (Attribute attribute : attributes.values()) {
      cells.otherwise(attribute.title(), attribute.otherwise());
    }
  }
}
