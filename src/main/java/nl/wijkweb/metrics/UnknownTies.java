package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.wijkweb.graph.WebGraph;

/**
 * How far ties that nobody recorded could move the figures of a web, direction left aside.
 *
 * <p>The convention: what is recorded is true; a tie that is not recorded has at one end somebody
 * whom nobody ever asked, who stands inside the area, and at the other end anybody in the web. How
 * many such ties each of them has at most is {@link Most}: one, or as many as there are others. A
 * bound is the least and the greatest that a figure can be under that convention, each reached by
 * some web; with nobody who was never asked both are the figure itself. O(n + m), and n²/64 for the
 * density.
 */
public final class UnknownTies {
  private final WebGraph graph;
  private final BitSet silent = new BitSet();
  private final Components components;
  private final Most most;

  /** How many unrecorded ties each who was never asked has, at most. */
  public enum Most {
    ONE,
    ANY
  }

  /**
   * Who has which ties, and whom nobody asked.
   *
   * @param neverAsked asked of the actors inside the area
   */
  public UnknownTies(WebGraph graph, IntPredicate neverAsked, Most most) {
    this.graph = graph;
    this.components = Components.of(graph.neighbours());
    this.most = most;
    IntStream.range(0, graph.order())
        .filter(vertex -> graph.isInside(vertex) && neverAsked.test(vertex))
        .forEach(silent::set);
  }

  /** How many were never asked. */
  public int neverAsked() {
    return silent.cardinality();
  }

  /** The bounds of the number of components, which more ties can only lower. */
  public Bound components() {
    int count = components.count();
    int brought = most == Most.ANY && neverAsked() > 0 ? count : neverAsked();
    return new Bound(count - Math.min(Math.max(0, count - 1), brought), count);
  }

  /** The bounds of the number of isolates, which more ties can only lower. */
  public Bound isolates() {
    int all = (int) IntStream.range(0, graph.order()).filter(this::isIsolate).count();
    if (neverAsked() == 0 || graph.order() < 2) {
      return new Bound(all, all);
    }
    int asked =
        (int) IntStream.range(0, graph.order()).filter(v -> isIsolate(v) && !silent.get(v)).count();
    return new Bound(most == Most.ANY ? 0 : Math.max(0, asked - neverAsked()), all);
  }

  private boolean isIsolate(int vertex) {
    return graph.neighbours().degree(vertex) == 0;
  }

  /** The bounds of the share of pairs who reach each other; empty below two actors. */
  public Optional<Bound> connectedness() {
    double order = graph.order();
    if (order < 2) {
      return Optional.empty();
    }
    double highest = 0;
    for (int size : joined()) {
      highest += (double) size * (size - 1);
    }
    return Optional.of(
        new Bound(components.connectedness().getAsDouble(), highest / (order * (order - 1))));
  }

  /** The bounds of the share of actors in the largest component; empty without actors. */
  public Optional<Bound> largestShare() {
    if (graph.order() == 0) {
      return Optional.empty();
    }
    double highest = Arrays.stream(joined()).max().getAsInt();
    return Optional.of(new Bound(components.largestShare().getAsDouble(), highest / graph.order()));
  }

  /**
   * The sizes of the components when as many as can be have come together: all in which somebody
   * was never asked, who bring the joins, and the largest of the others.
   */
  private int[] joined() {
    if (neverAsked() == 0) {
      return IntStream.range(0, components.count()).map(components::size).toArray();
    }
    BitSet bringing = new BitSet();
    silent.stream().map(components::label).forEach(bringing::set);
    int[] others =
        IntStream.range(0, components.count())
            .filter(part -> !bringing.get(part))
            .map(components::size)
            .sorted()
            .toArray();
    int left = neverAsked() - (bringing.cardinality() - 1);
    int taken = most == Most.ANY ? others.length : Math.min(others.length, left);
    int together = bringing.stream().map(components::size).sum();
    for (int i = others.length - taken; i < others.length; i++) {
      together += others[i];
    }
    int[] sizes = Arrays.copyOf(others, others.length - taken + 1);
    sizes[others.length - taken] = together;
    return sizes;
  }

  /** The bounds of the density; empty below two actors, and in a directed web. */
  public Optional<Bound> density() {
    double order = graph.order();
    if (order < 2 || graph.isDirected()) {
      return Optional.empty();
    }
    double pairs = order * (order - 1) / 2;
    double ties = graph.neighbours().places() / 2.0;
    NewPairs fresh = new NewPairs(graph.neighbours(), silent);
    double more = most == Most.ONE ? fresh.oneEach() : fresh.all();
    return Optional.of(new Bound(ties / pairs, (ties + more) / pairs));
  }
}
