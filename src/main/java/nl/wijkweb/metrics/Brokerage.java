package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * How free an actor is to stand between others: the structural holes of Burt (1992), direction and
 * weight left aside, so that an actor gives each of its d neighbours the share 1/d. O(m^1.5).
 */
public final class Brokerage {
  private final Adjacency web;
  private final Triangles triangles;
  private final double[] constraint;

  /** The parts c of each constraint, c·ln c, added up. */
  private final double[] disorder;

  private Brokerage(Adjacency web, Triangles triangles) {
    this.web = web;
    this.triangles = triangles;
    this.constraint = new double[web.order()];
    this.disorder = new double[web.order()];
  }

  /** Measures a web. */
  public static Brokerage of(Adjacency web) {
    Detours detours = new Detours(web);
    return of(web, Triangles.of(web, detours), detours);
  }

  /** Measures a web whose triangles the detours have heard. */
  static Brokerage of(Adjacency web, Triangles triangles, Detours detours) {
    Brokerage brokerage = new Brokerage(web, triangles);
    triangles.forEachEdge(
        web,
        (one, other, number, place) -> {
          brokerage.add(one, detours.byEdge[number]);
          brokerage.add(other, detours.byEdge[number]);
        });
    return brokerage;
  }

  /** For each edge Σ_q p_qj over the common neighbours q of its ends; 8 bytes an edge. */
  static final class Detours implements Triangles.Visitor {
    private final double[] byEdge;
    private final double[] share;

    Detours(Adjacency web) {
      byEdge = new double[web.neighbours().length / 2];
      share = new double[web.order()];
      Arrays.setAll(share, v -> 1.0 / web.degree(v));
    }

    @Override
    public void accept(int a, int b, int c, int ab, int bc, int ac) {
      byEdge[ab] += share[c];
      byEdge[bc] += share[a];
      byEdge[ac] += share[b];
    }
  }

  private void add(int vertex, double shared) {
    double part = square((1 + shared) / web.degree(vertex));
    constraint[vertex] += part;
    disorder[vertex] += part * Math.log(part);
  }

  private static double square(double value) {
    return value * value;
  }

  /**
   * The number of neighbours less what they have in common: d − 2t/d with t ties among them
   * (Borgatti 1997). From 1 to d; empty for an isolate.
   */
  public OptionalDouble effectiveSize(int vertex) {
    double degree = web.degree(vertex);
    return degree == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(degree - 2 * triangles.at(vertex) / degree);
  }

  /** The effective size divided by the degree, above 0 to 1; empty for an isolate. */
  public OptionalDouble efficiency(int vertex) {
    OptionalDouble size = effectiveSize(vertex);
    return size.isEmpty() ? size : OptionalDouble.of(size.getAsDouble() / web.degree(vertex));
  }

  /**
   * How far all of an actor's ties lead back to the same people: Σ_j (p_ij + Σ_q p_iq p_qj)² over
   * its neighbours j. Above 0 to 1.125; empty for an isolate.
   */
  public OptionalDouble constraint(int vertex) {
    return web.degree(vertex) == 0 ? OptionalDouble.empty() : OptionalDouble.of(constraint[vertex]);
  }

  /**
   * How far an actor's constraint comes from one neighbour: Σ_j r_j·ln r_j divided by d·ln d, where
   * r_j is the part of the constraint that comes through neighbour j, divided by the mean part. 0
   * when all constrain alike, towards 1 when one does alone; empty below two neighbours.
   */
  public OptionalDouble hierarchy(int vertex) {
    double degree = web.degree(vertex);
    if (degree < 2) {
      return OptionalDouble.empty();
    }
    double total = constraint[vertex];
    double uneven = disorder[vertex] / total - Math.log(total / degree);
    return OptionalDouble.of(Math.max(0, uneven / Math.log(degree)));
  }
}
