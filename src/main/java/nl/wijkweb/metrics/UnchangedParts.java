package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;

/**
 * Which components of a web stand in an earlier one with the same actors and the same ties. What
 * lies within a component, such as distances, is there what it was. O(n + m).
 */
final class UnchangedParts {
  private static final int NOWHERE = -1;

  private final int[] before;
  private final boolean[] changed;

  private UnchangedParts(int[] before, boolean[] changed) {
    this.before = before;
    this.changed = changed;
  }

  /** Nothing is as it was. */
  static UnchangedParts none(int order) {
    int[] nowhere = new int[order];
    boolean[] changed = new boolean[order];
    Arrays.fill(nowhere, NOWHERE);
    Arrays.fill(changed, true);
    return new UnchangedParts(nowhere, changed);
  }

  /** Compares a web with an earlier one, actor by actor. */
  static UnchangedParts of(WebGraph earlier, WebGraph now, Components components) {
    int[] before = new int[now.order()];
    for (int v = 0; v < before.length; v++) {
      OptionalInt known = earlier.findVertex(now.id(v));
      before[v] = known.orElse(NOWHERE);
    }
    boolean[] changedPart = new boolean[components.count()];
    for (int v = 0; v < before.length; v++) {
      if (!sameRow(earlier.neighbours(), now.neighbours(), before, v)) {
        changedPart[components.label(v)] = true;
      }
    }
    boolean[] changed = new boolean[before.length];
    for (int v = 0; v < before.length; v++) {
      changed[v] = changedPart[components.label(v)];
    }
    return new UnchangedParts(before, changed);
  }

  /** Whether an actor has the same neighbours, in the same order of their numbers. */
  private static boolean sameRow(Adjacency earlier, Adjacency now, int[] before, int v) {
    int known = before[v];
    if (known == NOWHERE || earlier.degree(known) != now.degree(v)) {
      return false;
    }
    int from = earlier.offsets()[known];
    int at = now.offsets()[v];
    for (int i = 0; i < now.degree(v); i++) {
      if (before[now.neighbours()[at + i]] != earlier.neighbours()[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The actors in components that changed, ascending. */
  int[] changed() {
    return IntStream.range(0, before.length).filter(v -> changed[v]).toArray();
  }

  /** Receives an actor in a component that did not change, and its number in the earlier web. */
  interface Pairs {
    void accept(int now, int earlier);
  }

  /** Gives every actor in a component that did not change. */
  void forEach(Pairs pairs) {
    for (int v = 0; v < before.length; v++) {
      if (!changed[v]) {
        pairs.accept(v, before[v]);
      }
    }
  }
}
