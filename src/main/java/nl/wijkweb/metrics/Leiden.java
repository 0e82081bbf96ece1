package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.wijkweb.graph.Adjacency;

/**
 * The search for communities of high modularity by Traag, Waltman and Van Eck (2019): move, refine,
 * join what was refined to a smaller graph, and again, until nothing is left to join. That is one
 * round; the next begins with what the last has found.
 */
final class Leiden {
  /** The only source of chance: the same web always gives the same communities. */
  private static final long SEED = 2019;

  /** What later rounds gain on large webs is below a thousandth. */
  private static final int ROUNDS = 5;

  /** A small web costs nothing, so it is searched from several beginnings; the best counts. */
  private static final int SMALL = 2_000;

  private static final int BEGINNINGS = 20;

  private final LeidenGraph web;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private Leiden(LeidenGraph web) {
    this.web = web;
  }

  /** The community of every actor, as a number below that of actors. */
  static int[] search(Adjacency web) {
    LeidenGraph graph = LeidenGraph.of(web);
    Leiden leiden = new Leiden(graph);
    int[] best = leiden.fromAlone();
    for (int i = 1; i < BEGINNINGS && graph.ends() <= SMALL; i++) {
      int[] found = leiden.fromAlone();
      if (graph.quality(found) > graph.quality(best)) {
        best = found;
      }
    }
    return best;
  }

  /** Rounds that begin with everybody alone, as long as each gains. */
  private int[] fromAlone() {
    int[] best = numbers(web.order());
    boolean gains = true;
    for (int round = 0; round < ROUNDS && gains; round++) {
      int[] found = round(best);
      gains = web.quality(found) > web.quality(best);
      best = gains ? found : best;
    }
    return best;
  }

  private int[] round(int[] start) {
    int[] vertex = numbers(web.order());
    LeidenGraph graph = web;
    int[] community = start.clone();
    while (true) {
      LocalMoving.run(graph, community, random);
      Grouping communities = Grouping.renumbering(community);
      Grouping parts = Refinement.of(graph, communities, random);
      if (parts.count() == graph.order()) {
        return labels(vertex, communities.labels());
      }
      vertex = labels(vertex, parts.labels());
      community = new int[parts.count()];
      for (int part = 0; part < community.length; part++) {
        community[part] = communities.labels()[parts.members()[parts.start(part)]];
      }
      graph = graph.joined(parts);
    }
  }

  private static int[] labels(int[] vertex, int[] labels) {
    int[] found = new int[vertex.length];
    Arrays.setAll(found, v -> labels[vertex[v]]);
    return found;
  }

  private static int[] numbers(int count) {
    int[] numbers = new int[count];
    Arrays.setAll(numbers, i -> i);
    return numbers;
  }
}
