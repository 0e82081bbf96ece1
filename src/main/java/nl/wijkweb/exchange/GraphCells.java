package nl.wijkweb.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a graph file says of one node or edge, by the names of the attributes. */
final class GraphCells {
  private final int row;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private @Nullable String twice;

  /**
   * @param row the line on which it begins
   */
  GraphCells(int row) {
    this.row = row;
  }

  int row() {
    return row;
  }

  /** Says an attribute; nothing when there is no text. */
  void put(String name, @Nullable String text) {
    // Of more than a file may have nothing is kept: there are too many columns then.
    if (text != null && cells.size() <= Header.MOST_COLUMNS && cells.put(name, text) != null) {
      twice = name;
    }
  }

  /** Says an attribute that is not said yet. */
  void otherwise(String name, @Nullable String text) {
    if (text != null) {
      cells.putIfAbsent(name, text);
    }
  }

  /** What an attribute says; empty when it is not known. */
  String get(String name) {
    return cells.getOrDefault(name, "");
  }

  /** An attribute that is said twice, or null. */
  @Nullable String twice() {
    return twice;
  }
}
