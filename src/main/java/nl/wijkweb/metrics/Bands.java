package nl.wijkweb.metrics;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.wijkweb.graph.WebGraph;
import org.jspecify.annotations.Nullable;

/**
 * The bands of a web's figures: what {@value #SAMPLES} random webs with the same degrees ({@link
 * RandomGraphs}) give for them. A small web is dense, and its ways are short, by arithmetic alone;
 * only what falls outside its band says something of the kern.
 *
 * <p>Every metric of the catalogue is taken on the web without direction and weight, and on each
 * random web. What the degrees fix has no band. A random web in which a metric has no value is left
 * out of that band. O(samples · n · m); the same on any number of threads.
 *
 * @param bands by the key of the metric, in the order of the catalogue
 * @param without why the others have none
 * @param smallWorld the small-world coefficient of Humphries and Gurney (2008), on transitivity and
 *     mean distance: how many times the random webs' mean transitivity the web has, divided by how
 *     many times their mean distance. Above 1 its circles are tight and its ways short, more than
 *     by chance. Distances are over pairs who reach each other. Empty when the web or the random
 *     webs have no transitivity above 0 or nobody reaches another
 */
public record Bands(
    Map<String, Band> bands, Map<String, NoBand> without, OptionalDouble smallWorld) {
  /** How many random webs a band rests on. */
  public static final int SAMPLES = 200;

  /** The key of the small-world coefficient, which no panel has. */
  public static final String SMALL_WORLD = "smallWorld";

  /** Which metrics have no band in any web. */
  static final Map<WebMetric, NoBand> NEVER =
      Map.ofEntries(
          entry(WebMetric.ORDER, NoBand.FIXED),
          entry(WebMetric.SIZE, NoBand.FIXED),
          entry(WebMetric.DENSITY, NoBand.FIXED),
          entry(WebMetric.MEAN_DEGREE, NoBand.FIXED),
          entry(WebMetric.ISOLATES, NoBand.FIXED),
          entry(WebMetric.DEGREE_CENTRALISATION, NoBand.FIXED),
          entry(WebMetric.MEAN_WEIGHTED_DEGREE, NoBand.PLAIN),
          entry(WebMetric.DEGREE_GINI, NoBand.FIXED),
          entry(WebMetric.WITHOUT_DOMAIN, NoBand.FIXED),
          entry(WebMetric.WITHOUT_SECTOR, NoBand.FIXED),
          entry(WebMetric.WITHOUT_LEVEL, NoBand.FIXED),
          entry(WebMetric.WITHOUT_STREET, NoBand.FIXED),
          entry(WebMetric.MEAN_WEIGHTED_CLUSTERING, NoBand.PLAIN),
          entry(WebMetric.TRIAD_CENSUS, NoBand.SEVERAL),
          entry(WebMetric.RECIPROCITY, NoBand.PLAIN),
          entry(WebMetric.DYAD_CENSUS, NoBand.PLAIN));

  public Bands {
    bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
    without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
  }

  /**
   * Computes the bands of a web.
   *
   * @throws IllegalArgumentException when it has more than {@value RandomGraphs#LARGEST} actors
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static Bands of(WebGraph graph, Work work) {
    RandomGraphs random = RandomGraphs.like(graph);
    Samples samples = new Samples(SAMPLES);
    work.each(SAMPLES, number -> Samples.of(random.get(number)), samples::add);
    double[] own = Samples.of(random.itself());
    Map<String, Band> bands = new LinkedHashMap<>();
    Map<String, NoBand> without = new LinkedHashMap<>();
    for (WebMetric metric : WebMetric.values()) {
      double value = own[metric.ordinal()];
      double[] drawn = samples.of(metric);
      NoBand never = NEVER.get(metric);
      if (never != null) {
        without.put(metric.key(), never);
      } else if (Double.isNaN(value) || drawn.length == 0) {
        without.put(metric.key(), NoBand.UNDEFINED);
      } else {
        bands.put(metric.key(), Band.of(value, drawn));
      }
    }
    return new Bands(bands, without, smallWorld(own, samples));
  }

  private static OptionalDouble smallWorld(double[] own, Samples samples) {
    double tightness = own[WebMetric.TRANSITIVITY.ordinal()] / samples.mean(WebMetric.TRANSITIVITY);
    double length = own[WebMetric.MEAN_DISTANCE.ordinal()] / samples.mean(WebMetric.MEAN_DISTANCE);
    double coefficient = tightness / length;
    return Double.isFinite(coefficient) ? OptionalDouble.of(coefficient) : OptionalDouble.empty();
  }

  /** The figures of random webs, a row each; within, NaN stands for a figure without value. */
  private static final class Samples {
    private final double[][] rows;
    private int count;

    Samples(int most) {
      rows = new double[most][];
    }

    static double[] of(WebGraph graph) {
      Panel panel = MetricsSuite.compute(graph, new Work(1, Progress.SILENT));
      List<WebMetric> known = WebMetric.in(graph);
      return Arrays.stream(WebMetric.values())
          .mapToDouble(metric -> known.contains(metric) ? number(metric.of(panel)) : Double.NaN)
          .toArray();
    }

    private static double number(@Nullable Object value) {
      if (value instanceof Collection<?> many) {
        return many.size();
      }
      return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    void add(double[] row) {
      rows[count++] = row;
    }

    double[] of(WebMetric metric) {
      return Arrays.stream(rows)
          .mapToDouble(row -> row[metric.ordinal()])
          .filter(Double::isFinite)
          .toArray();
    }

    double mean(WebMetric metric) {
      return Arrays.stream(of(metric)).average().orElse(Double.NaN);
    }
  }
}
