package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Takes every community apart into its members and joins those again, one by one and each once, so
 * that what comes together is connected and well joined to the rest of its community (Traag,
 * Waltman and Van Eck 2019). Of the joins that lose nothing the best is taken, as their choice at
 * random does in the limit; between equals a coin decides.
 */
final class Refinement {
  private final LeidenGraph graph;
  private final Grouping communities;
  private final int[] refined;
  private final int[] strength;
  private final int[] outward;
  private final boolean[] joined;
  private final GroupWeights around;
  private final SplittableRandom random;

  private Refinement(LeidenGraph graph, Grouping communities, SplittableRandom random) {
    int order = graph.order();
    this.graph = graph;
    this.communities = communities;
    this.refined = new int[order];
    Arrays.setAll(refined, v -> v);
    this.strength = graph.strength().clone();
    this.outward = new int[order];
    this.joined = new boolean[order];
    this.around = new GroupWeights(order);
    this.random = random;
  }

  /** The parts of which the communities consist, numbered in the order of their first vertex. */
  static Grouping of(LeidenGraph graph, Grouping communities, SplittableRandom random) {
    Refinement refinement = new Refinement(graph, communities, random);
    refinement.run();
    return Grouping.renumbering(refinement.refined);
  }

  private void run() {
    Grouping shuffled = communities.inOrder(graph.shuffled(random));
    int[] members = shuffled.members();
    for (int community = 0; community < shuffled.count(); community++) {
      Work.stopIfCancelled();
      int start = shuffled.start(community);
      int end = shuffled.start(community + 1);
      if (end - start > 1) {
        long whole = 0;
        for (int at = start; at < end; at++) {
          whole += graph.strength()[members[at]];
          outward[members[at]] = within(members[at], community);
        }
        for (int at = start; at < end; at++) {
          join(members[at], community, whole);
        }
      }
    }
  }

  /** How much joins a vertex to the others in its community. */
  private int within(int v, int community) {
    int[] neighbours = graph.neighbours();
    int[] weights = graph.weights();
    int[] labels = communities.labels();
    int end = graph.offsets()[v + 1];
    int sum = 0;
    for (int i = graph.offsets()[v]; i < end; i++) {
      if (labels[neighbours[i]] == community) {
        sum += weights == null ? 1 : weights[i];
      }
    }
    return sum;
  }

  private void join(int v, int community, long whole) {
    if (joined[v] || !isWellJoined(v, whole)) {
      return;
    }
    around.addRow(graph, v, refined, communities.labels(), community);
    long most = 0;
    int best = v;
    for (int i = 0; i < around.size(); i++) {
      int part = around.group(i);
      long gain = (long) around.weight(part) * graph.ends() - (long) strength[v] * strength[part];
      boolean better = gain > most || (gain == most && (best == v || random.nextBoolean()));
      if (better && isWellJoined(part, whole)) {
        most = gain;
        best = part;
      }
    }
    if (best != v) {
      refined[v] = best;
      joined[best] = true;
      strength[best] += strength[v];
      outward[best] += outward[v] - 2 * around.weight(best);
    }
    around.clear();
  }

  /** Whether a part has as many ties to the rest of its community as chance would give it. */
  private boolean isWellJoined(int part, long whole) {
    return (long) outward[part] * graph.ends() >= strength[part] * (whole - strength[part]);
  }
}
