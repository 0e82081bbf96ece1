package nl.wijkweb.metrics;

import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * Whether those whom an actor knows also know each other, direction and weight left aside. Local
 * clustering: Watts and Strogatz (1998), over actors of degree two and more. Transitivity: Newman,
 * Watts and Strogatz (2002). O(m^1.5).
 */
public final class Clustering {
  private final Adjacency web;
  private final Triangles triangles;

  private Clustering(Adjacency web, Triangles triangles) {
    this.web = web;
    this.triangles = triangles;
  }

  /** Measures a web. */
  public static Clustering of(Adjacency web) {
    return of(web, Triangles.of(web));
  }

  static Clustering of(Adjacency web, Triangles triangles) {
    return new Clustering(web, triangles);
  }

  private double pairsAround(int vertex) {
    double degree = web.degree(vertex);
    return degree * (degree - 1) / 2;
  }

  /** The share of an actor's pairs of neighbours who are joined, 0 to 1; empty below degree two. */
  public OptionalDouble local(int vertex) {
    return web.degree(vertex) < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(triangles.at(vertex) / pairsAround(vertex));
  }

  /** The mean of {@link #local} over actors who have it; empty when nobody has. */
  public OptionalDouble meanLocal() {
    double sum = 0;
    int count = 0;
    for (int v = 0; v < web.order(); v++) {
      if (web.degree(v) >= 2) {
        sum += triangles.at(v) / pairsAround(v);
        count++;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  /** The share of all connected triples that are closed, 0 to 1; empty without such a triple. */
  public OptionalDouble transitivity() {
    double closed = 0;
    double triples = 0;
    for (int v = 0; v < web.order(); v++) {
      closed += triangles.at(v);
      triples += pairsAround(v);
    }
    return triples == 0 ? OptionalDouble.empty() : OptionalDouble.of(closed / triples);
  }
}
