package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Finds nodes, edges and the texts of tables in GraphML. */
final class GraphMlScanner implements GraphScanner {
  private static final String DATA = "data";

  /** A key: for what it is, its name, and what it says where nothing is said. */
  private record Key(@Nullable String of, String name, @Nullable String otherwise) {
    boolean isOf(String element) {
      return of == null || of.equals("all") || of.equals(element);
    }
  }

  private final Map<String, Key> keys = new HashMap<>();

  @Override
  public void scan(SafeXml xml, GraphHandler handler) throws Unreadable, IOException {
    while (!handler.done() && xml.next()) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "key" -> key(xml, handler);
        case "graph" -> handler.graph(xml.row());
        case "node" -> node(xml, handler);
        case "edge" -> edge(xml, handler);
        case "hyperedge" -> handler.wrong(xml.row(), null, ProblemCode.HYPEREDGE.of());
        case DATA -> table(xml, handler);
        default -> {
          // Descriptions say nothing about the web.
        }
      }
    }
  }

  private void key(SafeXml xml, GraphHandler handler) throws Unreadable, IOException {
    String id = xml.nameIn("id");
    String name = xml.nameIn("attr.name");
    String of = xml.attribute("for");
    String otherwise = null;
    while (xml.next() && !xml.ends("key")) {
      if (xml.starts("default")) {
        otherwise = xml.text();
      }
    }
    // A key without a name is for the program that wrote it.
    if (id == null || name == null) {
      return;
    }
    if (keys.size() == Header.MOST_COLUMNS) {
      throw new Unreadable(ProblemCode.COLUMNS_TOO_MANY.of(Header.MOST_COLUMNS), xml.row());
    }
    Key key = new Key(of, name, otherwise);
    keys.put(id, key);
    if (key.isOf("node")) {
      handler.attribute(GraphColumns.NODES, name);
    }
    if (key.isOf("edge")) {
      handler.attribute(GraphColumns.EDGES, name);
    }
  }

  private void node(SafeXml xml, GraphHandler handler) throws Unreadable, IOException {
    GraphCells cells = new GraphCells(xml.row());
    cells.put(ID, xml.attribute("id"));
    data(xml, "node", GraphColumns.NODES, cells, handler);
    handler.element(GraphColumns.NODES, cells);
  }

  private void edge(SafeXml xml, GraphHandler handler) throws Unreadable, IOException {
    GraphCells cells = new GraphCells(xml.row());
    cells.put(FROM, xml.attribute("source"));
    cells.put(TO, xml.attribute("target"));
    data(xml, "edge", GraphColumns.EDGES, cells, handler);
    handler.element(GraphColumns.EDGES, cells);
  }

  private void data(
      SafeXml xml, String element, TableFile table, GraphCells cells, GraphHandler handler)
      throws Unreadable, IOException {
    int depth = 1;
    while (depth > 0 && xml.next()) {
      if (xml.starts(DATA) && depth == 1) {
        String id = String.valueOf(xml.nameIn("key"));
        Key key = keys.get(id);
        if (key == null) {
          handler.attribute(table, id);
        }
        cells.put(key == null ? id : key.name(), xml.text());
      } else if (xml.starts()) {
        depth++;
        if (xml.name().equals("graph")) {
          handler.graph(xml.row());
        }
      } else if (xml.ends()) {
        depth--;
      }
    }
    for (Key key : keys.values()) {
      if (key.otherwise() != null && key.isOf(element)) {
        cells.otherwise(key.name(), key.otherwise());
      }
    }
  }

  private void table(SafeXml xml, GraphHandler handler) throws IOException {
    Key key = keys.get(String.valueOf(xml.attribute("key")));
    if (key == null || !key.isOf("graph")) {
      return;
    }
    for (TableFile table : GraphColumns.others()) {
      if (table.name().equals(key.name()) && handler.wants(table, xml.row())) {
        handler.table(table, new ElementText(xml));
      }
    }
  }
}
