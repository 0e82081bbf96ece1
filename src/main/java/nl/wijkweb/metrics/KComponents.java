package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.wijkweb.graph.Adjacency;

/**
 * Structural cohesion (Moody and White 2003): a k-component is a largest part in which k others
 * must go before anybody loses anybody. Equally, every two in it have k ways to each other that
 * share nobody (Menger). Direction and weight left aside. It has more than k actors; two
 * k-components share at most k − 1; each lies within one of every lower k. Here k is 1 to 3.
 *
 * <p>1 and 2 in O(n + m): components, and blocks of three or more. 3 by {@link TriconnectedParts},
 * O(n · m) where few pairs of actors separate much: seconds for a kern, so a job with progress.
 */
public final class KComponents {
  /** The most that is looked for. */
  public static final int MOST = 3;

  private final List<List<int[]>> levels;
  private final int[] cohesion;

  private KComponents(List<List<int[]>> levels, int[] cohesion) {
    this.levels = levels;
    this.cohesion = cohesion;
  }

  /**
   * Finds them.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static KComponents of(Adjacency web, Progress progress) {
    List<int[]> blocks = blocks(web);
    List<int[]> triconnected = TriconnectedParts.of(web, blocks, progress);
    List<List<int[]>> levels =
        List.of(sorted(components(web)), sorted(blocks), sorted(triconnected));
    int[] cohesion = new int[web.order()];
    for (int k = 1; k <= MOST; k++) {
      for (int[] part : levels.get(k - 1)) {
        for (int vertex : part) {
          cohesion[vertex] = k;
        }
      }
    }
    progress.at(1);
    return new KComponents(levels, cohesion);
  }

  private static List<int[]> components(Adjacency web) {
    Components components = Components.of(web);
    int[] filled = new int[components.count()];
    int[][] parts = new int[components.count()][];
    for (int v = 0; v < web.order(); v++) {
      int label = components.label(v);
      if (filled[label] == 0) {
        parts[label] = new int[components.size(label)];
      }
      parts[label][filled[label]++] = v;
    }
    return Arrays.stream(parts).filter(part -> part.length > 1).toList();
  }

  private static List<int[]> blocks(Adjacency web) {
    List<int[]> blocks = new ArrayList<>();
    new BlockSearch(web)
        .run(
            BlockSearch.NOBODY,
            (head, rest, start, end, beyond) -> {
              if (end - start > 1) {
                blocks.add(BlockSearch.members(head, rest, start, end));
              }
            });
    return blocks;
  }

  /** The largest first, those of one size by their first actors. */
  private static List<int[]> sorted(List<int[]> parts) {
    Comparator<int[]> bySize = Comparator.comparing(part -> -part.length);
    return parts.stream().sorted(bySize.thenComparing(Arrays::compare)).toList();
  }

  /**
   * The k-components, the largest first, each as its actors in ascending order.
   *
   * @param k 1 to {@value #MOST}
   */
  public List<int[]> at(int k) {
    return levels.get(k - 1).stream().map(int[]::clone).toList();
  }

  /** The largest k, up to {@value #MOST}, whose k-component holds an actor; 0 for an isolate. */
  public int cohesion(int vertex) {
    return cohesion[vertex];
  }
}
