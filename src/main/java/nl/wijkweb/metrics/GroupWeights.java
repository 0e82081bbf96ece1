package nl.wijkweb.metrics;

/**
 * How much joins a vertex to each of the groups around it, added up in the order in which they are
 * met. It is made once and cleared after use, at the cost of what was found alone.
 */
final class GroupWeights {
  private final int[] weight;
  private final int[] groups;
  private int size;

  GroupWeights(int groups) {
    this.weight = new int[groups];
    this.groups = new int[groups];
  }

  /** Adds all edges of a vertex. */
  void addRow(LeidenGraph graph, int vertex, int[] labels) {
    int[] neighbours = graph.neighbours();
    int[] weights = graph.weights();
    int end = graph.offsets()[vertex + 1];
    int found = size;
    for (int i = graph.offsets()[vertex]; i < end; i++) {
      int group = labels[neighbours[i]];
      int known = weight[group];
      if (known == 0) {
        groups[found++] = group;
      }
      weight[group] = known + (weights == null ? 1 : weights[i]);
    }
    size = found;
  }

  /** Adds the edges of a vertex to those who carry a mark, to the groups in which those are. */
  void addRow(LeidenGraph graph, int vertex, int[] labels, int[] marks, int mark) {
    int[] neighbours = graph.neighbours();
    int[] weights = graph.weights();
    int end = graph.offsets()[vertex + 1];
    int found = size;
    for (int i = graph.offsets()[vertex]; i < end; i++) {
      int u = neighbours[i];
      if (marks[u] == mark) {
        int group = labels[u];
        int known = weight[group];
        if (known == 0) {
          groups[found++] = group;
        }
        weight[group] = known + (weights == null ? 1 : weights[i]);
      }
    }
    size = found;
  }

  /** How many groups were met. */
  int size() {
    return size;
  }

  /** The group that was met as the i-th. */
  int group(int i) {
    return groups[i];
  }

  /** How much leads to a group; 0 when it was not met. */
  int weight(int group) {
    return weight[group];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      weight[groups[i]] = 0;
    }
    size = 0;
  }
}
