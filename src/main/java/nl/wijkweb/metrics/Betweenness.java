package nl.wijkweb.metrics;

import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * How often an actor stands on a shortest way between two others, direction and weight left aside
 * (Freeman 1977). Where there are several shortest ways, each counts its share. By Brandes (2001):
 * O(n · m) time, 40 bytes a vertex for each thread.
 */
public final class Betweenness {
  private final double[] scores;

  private Betweenness(double[] scores) {
    this.scores = scores;
  }

  /** Measures a web, exactly, from every actor. */
  public static Betweenness of(Adjacency web, Work work) {
    double[] scores = new double[web.order()];
    work.inParts(
        web.order(),
        1,
        part -> new BetweennessKernel(web).search(part),
        found -> {
          for (int v = 0; v < scores.length; v++) {
            scores[v] += found[v];
          }
        });
    for (int v = 0; v < scores.length; v++) {
      scores[v] /= 2; // the search went from both ends of each pair
    }
    return new Betweenness(scores);
  }

  /** The shares of all unordered pairs of others added up, 0 to (n−1)(n−2)/2. */
  public double score(int vertex) {
    return scores[vertex];
  }

  /** The score divided by (n−1)(n−2)/2, 0 to 1; empty below three actors. */
  public OptionalDouble normalised(int vertex) {
    return scores.length < 3
        ? OptionalDouble.empty()
        : OptionalDouble.of(scores[vertex] / pairsOfOthers());
  }

  private double pairsOfOthers() {
    double others = scores.length - 1.0;
    return others * (others - 1) / 2;
  }

  /**
   * How far all shortest ways run through one actor: what the others fall short of the highest
   * normalised score, on average over all but one (Freeman 1978). 0 to 1; empty below three actors.
   */
  public OptionalDouble centralisation() {
    if (scores.length < 3) {
      return OptionalDouble.empty();
    }
    double highest = 0;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double missing = 0;
    for (double score : scores) {
      missing += highest - score;
    }
    return OptionalDouble.of(missing / pairsOfOthers() / (scores.length - 1));
  }
}
