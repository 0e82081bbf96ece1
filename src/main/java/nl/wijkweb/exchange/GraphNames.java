package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which attribute of a graph file is which column, also where another program wrote the file. */
final class GraphNames {
  /** What programs write about how a graph is drawn: a web has nothing to do with it. */
  private static final Set<String> DRAWING =
      Set.of("x", "y", "z", "r", "g", "b", "a", "size", "color", "colour", "edge label");

  /** What other programs call a column, if nothing in the file is called as the column itself. */
  private static final Map<String, String> OF_NODES =
      Map.of("label", "name", "start", "since", "end", "until");

  private static final Map<String, String> OF_EDGES =
      Map.of("label", "type", "start", "since", "end", "until");

  private GraphNames() {}

  /**
   * The columns that a file has something for, by the name under which the file says each; those
   * that make the node or the edge come first. An attribute that is no column is there under its
   * own name, and a column that is said under two names is there twice.
   *
   * @param attributes the names of the attributes in the file
   */
  static Map<String, String> columns(TableFile table, Set<String> attributes) {
    boolean nodes = table.equals(GraphColumns.NODES);
    Map<String, String> columns = new LinkedHashMap<>();
    for (String end : nodes ? List.of(GraphScanner.ID) : ends()) {
      columns.put(end, end);
    }
    Map<String, String> others = nodes ? OF_NODES : OF_EDGES;
    List<String> borrowed = new ArrayList<>();
    for (String attribute : attributes) {
      String plain = attribute.toLowerCase(Locale.ROOT);
      if (others.containsKey(plain)) {
        borrowed.add(attribute);
      } else if (!DRAWING.contains(plain)) {
        columns.put(attribute, canonical(table, attribute));
      }
    }
    for (String attribute : borrowed) {
      String column = others.getOrDefault(attribute.toLowerCase(Locale.ROOT), "");
      if (!columns.containsValue(column)) {
        columns.put(attribute, column);
      }
    }
    return columns;
  }

  private static List<String> ends() {
    return List.of(GraphScanner.FROM, GraphScanner.TO);
  }

  private static String canonical(TableFile table, String attribute) {
    return table.columns().stream()
        .filter(column -> column.equalsIgnoreCase(attribute.strip()))
        .findAny()
        .orElse(attribute);
  }
}
