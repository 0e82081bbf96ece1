package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Collects the nodes and edges of a file, in which an edge may come before its nodes, and reports
 * what does not fit together once all is there.
 */
final class PlainGraphBuilder {
  private final String file;
  private final Problems problems;
  private final List<ActorId> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  /**
   * An edge as a file gives it.
   *
   * @param weight a finite number above 0, or null when it has none
   */
  record Edge(int row, String source, String target, @Nullable Double weight, boolean directed) {}

  PlainGraphBuilder(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Adds a node; reports an id that was there before. */
  void addNode(int row, String id) {
    if (!addIfAbsent(row, id)) {
      report(row, "id", id, ProblemCode.NODE_TWICE.of());
    }
  }

  /** Adds a node unless it is there; false when it was. An id that fits no actor is reported. */
  boolean addIfAbsent(int row, String id) {
    String plain = id.strip();
    if (numbers.putIfAbsent(plain, ids.size()) != null) {
      return false;
    }
    Cause fault =
        plain.isEmpty() ? ProblemCode.ID_EMPTY.of() : Cause.ofText(TextForm.ID, plain).orElse(null);
    if (fault == null) {
      ids.add(new ActorId(plain));
    } else {
      report(row, "id", id, fault);
    }
    return true;
  }

  void addEdge(Edge edge) {
    edges.add(edge);
  }

  /** The weight in a text; reports one that is none. */
  @Nullable Double weight(int row, String text) {
    try {
      double weight = Double.parseDouble(text.strip());
      if (weight > 0 && Double.isFinite(weight)) {
        return weight;
      }
    } catch (NumberFormatException noNumber) {
      // Falls through to the report that numbers out of range get.
    }
    report(row, "weight", text, ProblemCode.NO_WEIGHT.of());
    return null;
  }

  /**
   * The graph.
   *
   * @param directedByDefault what a graph without any edge is
   */
  Read<PlainGraph> build(boolean directedByDefault) {
    boolean weighted = edges.stream().anyMatch(edge -> edge.weight() != null);
    boolean directed =
        edges.isEmpty() ? directedByDefault : edges.stream().anyMatch(Edge::directed);
    edges.forEach(edge -> check(edge, weighted));
    if (!problems.none()) {
      return new Read.Broken<>(problems.list());
    }
    List<Edge> arcs = directed ? bothWays() : edges;
    int[] from = arcs.stream().mapToInt(edge -> number(edge.source())).toArray();
    int[] to = arcs.stream().mapToInt(edge -> number(edge.target())).toArray();
    double[] weights = weighted ? arcs.stream().mapToDouble(this::weight).toArray() : null;
    return new Read.Whole<>(new PlainGraph(ids, from, to, weights, directed));
  }

  private void check(Edge edge, boolean weighted) {
    checkEnd(edge, "source", edge.source());
    checkEnd(edge, "target", edge.target());
    if (weighted && edge.weight() == null) {
      report(edge.row(), "weight", null, ProblemCode.WEIGHT_MISSING.of());
    }
  }

  private void checkEnd(Edge edge, String column, String id) {
    if (!numbers.containsKey(id.strip())) {
      report(edge.row(), column, id, ProblemCode.NO_SUCH_NODE.of());
    }
  }

  private List<Edge> bothWays() {
    List<Edge> arcs = new ArrayList<>(edges.size());
    for (Edge edge : edges) {
      arcs.add(edge);
      if (!edge.directed()) {
        arcs.add(new Edge(edge.row(), edge.target(), edge.source(), edge.weight(), true));
      }
    }
    return arcs;
  }

  private int number(String id) {
    Integer number = numbers.get(id.strip());
    if (number == null) {
      throw new IllegalStateException("an edge ends at no node");
    }
    return number;
  }

  private double weight(Edge edge) {
    Double weight = edge.weight();
    if (weight == null) {
      throw new IllegalStateException("an edge of a weighted graph has no weight");
    }
    return weight;
  }

  private void report(int row, String column, @Nullable String value, Cause cause) {
    problems.add(new Problem(file, row, column, value, cause));
  }
}
