package nl.wijkweb.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;

/**
 * How often each pattern of two and of three actors occurs (Holland and Leinhardt 1970; the classes
 * and their names as Batagelj and Mrvar 2001): the digits count mutual, one-way and no ties.
 * Undirected, every tie is mutual and only 003, 102, 201 and 300 occur.
 *
 * <p>Whoever has two ties is the middle of a pattern that is known from its degrees alone; a
 * triangle takes away the three that it closes. So only triangles are listed: O(m^1.5), also around
 * a hub, where joining neighbourhoods pair by pair would take its degree squared.
 */
public final class Census {
  /** With more actors than this, triads are more than a long can count. */
  static final int MOST = 1 << 21;

  private static final int OUT = 1;
  private static final int IN = 2;
  private static final int MUTUAL = 3;

  private final WebGraph graph;
  private final long[] triads = new long[Triad.values().length];
  private long mutualTies;
  private long oneWayTies;

  private Census(WebGraph graph) {
    this.graph = graph;
  }

  /** Counts a web. */
  public static Census of(WebGraph graph) {
    return of(graph, Triangles.of(graph.neighbours()));
  }

  static Census of(WebGraph graph, Triangles triangles) {
    Census census = new Census(graph);
    for (int v = 0; v < graph.order(); v++) {
      census.countAround(v);
    }
    census.mutualTies /= 2; // both ends counted it
    if (graph.isDirected()) {
      census.close(triangles);
    } else {
      census.closeMutual(triangles);
    }
    census.countTheRest();
    return census;
  }

  private void countAround(int vertex) {
    long out = graph.successors().degree(vertex);
    long in = graph.predecessors().degree(vertex);
    long mutual = out + in - graph.neighbours().degree(vertex);
    out -= mutual;
    in -= mutual;
    mutualTies += mutual;
    oneWayTies += out;
    add(Triad.T021D, out * (out - 1) / 2);
    add(Triad.T021U, in * (in - 1) / 2);
    add(Triad.T021C, out * in);
    add(Triad.T111U, mutual * out);
    add(Triad.T111D, mutual * in);
    add(Triad.T201, mutual * (mutual - 1) / 2);
  }

  private void add(Triad triad, long times) {
    triads[triad.ordinal()] += times;
  }

  private void closeMutual(Triangles triangles) {
    long closed = 0;
    for (int v = 0; v < graph.order(); v++) {
      closed += triangles.at(v);
    }
    add(Triad.T300, closed / 3);
    add(Triad.T201, -closed);
  }

  private void close(Triangles triangles) {
    byte[] arcs = arcs(triangles);
    triangles.forEach(
        (a, b, c, ab, bc, ac) -> {
          int first = arcs[ab];
          int second = arcs[bc];
          int third = arcs[ac];
          add(Triad.open(first, third), -1);
          add(Triad.open(turned(first), second), -1);
          add(Triad.open(turned(third), turned(second)), -1);
          add(Triad.closed(first, second, turned(third)), 1);
        });
  }

  /** For each edge which way it goes, as seen from its first end. */
  private byte[] arcs(Triangles triangles) {
    Adjacency out = graph.successors();
    byte[] arcs = new byte[triangles.edges()];
    triangles.forEachEdge(
        graph.neighbours(),
        (one, other, number, place) ->
            arcs[number] =
                (byte) ((out.joins(one, other) ? OUT : 0) | (out.joins(other, one) ? IN : 0)));
    return arcs;
  }

  /** The same arcs as seen from the other end. */
  private static int turned(int arcs) {
    return arcs == MUTUAL ? MUTUAL : MUTUAL - arcs;
  }

  /** Each tie stands in n − 2 triads; those in which it stands alone are what is left. */
  private void countTheRest() {
    long others = Math.max(0, graph.order() - 2L);
    long mutual = mutualTies * others;
    long oneWay = oneWayTies * others;
    long joined = 0;
    for (Triad triad : Triad.values()) {
      mutual -= triad.mutual() * triads[triad.ordinal()];
      oneWay -= triad.oneWay() * triads[triad.ordinal()];
      joined += triads[triad.ordinal()];
    }
    add(Triad.T102, mutual);
    add(Triad.T012, oneWay);
    long order = graph.order();
    add(Triad.T003, order * (order - 1) * (order - 2) / 6 - joined - mutual - oneWay);
  }

  /** How many pairs have a tie both ways, one way and none, under those names; each 0 and up. */
  public Map<String, Long> dyads() {
    long order = graph.order();
    Map<String, Long> dyads = new LinkedHashMap<>();
    dyads.put("mutual", mutualTies);
    dyads.put("asymmetric", oneWayTies);
    dyads.put("null", order * (order - 1) / 2 - mutualTies - oneWayTies);
    return Collections.unmodifiableMap(dyads);
  }

  /**
   * How many threes there are of each class, by its name: 16 classes in a directed web, 4 in
   * another, 0 and up, n(n−1)(n−2)/6 together; empty above 2,097,152 actors.
   */
  public Optional<Map<String, Long>> triads() {
    if (graph.order() > MOST) {
      return Optional.empty();
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Triad triad : Triad.values()) {
      if (graph.isDirected() || triad.oneWay() == 0) {
        counts.put(triad.code(), triads[triad.ordinal()]);
      }
    }
    return Optional.of(Collections.unmodifiableMap(counts));
  }
}
