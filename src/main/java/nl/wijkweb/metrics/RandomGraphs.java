package nl.wijkweb.metrics;

import java.util.BitSet;
import java.util.SplittableRandom;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;

/**
 * Webs as chance would make them, in which every actor has as many ties as in a given one: simple
 * graphs, direction and weight left aside.
 *
 * <p>Two ties take turns to swap an end (Maslov and Sneppen 2002), {@value #SWITCHES_PER_TIE} tries
 * for each tie. A try that would join a pair twice, or an actor with itself, changes nothing and
 * counts, so that no web is likelier than another; ten tries a tie are known to mix well (Milo and
 * others 2003). Where the web has a halo, no tie arises among those outside, as in the web itself.
 * A web of which the degrees leave no choice, as a star, comes out as it was.
 *
 * <p>The web with a number is always the same. O(n + m) for each, and n² bits while it is made.
 */
public final class RandomGraphs {
  /** The most actors for whom random webs are made. */
  public static final int LARGEST = 5_000;

  private static final int SWITCHES_PER_TIE = 20;
  private static final long SEED = 0x77696a6b776562L;
  private static final int PATIENCE = 0xffff;

  private final WebGraph graph;
  private final int[] from;
  private final int[] to;

  private RandomGraphs(WebGraph graph, int[] from, int[] to) {
    this.graph = graph;
    this.from = from;
    this.to = to;
  }

  /**
   * Random webs with the degrees of this one.
   *
   * @throws IllegalArgumentException when it has more than {@value #LARGEST} actors
   */
  public static RandomGraphs like(WebGraph graph) {
    if (graph.order() > LARGEST) {
      throw new IllegalArgumentException("there are more than " + LARGEST + " actors");
    }
    Adjacency web = graph.neighbours();
    int[] from = new int[web.places() / 2];
    int[] to = new int[from.length];
    int end = 0;
    for (int v = 0; v < web.order(); v++) {
      for (int u : web.neighboursOf(v)) {
        if (v < u) {
          from[end] = v;
          to[end++] = u;
        }
      }
    }
    return new RandomGraphs(graph, from, to);
  }

  /** The given web itself, as random ones are: each pair joined once, without direction. */
  public WebGraph itself() {
    return graph.joinedBy(from, to);
  }

  /**
   * The random web with a number.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public WebGraph get(int number) {
    Switching switching = new Switching(new SplittableRandom(SEED + number));
    long tries = (long) SWITCHES_PER_TIE * from.length;
    for (long i = 0; i < tries; i++) {
      if ((i & PATIENCE) == 0) {
        Work.stopIfCancelled();
      }
      switching.attempt();
    }
    return graph.joinedBy(switching.starts, switching.ends);
  }

  /** The ties of one web while they swap their ends. */
  private final class Switching {
    private final SplittableRandom random;
    private final int[] starts = from.clone();
    private final int[] ends = to.clone();
    private final BitSet joined = new BitSet();

    Switching(SplittableRandom random) {
      this.random = random;
      for (int tie = 0; tie < starts.length; tie++) {
        joined.set(pair(starts[tie], ends[tie]));
      }
    }

    void attempt() {
      int one = random.nextInt(starts.length);
      int other = random.nextInt(starts.length);
      boolean turned = random.nextBoolean();
      int a = starts[one];
      int b = ends[one];
      int c = turned ? ends[other] : starts[other];
      int d = turned ? starts[other] : ends[other];
      if (one == other || !mayJoin(a, d) || !mayJoin(c, b)) {
        return;
      }
      joined.clear(pair(a, b));
      joined.clear(pair(c, d));
      joined.set(pair(a, d));
      joined.set(pair(c, b));
      ends[one] = d;
      starts[other] = c;
      ends[other] = b;
    }

    private boolean mayJoin(int one, int other) {
      return one != other
          && (graph.isInside(one) || graph.isInside(other))
          && !joined.get(pair(one, other));
    }

    private int pair(int one, int other) {
      return Math.min(one, other) * graph.order() + Math.max(one, other);
    }
  }
}
