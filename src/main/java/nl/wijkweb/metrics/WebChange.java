package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;

/**
 * What became of a web between two days. Actors are the same by id. A tie is a pair that is joined,
 * by however many ties, and directed an arc; its weight is theirs added up. O((n + m) log m).
 *
 * <p>Of a web with a halo it tells what touches the inside, on either day: actors inside, and ties
 * with an end inside. A tie also appears or ends when one of the two comes or goes.
 *
 * @param came the actors who are in the later web alone, by id
 * @param went those who are in the earlier alone, by id
 * @param appeared the ties that are in the later web alone, by the ids of their ends
 * @param ended those that are in the earlier alone
 * @param strengthened those in both that weigh more in the later; none where ties have no weight
 * @param faded those in both that weigh less in the later; none where ties have no weight
 * @param kept how many ties are in both, whatever their weight
 */
public record WebChange(
    List<ActorId> came,
    List<ActorId> went,
    List<Pair> appeared,
    List<Pair> ended,
    List<Shift> strengthened,
    List<Shift> faded,
    int kept) {
  public WebChange {
    came = List.copyOf(came);
    went = List.copyOf(went);
    appeared = List.copyOf(appeared);
    ended = List.copyOf(ended);
    strengthened = List.copyOf(strengthened);
    faded = List.copyOf(faded);
  }

  /** Two who are joined: the lower id first, or directed the one from whom the arc goes. */
  public record Pair(ActorId one, ActorId other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int first = one.compareTo(pair.one);
      return first != 0 ? first : other.compareTo(pair.other);
    }
  }

  /** A tie that weighs something else than before. */
  public record Shift(Pair pair, double before, double after) {}

  /**
   * Compares two webs.
   *
   * @throws IllegalArgumentException when one has direction or weights and the other has not
   */
  public static WebChange between(WebGraph earlier, WebGraph later) {
    if (earlier.isDirected() != later.isDirected() || earlier.isWeighted() != later.isWeighted()) {
      throw new IllegalArgumentException(
          "the two webs differ in what they count: " + earlier + ", " + later);
    }
    Map<Pair, Double> before = ties(earlier);
    Map<Pair, Double> after = ties(later);
    List<Shift> both = new ArrayList<>();
    before.forEach(
        (pair, weight) -> {
          Double now = after.get(pair);
          if (now != null) {
            both.add(new Shift(pair, weight, now));
          }
        });
    both.sort(Comparator.comparing(Shift::pair));
    return new WebChange(
        missing(actors(later), actors(earlier)),
        missing(actors(earlier), actors(later)),
        missing(after.keySet(), before.keySet()),
        missing(before.keySet(), after.keySet()),
        both.stream().filter(tie -> tie.after() > tie.before()).toList(),
        both.stream().filter(tie -> tie.after() < tie.before()).toList(),
        both.size());
  }

  private static TreeSet<ActorId> actors(WebGraph graph) {
    TreeSet<ActorId> actors = new TreeSet<>();
    IntStream.range(0, graph.order())
        .filter(graph::isInside)
        .mapToObj(graph::id)
        .forEach(actors::add);
    return actors;
  }

  private static Map<Pair, Double> ties(WebGraph graph) {
    Adjacency web = graph.successors();
    double[] weights = web.weights();
    int[] offsets = web.offsets();
    Map<Pair, Double> ties = new HashMap<>();
    for (int v = 0; v < graph.order(); v++) {
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        int u = web.neighbours()[i];
        boolean once = graph.isDirected() || graph.id(v).compareTo(graph.id(u)) < 0;
        if (once && (graph.isInside(v) || graph.isInside(u))) {
          ties.put(new Pair(graph.id(v), graph.id(u)), weights == null ? 1 : weights[i]);
        }
      }
    }
    return ties;
  }

  /** Those of some that are not among others, in order. */
  private static <T> List<T> missing(Set<T> some, Set<T> others) {
    return some.stream().filter(one -> !others.contains(one)).sorted().toList();
  }

  /**
   * How far the web stayed as it was: the ties in both as a share of those in either (Jaccard). 0
   * to 1; empty when neither has a tie.
   */
  public OptionalDouble stability() {
    int either = kept + appeared.size() + ended.size();
    return either == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept / either);
  }
}
