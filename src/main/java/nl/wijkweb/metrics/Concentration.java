package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How unevenly something that comes in whole parts is spread over those who have a share in it.
 *
 * <p>Curve: Lorenz (1905). Inequality: Gini (1912). Linear in those who share and in the most that
 * one has.
 */
public final class Concentration {
  private final int[] having;
  private final double sharers;
  private final double parts;

  private Concentration(int[] having) {
    this.having = having;
    double some = 0;
    double all = 0;
    for (int held = 0; held < having.length; held++) {
      if (having[held] < 0) {
        throw new IllegalArgumentException(having[held] + " cannot have " + held);
      }
      some += having[held];
      all += (double) held * having[held];
    }
    this.sharers = some;
    this.parts = all;
  }

  /**
   * Measures a spread.
   *
   * @param having how many have none, one, two … of it; 0 or more each
   */
  public static Concentration of(int... having) {
    return new Concentration(having.clone());
  }

  /**
   * A point of the Lorenz curve.
   *
   * @param sharers the share of those who share, from who has least; 0 to 1
   * @param parts what they have together, as a share of all of it; 0 to 1, never above the other
   */
  public record Point(double sharers, double parts) {}

  /**
   * The mean difference between what two have, divided by twice the mean (Gini 1912): 0 when all
   * have as much, below 1 for ever more.
   *
   * @return empty when there is nothing to share
   */
  public OptionalDouble gini() {
    if (parts == 0) {
      return OptionalDouble.empty();
    }
    // Σ (2i − n − 1) x_i over what they have in ascending order, i from 1; the mean of i within
    // those who have as much.
    double sum = 0;
    double before = 0;
    for (int held = 0; held < having.length; held++) {
      sum += having[held] * (double) held * (2 * before + having[held] - sharers);
      before += having[held];
    }
    return OptionalDouble.of(sum / (sharers * parts));
  }

  /**
   * The Lorenz curve, from (0, 0) to (1, 1): a point after all who have as much; between points it
   * is straight.
   *
   * @return nothing when there is nothing to share
   */
  public List<Point> curve() {
    if (parts == 0) {
      return List.of();
    }
    List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
    double people = 0;
    double held = 0;
    for (int each = 0; each < having.length; each++) {
      if (having[each] > 0) {
        people += having[each];
        held += (double) each * having[each];
        points.add(new Point(people / sharers, held / parts));
      }
    }
    return List.copyOf(points);
  }

  /**
   * The smallest share of those who share that has half of it: 0.5 when all have as much, less the
   * more uneven it is. Where the half lies among some who have as much, so many of them as are
   * needed.
   *
   * @return above 0 up to 0.5; empty when there is nothing to share
   */
  public OptionalDouble half() {
    if (parts == 0) {
      return OptionalDouble.empty();
    }
    double missing = parts / 2;
    double people = 0;
    int each = having.length - 1;
    while (missing > (double) each * having[each]) {
      missing -= (double) each * having[each];
      people += having[each];
      each--;
    }
    return OptionalDouble.of((people + missing / each) / sharers);
  }
}
