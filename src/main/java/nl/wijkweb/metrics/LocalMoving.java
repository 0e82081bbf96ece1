package nl.wijkweb.metrics;

import java.util.SplittableRandom;

/**
 * Moves one vertex at a time to where modularity gains most, until nobody gains by moving. Whoever
 * moves puts those in line again whom it leaves behind; between equals a coin decides (the fast
 * local move of Traag, Waltman and Van Eck 2019).
 */
final class LocalMoving {
  private final LeidenGraph graph;
  private final int[] community;
  private final int[] strength;
  private final int[] size;
  private final int[] free;
  private int freeCount;
  private final int[] line;
  private final boolean[] waiting;
  private final GroupWeights around;
  private final SplittableRandom random;

  private LocalMoving(LeidenGraph graph, int[] community, SplittableRandom random) {
    int order = graph.order();
    this.graph = graph;
    this.community = community;
    this.strength = new int[order];
    this.size = new int[order];
    this.free = new int[order];
    this.line = new int[order];
    this.waiting = new boolean[order];
    this.around = new GroupWeights(order);
    this.random = random;
    for (int v = 0; v < order; v++) {
      strength[community[v]] += graph.strength()[v];
      size[community[v]]++;
    }
    for (int c = order - 1; c >= 0; c--) {
      if (size[c] == 0) {
        free[freeCount++] = c;
      }
    }
  }

  /** Changes the communities, which are numbered below the number of vertices. */
  static void run(LeidenGraph graph, int[] community, SplittableRandom random) {
    new LocalMoving(graph, community, random).run();
  }

  private void run() {
    int length = 0;
    for (int v : graph.shuffled(random)) {
      line[length++] = v;
      waiting[v] = true;
    }
    int first = 0;
    for (long step = 0; length > 0; step++) {
      if ((step & 0xfff) == 0) {
        Work.stopIfCancelled();
      }
      int v = line[first];
      first = first + 1 == line.length ? 0 : first + 1;
      length--;
      waiting[v] = false;
      if (move(v)) {
        length = putInLine(v, first, length);
      }
    }
  }

  /** Everybody stands in the line once at most, so it never outgrows its array. */
  private int putInLine(int moved, int first, int length) {
    int[] neighbours = graph.neighbours();
    int end = graph.offsets()[moved + 1];
    int now = length;
    for (int i = graph.offsets()[moved]; i < end; i++) {
      int u = neighbours[i];
      if (!waiting[u] && community[u] != community[moved]) {
        waiting[u] = true;
        int at = first + now++;
        line[at >= line.length ? at - line.length : at] = u;
      }
    }
    return now;
  }

  /** Returns whether it was better off elsewhere. */
  private boolean move(int v) {
    int own = community[v];
    long ends = graph.ends();
    long degree = graph.strength()[v];
    around.addRow(graph, v, community);
    int best = own;
    long most = around.weight(own) * ends - degree * (strength[own] - degree);
    for (int i = 0; i < around.size(); i++) {
      int c = around.group(i);
      if (c != own) {
        long gain = around.weight(c) * ends - degree * strength[c];
        if (gain > most || (gain == most && best != own && random.nextBoolean())) {
          most = gain;
          best = c;
        }
      }
    }
    around.clear();
    if (most < 0) {
      best = free[freeCount - 1]; // alone is better, and somebody else is in its community
    }
    if (best == own) {
      return false;
    }
    leave(v, own);
    enter(v, best);
    return true;
  }

  private void leave(int v, int old) {
    strength[old] -= graph.strength()[v];
    size[old]--;
    if (size[old] == 0) {
      free[freeCount++] = old;
    }
  }

  private void enter(int v, int other) {
    if (size[other] == 0) {
      freeCount--;
    }
    community[v] = other;
    strength[other] += graph.strength()[v];
    size[other]++;
  }
}
