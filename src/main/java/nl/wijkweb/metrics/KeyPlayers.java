package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;

/**
 * The set of actors who together matter most (Borgatti 2006), which is seldom the set of those who
 * matter most alone. KPP-Neg: whose loss breaks up the web most. KPP-Pos: who together reach most.
 * Direction and weight left aside. Only among candidates whom the caller names: people are not
 * ranked.
 *
 * <p>By {@link SetSearch}; up to a thousand sets are all tried, of more the best is sought and may
 * be missed. A set costs O(n · m) for distance-weighted fragmentation and O(n + m) for all else,
 * and with c candidates a set of size k takes some 2·k·c of them: a job with progress. Nothing is
 * found when there are fewer candidates than the set needs.
 */
public final class KeyPlayers {
  /** The largest set that is looked for. */
  public static final int MOST = 5;

  private final WebGraph graph;
  private final Adjacency web;
  private final int[] candidates;
  private final Work work;

  private KeyPlayers(WebGraph graph, int[] candidates, Work work) {
    this.graph = graph;
    this.web = graph.neighbours();
    this.candidates = candidates;
    this.work = work;
  }

  /** Looks among some actors of a web. */
  public static KeyPlayers among(WebGraph graph, IntPredicate isCandidate, Work work) {
    // By id, so that of sets that are equally good always the same is found first.
    int[] candidates =
        IntStream.range(0, graph.order())
            .filter(isCandidate)
            .boxed()
            .sorted(Comparator.comparing(graph::id))
            .mapToInt(vertex -> vertex)
            .toArray();
    return new KeyPlayers(graph, candidates, work);
  }

  /**
   * A set that was found.
   *
   * @param actors who is in it, by id
   * @param before the measure of the web without such a set
   * @param value the measure with it
   * @param equallyGood other sets that were tried and are as good, each by id
   * @param everySetTried whether no set can be better
   */
  public record KeySet(
      List<ActorId> actors,
      double before,
      double value,
      List<List<ActorId>> equallyGood,
      boolean everySetTried) {}

  /**
   * KPP-Neg by fragmentation F: the share of pairs that do not reach each other, among all and then
   * among those who are left. 0 to 1. Nothing is found when fewer than two would be left.
   *
   * @param size 1 to {@value #MOST}
   */
  public Optional<KeySet> whoseLossFragments(int size) {
    return whoseLoss(size, left -> Components.of(left).fragmentation().orElse(0));
  }

  /**
   * KPP-Neg by distance-weighted fragmentation DF: 1 less the mean over pairs of 1 divided by their
   * distance, 0 where there is no way. It also tells when ways only become longer. 0 to 1. Nothing
   * is found when fewer than two would be left.
   *
   * @param size 1 to {@value #MOST}
   */
  public Optional<KeySet> whoseLossDistances(int size) {
    Work silent = work.heardBy(Progress.SILENT);
    return whoseLoss(size, left -> 1 - Distances.of(left, silent).globalEfficiency().orElse(0));
  }

  private Optional<KeySet> whoseLoss(int size, ToDoubleFunction<Adjacency> measure) {
    if (web.order() - size < 2) {
      return Optional.empty();
    }
    return best(size, () -> measure.applyAsDouble(web), set -> measure.applyAsDouble(without(set)));
  }

  private Adjacency without(int[] set) {
    boolean[] gone = new boolean[web.order()];
    for (int vertex : set) {
      gone[vertex] = true;
    }
    return web.among(IntStream.range(0, web.order()).filter(v -> !gone[v]).toArray());
  }

  /**
   * KPP-Pos by m-reach: the share of all actors who are in the set or within some steps of it.
   * Above 0 to 1.
   *
   * @param size 1 to {@value #MOST}
   */
  public Optional<KeySet> whoReachWithin(int steps, int size) {
    return best(size, () -> 0, set -> reach(set, distance -> distance <= steps ? 1 : 0));
  }

  /**
   * KPP-Pos by distance-weighted reach DR: the mean over all actors of 1 divided by the distance to
   * the nearest of the set, 0 where there is no way; who is in it counts as at distance 1. Above 0
   * to 1, 1 when everybody else is next to the set.
   *
   * @param size 1 to {@value #MOST}
   */
  public Optional<KeySet> whoReach(int size) {
    return best(size, () -> 0, set -> reach(set, distance -> 1.0 / Math.max(1, distance)));
  }

  /** One search from all of a set at once. */
  private double reach(int[] set, IntToDoubleFunction worth) {
    int[] offsets = web.offsets();
    int[] neighbours = web.neighbours();
    int[] distance = new int[web.order()];
    Arrays.fill(distance, -1);
    int[] queue = new int[web.order()];
    int end = 0;
    for (int vertex : set) {
      distance[vertex] = 0;
      queue[end++] = vertex;
    }
    double sum = 0;
    for (int at = 0; at < end; at++) {
      int v = queue[at];
      sum += worth.applyAsDouble(distance[v]);
      for (int i = offsets[v]; i < offsets[v + 1]; i++) {
        if (distance[neighbours[i]] < 0) {
          distance[neighbours[i]] = distance[v] + 1;
          queue[end++] = neighbours[i];
        }
      }
    }
    return sum / web.order();
  }

  private Optional<KeySet> best(int size, DoubleSupplier before, ToDoubleFunction<int[]> value) {
    if (size < 1 || size > MOST) {
      throw new IllegalArgumentException("a set of " + size + ", must be 1 to " + MOST);
    }
    if (candidates.length < size) {
      return Optional.empty();
    }
    SetSearch.Found found = SetSearch.best(candidates, size, value, work.progress());
    return Optional.of(
        new KeySet(
            ids(found.set()),
            before.getAsDouble(),
            found.value(),
            found.equallyGood().stream().map(this::ids).toList(),
            found.everySetTried()));
  }

  private List<ActorId> ids(int[] set) {
    return IntStream.of(set).mapToObj(graph::id).sorted().toList();
  }
}
