package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * Who knows those who know many: each actor's score is proportional to the scores of its neighbours
 * added up (Bonacich 1972), direction and weight left aside. The highest score is 1.
 *
 * <p>Scores of different components do not compare, so only the largest component has them; nobody
 * has when there are several as large, or when it is without ties.
 *
 * <p>The eigenvector of the largest eigenvalue by conjugate gradients on the Rayleigh quotient
 * (Bradbury and Fletcher 1966), from the degrees. Power iteration gets nearer by the ratio of the
 * two largest eigenvalues a round, and in a web with two centres hardly moves; this needs about the
 * square root of its rounds, and no shift where the web is two-mode. O(n + m) a round, and at most
 * 1,000 rounds; a web that is not settled by then, such as a chain of thousands, has no scores. 40
 * bytes a vertex.
 */
public final class Eigenvector {
  /** What is left of the slope at the top, of the value there, for each thousand actors. */
  private static final double SETTLED = 1e-14;

  private static final int ROUNDS = 1_000;

  private final double[] scores;
  private final boolean[] scored;

  private Eigenvector(double[] scores, boolean[] scored) {
    this.scores = scores;
    this.scored = scored;
  }

  /** Measures a web. */
  public static Eigenvector of(Adjacency web) {
    return of(web, Components.of(web));
  }

  static Eigenvector of(Adjacency web, Components components) {
    int order = web.order();
    boolean[] scored = new boolean[order];
    double[] scores = new double[order];
    int largest = theLargest(components);
    if (largest >= 0) {
      for (int v = 0; v < order; v++) {
        scored[v] = components.label(v) == largest;
        scores[v] = scored[v] ? web.degree(v) : 0;
      }
      if (!new Climb(web, scores).toTheTop()) {
        Arrays.fill(scored, false);
      }
      scaleToOne(scores);
    }
    return new Eigenvector(scores, scored);
  }

  /** The component that is larger than all others and has a tie, or −1. */
  private static int theLargest(Components components) {
    int largest = -1;
    int size = 1;
    boolean alone = true;
    for (int c = 0; c < components.count(); c++) {
      alone = components.size(c) > size || (alone && components.size(c) != size);
      if (components.size(c) > size) {
        largest = c;
        size = components.size(c);
      }
    }
    return alone ? largest : -1;
  }

  private static void scaleToOne(double[] scores) {
    double highest = 0;
    for (double score : scores) {
      highest = Math.max(highest, Math.abs(score));
    }
    for (int v = 0; v < scores.length; v++) {
      scores[v] = Math.abs(scores[v]) / highest;
    }
  }

  /** An actor's score, 0 to 1; empty outside the largest component. */
  public OptionalDouble score(int vertex) {
    return scored[vertex] ? OptionalDouble.of(scores[vertex]) : OptionalDouble.empty();
  }

  /** The way up to where the Rayleigh quotient is highest. */
  private static final class Climb {
    private final Adjacency web;
    private final double[] at;
    private final double[] image;
    private final double[] direction;
    private final double[] directionImage;
    private final double[] slope;

    Climb(Adjacency web, double[] start) {
      this.web = web;
      at = start;
      image = new double[at.length];
      direction = new double[at.length];
      directionImage = new double[at.length];
      slope = new double[at.length];
    }

    /** Changes the start into the eigenvector; whether it was reached. */
    boolean toTheTop() {
      scale(at, 1 / Math.sqrt(dot(at, at)));
      double steepness = 0;
      double settled = SETTLED * (1 + at.length / 1000.0);
      for (int round = 0; round < ROUNDS; round++) {
        Work.stopIfCancelled();
        multiply(at, image);
        double value = dot(at, image);
        double before = steepness;
        double turn = look(value);
        steepness = dot(slope, slope);
        if (Math.sqrt(steepness) <= settled * value) {
          return true;
        }
        step(value, before == 0 ? 0 : Math.max(0, (steepness - turn) / before));
      }
      return false;
    }

    /** Finds the slope here, and returns its product with the slope before. */
    private double look(double value) {
      double turn = 0;
      for (int v = 0; v < at.length; v++) {
        double now = image[v] - value * at[v];
        turn += now * slope[v];
        slope[v] = now;
      }
      return turn;
    }

    /** Goes to the highest point in the plane of here and the direction (Polak and Ribière). */
    private void step(double value, double keep) {
      for (int v = 0; v < at.length; v++) {
        direction[v] = slope[v] + keep * direction[v];
      }
      double along = dot(direction, at);
      for (int v = 0; v < at.length; v++) {
        direction[v] -= along * at[v];
      }
      double length = Math.sqrt(dot(direction, direction));
      scale(direction, 1 / length);
      multiply(direction, directionImage);
      double angle =
          Math.atan2(2 * dot(direction, image), value - dot(direction, directionImage)) / 2;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      for (int v = 0; v < at.length; v++) {
        double was = at[v];
        at[v] = cos * was + sin * direction[v];
        direction[v] = length * (cos * direction[v] - sin * was);
      }
      scale(at, 1 / Math.sqrt(dot(at, at)));
    }

    private void multiply(double[] vector, double[] product) {
      int[] offsets = web.offsets();
      int[] neighbours = web.neighbours();
      for (int v = 0; v < vector.length; v++) {
        double sum = 0;
        for (int i = offsets[v]; i < offsets[v + 1]; i++) {
          sum += vector[neighbours[i]];
        }
        product[v] = sum;
      }
    }

    private static double dot(double[] one, double[] other) {
      double sum = 0;
      for (int v = 0; v < one.length; v++) {
        sum += one[v] * other[v];
      }
      return sum;
    }

    private static void scale(double[] vector, double factor) {
      for (int v = 0; v < vector.length; v++) {
        vector[v] *= factor;
      }
    }
  }
}
