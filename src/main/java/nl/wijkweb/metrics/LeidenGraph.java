package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.wijkweb.graph.Adjacency;
import org.jspecify.annotations.Nullable;

/**
 * A graph at one level of the search for communities: at first the web itself, later one whose
 * vertices are groups of actors and whose edges weigh the ties between two groups. Ties within a
 * vertex are no edge, but count in its strength.
 *
 * <p>All numbers are whole, and twice the ties of a web fits in an int, so that the products of two
 * of them fit in a long: gains are compared exactly.
 */
final class LeidenGraph {
  private final int[] offsets;
  private final int[] neighbours;
  private final int @Nullable [] weights;
  private final int[] strength;
  private final int ends;

  private LeidenGraph(
      int[] offsets, int[] neighbours, int @Nullable [] weights, int[] strength, int ends) {
    this.offsets = offsets;
    this.neighbours = neighbours;
    this.weights = weights;
    this.strength = strength;
    this.ends = ends;
  }

  /** The web itself: every tie weighs 1. */
  static LeidenGraph of(Adjacency web) {
    int[] strength = new int[web.order()];
    Arrays.setAll(strength, web::degree);
    return new LeidenGraph(web.offsets(), web.neighbours(), null, strength, web.places());
  }

  int order() {
    return strength.length;
  }

  /** Where the rows begin; never write to it. */
  int[] offsets() {
    return offsets;
  }

  /** All rows one after another; never write to it. */
  int[] neighbours() {
    return neighbours;
  }

  /** The weight at each place, or null where all weigh 1; never write to it. */
  int @Nullable [] weights() {
    return weights;
  }

  /** Per vertex the degrees of its actors added up; never write to it. */
  int[] strength() {
    return strength;
  }

  /** Twice the number of ties. */
  int ends() {
    return ends;
  }

  /** The vertices that have a tie, in an order that only the generator decides. */
  int[] shuffled(SplittableRandom random) {
    int[] vertices = new int[order()];
    int count = 0;
    for (int v = 0; v < vertices.length; v++) {
      if (strength[v] > 0) {
        vertices[count++] = v;
      }
    }
    for (int i = count - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = vertices[i];
      vertices[i] = vertices[j];
      vertices[j] = kept;
    }
    return Arrays.copyOf(vertices, count);
  }

  /** The graph whose vertices are the groups of a grouping, every one of which has a member. */
  LeidenGraph joined(Grouping groups) {
    int[] rows = new int[groups.count() + 1];
    int[] heads = new int[neighbours.length];
    int[] weight = new int[neighbours.length];
    int[] sums = new int[groups.count()];
    int[] members = groups.members();
    GroupWeights found = new GroupWeights(groups.count());
    int end = 0;
    Work.stopIfCancelled();
    for (int group = 0; group < groups.count(); group++) {
      for (int at = groups.start(group); at < groups.start(group + 1); at++) {
        sums[group] += strength[members[at]];
        found.addRow(this, members[at], groups.labels());
      }
      for (int i = 0; i < found.size(); i++) {
        int other = found.group(i);
        if (other != group) {
          heads[end] = other;
          weight[end++] = found.weight(other);
        }
      }
      found.clear();
      rows[group + 1] = end;
    }
    return new LeidenGraph(rows, Arrays.copyOf(heads, end), Arrays.copyOf(weight, end), sums, ends);
  }

  /**
   * The modularity of communities, times the square of the ends of all ties: exact.
   *
   * @param community per vertex, below their number
   */
  long quality(int[] community) {
    long[] sums = new long[community.length];
    long within = 0;
    for (int v = 0; v < community.length; v++) {
      sums[community[v]] += strength[v];
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        if (community[v] == community[neighbours[i]]) {
          within += weights == null ? 1 : weights[i];
        }
      }
    }
    long chance = 0;
    for (long sum : sums) {
      chance += sum * sum;
    }
    return within * ends - chance;
  }
}
