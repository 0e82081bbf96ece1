package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.KeyPlayers.KeySet;

/**
 * The key players of a web in sets of every size, by fragmentation and by reach within {@value
 * #STEPS} steps: some 60 · c searches of O(n + m) with c candidates, so a job with progress.
 *
 * @param candidates among how many was sought
 * @param lossFragments by size, from 1: whose loss breaks up the web most
 * @param reach by size, from 1: who together reach most
 */
public record KeySets(
    int candidates, List<Optional<KeySet>> lossFragments, List<Optional<KeySet>> reach) {
  /** Within how many steps counts as reached: acquaintances, and theirs. */
  public static final int STEPS = 2;

  public KeySets {
    lossFragments = List.copyOf(lossFragments);
    reach = List.copyOf(reach);
  }

  /**
   * Seeks them among some actors of a web.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static KeySets among(WebGraph graph, IntPredicate isCandidate, Work work) {
    List<Optional<KeySet>> lossFragments = new ArrayList<>();
    List<Optional<KeySet>> reach = new ArrayList<>();
    for (int size = 1; size <= KeyPlayers.MOST; size++) {
      double half = (done(size - 1) + done(size)) / 2;
      Progress first = work.progress().between(done(size - 1), half);
      Progress second = work.progress().between(half, done(size));
      lossFragments.add(
          KeyPlayers.among(graph, isCandidate, work.heardBy(first)).whoseLossFragments(size));
      reach.add(
          KeyPlayers.among(graph, isCandidate, work.heardBy(second)).whoReachWithin(STEPS, size));
      work.progress().at(done(size));
    }
    int candidates = (int) IntStream.range(0, graph.order()).filter(isCandidate).count();
    return new KeySets(candidates, lossFragments, reach);
  }

  /** How much is done with the sets up to a size: one of size k takes some k times as long. */
  private static double done(int size) {
    return size * (size + 1.0) / (KeyPlayers.MOST * (KeyPlayers.MOST + 1.0));
  }
}
