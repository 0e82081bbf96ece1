package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Seeks the set of a given size that is worth most. A few sets are all tried. Of more, one is grown
 * by whoever adds most, and then one member is exchanged for one candidate, each time the best
 * pair, until that gains nothing (Borgatti 2006 exchanges likewise, from a random set). Earlier
 * candidates come first among equals, so that the same is always found.
 */
final class SetSearch {
  /** The most sets of which every one is tried. */
  private static final int FEW = 1_000;

  /** Values nearer than this differ by the order of adding up alone. */
  private static final double ALIKE = 1e-12;

  private final int[] candidates;
  private final ToDoubleFunction<int[]> value;
  private final Progress progress;
  private int[] best = {};
  private double bestValue = Double.NEGATIVE_INFINITY;
  private final List<int[]> equallyGood = new ArrayList<>();

  /** What was found, and other sets that were tried and are worth the same. */
  record Found(int[] set, double value, List<int[]> equallyGood, boolean everySetTried) {}

  private SetSearch(int[] candidates, ToDoubleFunction<int[]> value, Progress progress) {
    this.candidates = candidates;
    this.value = value;
    this.progress = progress;
  }

  /** Seeks among candidates, of whom there are at least as many as the size. */
  static Found best(int[] candidates, int size, ToDoubleFunction<int[]> value, Progress progress) {
    SetSearch search = new SetSearch(candidates, value, progress);
    double sets = 1;
    for (int i = 0; i < size; i++) {
      sets = sets * (candidates.length - i) / (i + 1);
    }
    if (sets <= FEW) {
      search.tryAll(size, sets);
    } else {
      search.grow(size);
      search.exchange();
    }
    progress.at(1);
    return new Found(search.best, search.bestValue, search.equallyGood, sets <= FEW);
  }

  private void tryAll(int size, double sets) {
    int[] places = new int[size];
    Arrays.setAll(places, i -> i);
    for (int done = 1; ; done++) {
      offer(Arrays.stream(places).map(place -> candidates[place]).toArray());
      progress.at(done / sets);
      int at = size - 1;
      while (at >= 0 && places[at] == candidates.length - size + at) {
        at--;
      }
      if (at < 0) {
        return;
      }
      places[at]++;
      for (int i = at + 1; i < size; i++) {
        places[i] = places[i - 1] + 1;
      }
    }
  }

  private void grow(int size) {
    for (int length = 1; length <= size; length++) {
      int[] start = best;
      forget();
      for (int candidate : candidates) {
        if (!contains(start, candidate)) {
          int[] set = Arrays.copyOf(start, start.length + 1);
          set[start.length] = candidate;
          offer(set);
        }
      }
      progress.at(0.5 * length / size);
    }
  }

  private void forget() {
    best = new int[0];
    bestValue = Double.NEGATIVE_INFINITY;
    equallyGood.clear();
  }

  private void exchange() {
    double left = 0.5; // how many rounds there will be is not known: each takes half of the rest
    double before;
    do {
      int[] start = best;
      before = bestValue;
      equallyGood.clear();
      for (int place = 0; place < start.length; place++) {
        for (int candidate : candidates) {
          if (!contains(start, candidate)) {
            int[] set = start.clone();
            set[place] = candidate;
            offer(set);
          }
        }
        progress.at(1 - left + left / 2 * (place + 1) / start.length);
      }
      left /= 2;
    } while (bestValue > before + ALIKE);
  }

  private static boolean contains(int[] set, int candidate) {
    return Arrays.stream(set).anyMatch(one -> one == candidate);
  }

  private void offer(int[] set) {
    Work.stopIfCancelled();
    double worth = value.applyAsDouble(set);
    if (worth > bestValue + ALIKE) {
      best = set;
      bestValue = worth;
      equallyGood.clear();
    } else if (worth >= bestValue - ALIKE) {
      equallyGood.add(set);
    }
  }
}
