package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The definition of a k-component, carried out on every set of actors. */
final class NaiveCohesion {
  private NaiveCohesion() {}

  /** Whether more than k actors stay joined whichever fewer than k of them go. */
  private static boolean holds(Naive naive, int set, int k) {
    int size = Integer.bitCount(set);
    return size > k
        && IntStream.range(0, 1 << naive.order)
            .filter(gone -> (gone & ~set) == 0 && Integer.bitCount(gone) < k)
            .allMatch(gone -> isConnected(naive, set & ~gone));
  }

  private static boolean isConnected(Naive naive, int set) {
    int reached = Integer.lowestOneBit(set);
    for (int round = 0; round < naive.order; round++) {
      for (int v = 0; v < naive.order; v++) {
        for (int u = 0; u < naive.order; u++) {
          boolean step = (reached >> v & 1) == 1 && (set >> u & 1) == 1 && naive.joined[v][u];
          reached |= step ? 1 << u : 0;
        }
      }
    }
    return reached == set;
  }

  static List<List<Integer>> parts(Naive naive, int k) {
    List<Integer> sets = new ArrayList<>();
    IntStream.range(1, 1 << naive.order)
        .boxed()
        .sorted((one, other) -> Integer.bitCount(other) - Integer.bitCount(one))
        .filter(set -> holds(naive, set, k))
        .forEach(
            set -> {
              if (sets.stream().noneMatch(larger -> (set & ~larger) == 0)) {
                sets.add(set);
              }
            });
    return sets.stream()
        .map(set -> IntStream.range(0, naive.order).filter(v -> (set >> v & 1) == 1))
        .map(part -> part.boxed().toList())
        .toList();
  }
}
