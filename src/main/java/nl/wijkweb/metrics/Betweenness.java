package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import nl.wijkweb.graph.Adjacency;
import org.jspecify.annotations.Nullable;

/**
 * How often an actor stands on a shortest way between two others, direction and weight left aside
 * (Freeman 1977). Where there are several shortest ways, each counts its share. By Brandes (2001):
 * O(n · m) time; for each thread 48 bytes a vertex and 88 for each of the levels at which sources
 * searched together find it, mostly three or four.
 */
public final class Betweenness {
  /** How sure one may be of the error that an estimate states. */
  private static final double CONFIDENCE = 0.95;

  /** The constant of the bound that an estimate states. */
  private static final double KAPPA = 7.0 / 3 + 3 / Math.sqrt(2);

  private final double[] scores;
  private final @Nullable Estimate estimate;

  private Betweenness(double[] scores, @Nullable Estimate estimate) {
    this.scores = scores;
    this.estimate = estimate;
  }

  /** Measures a web, exactly, from every actor. */
  public static Betweenness of(Adjacency web, Work work) {
    Betweenness nowhere = new Betweenness(new double[0], null);
    return of(web, work, nowhere, UnchangedParts.none(web.order()));
  }

  /**
   * Measures a web, exactly, of which some components are what they were in another that was
   * measured exactly.
   */
  static Betweenness of(Adjacency web, Work work, Betweenness earlier, UnchangedParts parts) {
    int[] sources = parts.changed();
    double[] scores = new double[web.order()];
    work.inParts(
        sources.length,
        LevelSearch.SOURCES,
        part -> BetweennessKernel.scores(web, sources, part),
        found -> add(scores, found));
    times(scores, 0.5); // it went from both ends of each pair
    parts.forEach((v, before) -> scores[v] = earlier.scores[before]);
    return new Betweenness(scores, null);
  }

  /**
   * Estimates from some actors, drawn without putting back, the same for the same seed (Brandes and
   * Pich 2007), a pair counted by distance (Geisberger and others 2008). The error it states is the
   * bound of Bardenet and Maillard (2015, theorem 4.3) on what a source adds, for all actors
   * together. Exact when there are no more actors than sources.
   */
  public static Betweenness estimated(Adjacency web, int sources, long seed, Work work) {
    if (web.order() <= sources) {
      return of(web, work);
    }
    int[] drawn = drawn(web, sources, seed);
    double[] sums = new double[web.order()];
    double[] squares = new double[web.order()];
    work.inParts(
        sources,
        LevelSearch.SOURCES,
        part -> BetweennessKernel.spread(web, drawn, part),
        found -> {
          add(sums, found.sums());
          add(squares, found.squares());
        });
    double error = error(sums, squares, sources);
    double share = (double) web.order() / sources;
    return new Betweenness(times(sums, share), new Estimate(sources, error, CONFIDENCE));
  }

  private static int[] everybody(Adjacency web) {
    int[] all = new int[web.order()];
    Arrays.setAll(all, v -> v);
    return all;
  }

  /** The first of a shuffle (Fisher and Yates), sorted, so that near ones search together. */
  private static int[] drawn(Adjacency web, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] all = everybody(web);
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i, all.length);
      int drawn = all[other];
      all[other] = all[i];
      all[i] = drawn;
    }
    int[] drawn = Arrays.copyOf(all, count);
    Arrays.sort(drawn);
    return drawn;
  }

  private static void add(double[] sums, double[] more) {
    for (int v = 0; v < sums.length; v++) {
      sums[v] += more[v];
    }
  }

  private static double[] times(double[] values, double factor) {
    for (int v = 0; v < values.length; v++) {
      values[v] *= factor;
    }
    return values;
  }

  /** What one source adds to an actor is at most n − 2: that is the range of the bound. */
  private static double error(double[] sums, double[] squares, int sources) {
    double order = sums.length;
    double unsure = Math.log(5 * 2 * order / (1 - CONFIDENCE)) / sources;
    double left = 1 - (sources - 1) / order;
    double widest = 0;
    for (int v = 0; v < sums.length; v++) {
      double mean = sums[v] / sources / (order - 2);
      double square = squares[v] / sources / (order - 2) / (order - 2);
      widest = Math.max(widest, square - mean * mean);
    }
    double meanError = Math.sqrt(2 * left * widest * unsure) + KAPPA * unsure;
    return Math.min(1, 2 * order / (order - 1) * meanError);
  }

  /** How this was estimated; empty when it is exact. */
  public Optional<Estimate> estimate() {
    return Optional.ofNullable(estimate);
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
