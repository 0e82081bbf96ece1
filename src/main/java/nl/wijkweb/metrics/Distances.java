package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.wijkweb.graph.Adjacency;

/**
 * How many steps everybody is from everybody, direction and weight left aside. Pairs who do not
 * reach each other have no distance: means leave them out, efficiencies count them as 0.
 *
 * <p>Closeness: Wasserman and Faust (1994, eq. 5.22), so that a small component does not look
 * close. Global efficiency: Latora and Marchiori (2001). All pairs by {@link DistanceKernel}.
 */
public final class Distances {
  private final int[] reached;
  private final int[] within2;
  private final int[] within3;
  private final long[] steps;
  private final double[] inverse;
  private final int[] farthest;

  private Distances(int order) {
    reached = new int[order];
    within2 = new int[order];
    within3 = new int[order];
    steps = new long[order];
    inverse = new double[order];
    farthest = new int[order];
  }

  /** Measures a web. */
  public static Distances of(Adjacency web, Work work) {
    Distances nowhere = new Distances(0);
    return of(web, work, nowhere, UnchangedParts.none(web.order()));
  }

  /** Measures a web of which some components are what they were in another that was measured. */
  static Distances of(Adjacency web, Work work, Distances earlier, UnchangedParts parts) {
    Distances all = new Distances(web.order());
    int[] sources = parts.changed();
    work.inParts(
        sources.length,
        DistanceKernel.SOURCES,
        part -> new DistanceKernel(web).search(sources, part),
        all::add);
    parts.forEach((v, before) -> all.take(v, earlier, before));
    return all;
  }

  private void take(int v, Distances earlier, int before) {
    reached[v] = earlier.reached[before];
    within2[v] = earlier.within2[before];
    within3[v] = earlier.within3[before];
    steps[v] = earlier.steps[before];
    inverse[v] = earlier.inverse[before];
    farthest[v] = earlier.farthest[before];
  }

  private void add(DistanceKernel found) {
    for (int v = 0; v < order(); v++) {
      reached[v] += found.reached[v];
      within2[v] += found.within2[v];
      within3[v] += found.within3[v];
      steps[v] += found.steps[v];
      inverse[v] += found.inverse[v];
      farthest[v] = Math.max(farthest[v], found.farthest[v]);
    }
  }

  private int order() {
    return reached.length;
  }

  private double others() {
    return order() - 1.0;
  }

  /** How many others an actor reaches. */
  public int reached(int vertex) {
    return reached[vertex];
  }

  /** How many others an actor reaches in two steps at most. */
  public int within2(int vertex) {
    return within2[vertex];
  }

  /** How many others an actor reaches in three steps at most. */
  public int within3(int vertex) {
    return within3[vertex];
  }

  /**
   * The share of others an actor reaches, divided by its mean distance to those: 0 for an isolate,
   * 1 for one who knows everybody; empty when there are no others.
   */
  public OptionalDouble closeness(int vertex) {
    if (order() < 2) {
      return OptionalDouble.empty();
    }
    double reach = reached[vertex];
    return OptionalDouble.of(reach == 0 ? 0 : reach / others() * (reach / steps[vertex]));
  }

  /**
   * The mean over all others of 1 divided by the distance, 0 where there is none: 0 for an isolate,
   * 1 for one who knows everybody; empty when there are no others.
   */
  public OptionalDouble harmonic(int vertex) {
    return order() < 2 ? OptionalDouble.empty() : OptionalDouble.of(inverse[vertex] / others());
  }

  /** The mean number of steps over pairs who reach each other, 1 or more; empty without any. */
  public OptionalDouble mean() {
    long pairs = 0;
    long sum = 0;
    for (int v = 0; v < order(); v++) {
      pairs += reached[v];
      sum += steps[v];
    }
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / pairs);
  }

  /** The most steps between two who reach each other, 1 or more; empty without any. */
  public OptionalInt diameter() {
    int longest = Arrays.stream(farthest).max().orElse(0);
    return longest == 0 ? OptionalInt.empty() : OptionalInt.of(longest);
  }

  /** The mean over all pairs of 1 divided by the distance, 0 to 1; empty below two actors. */
  public OptionalDouble globalEfficiency() {
    if (order() < 2) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (double one : inverse) {
      sum += one;
    }
    return OptionalDouble.of(sum / (order() * others()));
  }
}
