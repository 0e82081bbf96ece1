package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * Where a web hangs by one actor or one tie: articulation points, whose loss leaves more
 * components, bridges, ties whose loss does, and the blocks between them. Direction left aside;
 * several ties of one pair are one.
 *
 * <p>By one {@link BlockSearch}, O(n + m); 36 bytes a vertex.
 */
public final class Cuts {
  private final BitSet articulations;
  private final List<Bridge> bridges;
  private final int blocks;
  private final long[] lostPairs;
  private final List<Integer> beyond;

  private Cuts(Finder found) {
    this.articulations = found.articulations;
    this.bridges = List.copyOf(found.bridges);
    this.blocks = found.blocks;
    this.lostPairs = found.lostPairs;
    this.beyond = List.copyOf(found.beyond);
  }

  /** A tie that alone joins two parts; the lower number first. */
  public record Bridge(int one, int other) {}

  /** Finds them. */
  public static Cuts of(Adjacency web) {
    Finder finder = new Finder(web.order());
    new BlockSearch(web).run(BlockSearch.NOBODY, finder);
    return new Cuts(finder);
  }

  /** Whether more components are left when an actor goes; never for an isolate. */
  public boolean isArticulation(int vertex) {
    return articulations.get(vertex);
  }

  /** The articulation points by their number, ascending. */
  public int[] articulations() {
    return articulations.stream().toArray();
  }

  /** The bridges in the order in which the search leaves them. */
  public List<Bridge> bridges() {
    return bridges;
  }

  /** How many actors are on one of the two sides of a bridge, by its place in {@link #bridges}. */
  public int beyond(int bridge) {
    return beyond.get(bridge);
  }

  /**
   * How many blocks there are: largest parts of two or more that hang together also when any one of
   * them goes. A bridge is a block of two; an isolate is none. 0 and up.
   */
  public int blocks() {
    return blocks;
  }

  /** How many pairs of others reach each other through an actor alone; 0 but at a cut-point. */
  public long lostPairs(int vertex) {
    return lostPairs[vertex];
  }

  /**
   * By how much fragmentation among the others rises when an actor goes: {@link #lostPairs} divided
   * by all pairs of others. 0 to 1, 0 but at an articulation point, 1 in the middle of a star;
   * empty below three actors.
   */
  public OptionalDouble removalImpact(int vertex) {
    double others = lostPairs.length - 1.0;
    return others < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(lostPairs[vertex] / (others * (others - 1) / 2));
  }

  /** Adds up what the search tells. */
  private static final class Finder implements BlockSearch.Listener {
    private final BitSet articulations = new BitSet();
    private final List<Bridge> bridges = new ArrayList<>();
    private final List<Integer> beyond = new ArrayList<>();
    private final long[] lostPairs;
    private int blocks;

    /** How many vertices hang at a head, by all its blocks so far. */
    private final int[] hanging;

    /** The heads of blocks in the component that is walked through. */
    private final int[] heads;

    private int headCount;

    Finder(int order) {
      lostPairs = new long[order];
      hanging = new int[order];
      heads = new int[order];
    }

    @Override
    public void block(int head, int[] rest, int start, int end, int hangs) {
      blocks++;
      if (end - start == 1) {
        bridges.add(new Bridge(Math.min(head, rest[start]), Math.max(head, rest[start])));
        beyond.add(hangs);
      }
      if (hanging[head] == 0) {
        heads[headCount++] = head;
      }
      lostPairs[head] += (long) hanging[head] * hangs;
      hanging[head] += hangs;
    }

    @Override
    public void component(int size) {
      for (int at = 0; at < headCount; at++) {
        int head = heads[at];
        int above = size - 1 - hanging[head];
        lostPairs[head] += (long) hanging[head] * above;
        articulations.set(head, lostPairs[head] > 0);
      }
      headCount = 0;
    }
  }
}
