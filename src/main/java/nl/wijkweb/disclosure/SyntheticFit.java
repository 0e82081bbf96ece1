package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Clustering;
import org.jspecify.annotations.Nullable;

/**
 * How near an invented web comes to what was told of the real one. It is measured against what was
 * told, never against the web itself, so that it tells nothing more.
 *
 * @param degrees of each block the greatest difference between the shares of actors with at most so
 *     many ties (Kolmogorov and Smirnov), 0 to 1; empty where no degrees were told
 * @param mixing half the sum of the differences between the shares of the ties between each two
 *     blocks (total variation), 0 to 1; empty without ties
 * @param transitivity what share of its triples is closed; empty when there are none
 * @param assortativityTold whether ties stay within blocks, by the mixing that was told (Newman
 *     2003), −1 to 1; empty when all lead to one block
 * @param assortativity the same of the invented web
 */
public record SyntheticFit(
    List<OptionalDouble> degrees,
    OptionalDouble mixing,
    OptionalDouble transitivity,
    OptionalDouble assortativityTold,
    OptionalDouble assortativity) {

  static SyntheticFit of(WebShape shape, int[] blockOf, Drawing.Ties ties) {
    int blocks = shape.blocks().size();
    double[][] told = new double[blocks][blocks];
    shape.mixing().forEach(mix -> told[mix.one()][mix.other()] = mix.ties());
    double[][] drawn = new double[blocks][blocks];
    int[] degree = new int[blockOf.length];
    for (int tie = 0; tie < ties.from().length; tie++) {
      int one = ties.from()[tie];
      int other = ties.to()[tie];
      degree[one]++;
      degree[other]++;
      drawn[Math.min(blockOf[one], blockOf[other])][Math.max(blockOf[one], blockOf[other])]++;
    }
    List<OptionalDouble> degrees = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      degrees.add(degrees(shape.blocks().get(block), block, blockOf, degree));
    }
    return new SyntheticFit(
        List.copyOf(degrees),
        difference(told, drawn),
        transitivity(blockOf.length, ties),
        assortativity(told),
        assortativity(drawn));
  }

  private static OptionalDouble degrees(
      WebShape.Block block, int number, int[] blockOf, int[] degree) {
    double all = block.degrees().stream().mapToInt(WebShape.Bin::actors).sum();
    double told = 0;
    double greatest = 0;
    for (WebShape.Bin bin : block.degrees()) {
      told += bin.actors();
      @Nullable Integer to = bin.to();
      int drawn = 0;
      for (int actor = 0; actor < degree.length; actor++) {
        drawn += blockOf[actor] == number && (to == null || degree[actor] <= to) ? 1 : 0;
      }
      greatest = Math.max(greatest, Math.abs(told / all - (double) drawn / block.size()));
    }
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(greatest);
  }

  private static OptionalDouble difference(double[][] one, double[][] other) {
    double ofOne = sum(one);
    double ofOther = sum(other);
    if (ofOne == 0 || ofOther == 0) {
      return OptionalDouble.empty();
    }
    double difference = 0;
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < one.length; j++) {
        difference += Math.abs(one[i][j] / ofOne - other[i][j] / ofOther);
      }
    }
    return OptionalDouble.of(difference / 2);
  }

  private static OptionalDouble transitivity(int order, Drawing.Ties ties) {
    WebGraph web = WebGraph.ofEdges(SyntheticWeb.ids(order), ties.from(), ties.to(), null, false);
    return Clustering.of(web.neighbours()).transitivity();
  }

  private static OptionalDouble assortativity(double[][] mixing) {
    double all = sum(mixing);
    double inside = 0;
    double byChance = 0;
    for (int block = 0; block < mixing.length; block++) {
      double ends = 0;
      for (int other = 0; other < mixing.length; other++) {
        ends += mixing[block][other] + mixing[other][block];
      }
      inside += mixing[block][block] / all;
      byChance += ends / (2 * all) * ends / (2 * all);
    }
    return all == 0 || byChance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((inside - byChance) / (1 - byChance));
  }

  private static double sum(double[][] matrix) {
    double sum = 0;
    for (double[] row : matrix) {
      for (double value : row) {
        sum += value;
      }
    }
    return sum;
  }
}
