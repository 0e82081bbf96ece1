package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.Sharing;
import nl.wijkweb.graph.WebGraph;

/**
 * A web of members and groups: people and clubs, organisations and consultations, or any two kinds.
 * Members are joined with groups alone. Ties within a side, and with actors on neither, are left
 * out; isolates count on their side. Direction and weight left aside; several ties of one pair are
 * one. Actors keep the numbers that they have in the web.
 *
 * <p>Density and degree: Borgatti and Everett (1997). Clustering: Robins and Alexander (2004).
 */
public final class TwoMode {
  private final WebGraph graph;
  private final int[] members;
  private final int[] groups;

  /** For each tie its member, and its group. */
  private final int[] tiedMembers;

  private final int[] tiedGroups;
  private final Adjacency across;

  private TwoMode(
      WebGraph graph, int[] members, int[] groups, int[] tiedMembers, int[] tiedGroups) {
    this.graph = graph;
    this.members = members;
    this.groups = groups;
    this.tiedMembers = tiedMembers;
    this.tiedGroups = tiedGroups;
    this.across = WebGraph.ofEdges(graph.ids(), tiedMembers, tiedGroups, null, false).neighbours();
  }

  /**
   * Takes the two sides out of a web. O(n + m).
   *
   * @throws IllegalArgumentException when an actor stands on both
   */
  public static TwoMode of(WebGraph graph, IntPredicate isMember, IntPredicate isGroup) {
    IntStream.range(0, graph.order())
        .filter(vertex -> isMember.test(vertex) && isGroup.test(vertex))
        .findFirst()
        .ifPresent(
            both -> {
              throw new IllegalArgumentException(graph.id(both) + " stands on both sides");
            });
    int[] members = IntStream.range(0, graph.order()).filter(isMember).toArray();
    int[] groups = IntStream.range(0, graph.order()).filter(isGroup).toArray();
    IntStream.Builder from = IntStream.builder();
    IntStream.Builder to = IntStream.builder();
    for (int member : members) {
      for (int other : graph.neighbours().neighboursOf(member)) {
        if (isGroup.test(other)) {
          from.add(member);
          to.add(other);
        }
      }
    }
    return new TwoMode(graph, members, groups, from.build().toArray(), to.build().toArray());
  }

  /** The members by their number, ascending. */
  public int[] members() {
    return members.clone();
  }

  /** The groups by their number, ascending. */
  public int[] groups() {
    return groups.clone();
  }

  /** How many pairs of a member and a group are joined. */
  public int ties() {
    return tiedMembers.length;
  }

  /** Their share of all such pairs, 0 to 1; empty when a side is. */
  public OptionalDouble density() {
    double pairs = (double) members.length * groups.length;
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(ties() / pairs);
  }

  /** In how many groups a member is, or how many members a group has; 0 for anybody else. */
  public int degree(int vertex) {
    return across.degree(vertex);
  }

  /**
   * The share of the other side with which an actor is joined, 0 to 1; empty when that side is, and
   * for those on neither.
   */
  public OptionalDouble normalisedDegree(int vertex) {
    int others =
        Arrays.binarySearch(members, vertex) >= 0
            ? groups.length
            : Arrays.binarySearch(groups, vertex) >= 0 ? members.length : 0;
    return others == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) degree(vertex) / others);
  }

  /**
   * How often two members who share a group share another: 4 times the four-cycles, divided by the
   * paths of three ties. 0 to 1; empty without such a path. O(m^1.5) at worst.
   */
  public OptionalDouble clustering() {
    double paths = 0;
    for (int tie = 0; tie < ties(); tie++) {
      paths += (degree(tiedMembers[tie]) - 1.0) * (degree(tiedGroups[tie]) - 1.0);
    }
    return paths == 0 ? OptionalDouble.empty() : OptionalDouble.of(4 * fourCycles() / paths);
  }

  /** Two who share two, counted at the one of the four with the highest degree. */
  private double fourCycles() {
    int[] offsets = across.offsets();
    int[] neighbours = across.neighbours();
    int[] shared = new int[across.order()];
    int[] met = new int[across.order()];
    double cycles = 0;
    for (int top = 0; top < across.order(); top++) {
      if ((top & 0xfff) == 0) {
        Work.stopIfCancelled();
      }
      int count = 0;
      for (int i = offsets[top]; i < offsets[top + 1]; i++) {
        int middle = neighbours[i];
        for (int j = offsets[middle]; isBelow(middle, top) && j < offsets[middle + 1]; j++) {
          int other = neighbours[j];
          if (isBelow(other, top) && shared[other]++ == 0) {
            met[count++] = other;
          }
        }
      }
      for (int i = 0; i < count; i++) {
        cycles += shared[met[i]] * (shared[met[i]] - 1.0) / 2;
        shared[met[i]] = 0;
      }
    }
    return cycles;
  }

  private boolean isBelow(int vertex, int top) {
    int gap = degree(vertex) - degree(top);
    return gap < 0 || (gap == 0 && vertex < top);
  }

  /**
   * One side of the web, joined where they share something.
   *
   * @param graph weighted by how much each two share; those who share nothing are isolates
   * @param sharedAtMost what more than so many share joins nobody, for its pairs are a square
   * @param leftOut how many that left out
   */
  public record Projected(WebGraph graph, int sharedAtMost, int leftOut) {}

  /** The members, joined by the groups that they share. */
  public Projected ontoMembers() {
    return onto(members, tiedMembers, tiedGroups);
  }

  /** The groups, joined by the members whom they share. */
  public Projected ontoGroups() {
    return onto(groups, tiedGroups, tiedMembers);
  }

  private Projected onto(int[] side, int[] sharers, int[] shared) {
    Sharing sharing = Sharing.of(graph.order(), sharers, shared);
    IntStream.Builder from = IntStream.builder();
    IntStream.Builder to = IntStream.builder();
    DoubleStream.Builder weight = DoubleStream.builder();
    sharing.forEach(
        (one, other, times) -> {
          from.add(Arrays.binarySearch(side, one));
          to.add(Arrays.binarySearch(side, other));
          weight.add(times);
        });
    return new Projected(
        WebGraph.ofEdges(
            IntStream.of(side).mapToObj(graph::id).toList(),
            from.build().toArray(),
            to.build().toArray(),
            weight.build().toArray(),
            false),
        sharing.atMost(),
        sharing.tooLarge());
  }

  /** Who is in more than one group, ascending. */
  public int[] joiners() {
    return IntStream.of(members).filter(member -> degree(member) > 1).toArray();
  }

  /**
   * What two of one side have in common, and each alone.
   *
   * @param shared those of the other side with whom both are joined, ascending
   * @param onlyOne how many are joined with the first alone
   * @param onlyOther how many with the second alone
   */
  public record Overlap(int[] shared, int onlyOne, int onlyOther) {
    /** What they share as a share of what either has (Jaccard), 0 to 1; empty without any. */
    public OptionalDouble jaccard() {
      return share(shared.length + onlyOne + onlyOther);
    }

    /** The same of what the smaller has: 1 when it lies within the other; empty without any. */
    public OptionalDouble ofTheSmaller() {
      return share(shared.length + Math.min(onlyOne, onlyOther));
    }

    private OptionalDouble share(int whole) {
      return whole == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) shared.length / whole);
    }
  }

  /** What two groups share in members, or two members in groups. O(d log d). */
  public Overlap overlap(int one, int other) {
    int[] shared =
        IntStream.of(across.neighboursOf(one))
            .filter(common -> across.joins(other, common))
            .toArray();
    return new Overlap(shared, degree(one) - shared.length, degree(other) - shared.length);
  }
}
