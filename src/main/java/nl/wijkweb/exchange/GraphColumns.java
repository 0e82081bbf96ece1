package nl.wijkweb.exchange;

import java.util.List;
import java.util.Set;

/**
 * What of a web becomes a node or an edge of a graph file, and as what its cells are typed there.
 */
final class GraphColumns {
  static final TableFile NODES = WebTables.ACTORS.file();
  static final TableFile EDGES = WebTables.TIES.file();

  private static final Set<String> NODE_ENDS = Set.of("id");
  private static final Set<String> EDGE_ENDS = Set.of("from", "to");
  private static final Set<String> WHOLE = Set.of("level", "capacity", "members");
  private static final Set<String> DECIMAL = Set.of("amount");

  private GraphColumns() {}

  /** Whether a table is said by nodes or edges. */
  static boolean isGraph(TableFile table) {
    return table.equals(NODES) || table.equals(EDGES);
  }

  /** The columns that a file gives as attributes: all but those that make the node or the edge. */
  static List<String> attributes(TableFile table) {
    Set<String> ends = table.equals(NODES) ? NODE_ENDS : EDGE_ENDS;
    return table.columns().stream().filter(column -> !ends.contains(column)).toList();
  }

  /** The type of a column, as a graph file names it. */
  static String type(String column, String whole) {
    if (WHOLE.contains(column)) {
      return whole;
    }
    return DECIMAL.contains(column) ? "double" : "string";
  }

  /** The tables that graph files have no words for. */
  static List<TableFile> others() {
    return WebTables.FILES.stream().filter(table -> !isGraph(table)).toList();
  }
}
