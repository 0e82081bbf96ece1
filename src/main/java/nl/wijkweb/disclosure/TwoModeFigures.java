package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Counted;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.TwoMode;
import nl.wijkweb.model.ActorId;

/**
 * Members and the groups in which they are, of a web that one may see.
 *
 * @param counted what was counted
 * @param members how many members there are
 * @param groups how many groups
 * @param ties how many pairs of a member and a group are joined
 * @param density their share of all such pairs; empty when a side is
 * @param clustering how often two members who share a group share another; empty without a path of
 *     three ties
 * @param ofGroups how many members each group inside has, in the order of the web
 * @param ofMembers in how many groups each member inside is who is no person, in that order
 * @param joiners who inside is in more than one group, by id
 * @param overlaps the pairs of groups inside that share members, those that share most first; at
 *     most {@value #MOST}
 * @param overlapping how many such pairs there are
 * @param undefined why something has no value, by its key
 */
public record TwoModeFigures(
    Counted counted,
    int members,
    int groups,
    int ties,
    OptionalDouble density,
    OptionalDouble clustering,
    List<Joined> ofGroups,
    List<Joined> ofMembers,
    Named<Joiner> joiners,
    List<Overlap> overlaps,
    int overlapping,
    Map<String, String> undefined) {
  /** The most overlaps that are told. */
  public static final int MOST = 200;

  private static final String EMPTY_SIDE = "there are no members, or no groups";
  private static final String NO_PATHS = "no member is in two groups of which one has two members";

  /** With how many of the other side somebody is joined, and what share of that side it is. */
  public record Joined(ActorId id, int degree, OptionalDouble share) {}

  /** Somebody, and the groups in which they are, by id. */
  public record Joiner(ActorId id, List<ActorId> groups) {}

  /** What two groups share. */
  public record Overlap(
      ActorId one,
      ActorId other,
      int shared,
      OptionalDouble jaccard,
      OptionalDouble ofTheSmaller) {}

  /**
   * Takes them.
   *
   * @param isPerson which actors are people: none of them has a row of their own
   */
  static TwoModeFigures of(
      WebGraph graph, TwoMode web, IntPredicate isPerson, Predicate<ActorId> mayName) {
    List<Joiner> joiners =
        IntStream.of(web.joiners())
            .filter(graph::isInside)
            .mapToObj(member -> new Joiner(graph.id(member), groupsOf(graph, web, member)))
            .sorted(Comparator.comparing(Joiner::id))
            .toList();
    List<Pair> pairs = pairs(graph, web);
    return new TwoModeFigures(
        graph.counted(),
        web.members().length,
        web.groups().length,
        web.ties(),
        web.density(),
        web.clustering(),
        joined(graph, web, IntStream.of(web.groups())),
        joined(graph, web, IntStream.of(web.members()).filter(isPerson.negate())),
        Named.of(joiners, joiner -> mayName.test(joiner.id())),
        overlaps(graph, web, pairs),
        pairs.size(),
        undefined(web));
  }

  private static List<Joined> joined(WebGraph graph, TwoMode web, IntStream side) {
    return side.filter(graph::isInside)
        .mapToObj(
            vertex ->
                new Joined(graph.id(vertex), web.degree(vertex), web.normalisedDegree(vertex)))
        .toList();
  }

  private static List<ActorId> groupsOf(WebGraph graph, TwoMode web, int member) {
    int[] groups = web.groups();
    return IntStream.of(graph.neighbours().neighboursOf(member))
        .filter(other -> Arrays.binarySearch(groups, other) >= 0)
        .mapToObj(graph::id)
        .sorted()
        .toList();
  }

  /** Two groups by their numbers, the one with the lower id first. */
  private record Pair(int one, int other, double shared) {}

  private static List<Pair> pairs(WebGraph graph, TwoMode web) {
    int[] groups = web.groups();
    WebGraph joined = web.ontoGroups().graph();
    List<Pair> pairs = new ArrayList<>();
    for (int edge = 0; edge < joined.edgeCount(); edge++) {
      int i = joined.getEdgeSource(edge);
      int j = joined.getEdgeTarget(edge);
      if (graph.isInside(groups[i]) && graph.isInside(groups[j])) {
        boolean rising = joined.id(i).compareTo(joined.id(j)) < 0;
        pairs.add(
            new Pair(groups[rising ? i : j], groups[rising ? j : i], joined.getEdgeWeight(edge)));
      }
    }
    return pairs;
  }

  private static List<Overlap> overlaps(WebGraph graph, TwoMode web, List<Pair> pairs) {
    return pairs.stream()
        .sorted(
            Comparator.comparingDouble(Pair::shared)
                .reversed()
                .thenComparing(pair -> graph.id(pair.one()))
                .thenComparing(pair -> graph.id(pair.other())))
        .limit(MOST)
        .map(pair -> overlap(graph, web, pair))
        .toList();
  }

  private static Overlap overlap(WebGraph graph, TwoMode web, Pair pair) {
    TwoMode.Overlap overlap = web.overlap(pair.one(), pair.other());
    return new Overlap(
        graph.id(pair.one()),
        graph.id(pair.other()),
        overlap.shared().length,
        overlap.jaccard(),
        overlap.ofTheSmaller());
  }

  private static Map<String, String> undefined(TwoMode web) {
    Map<String, String> reasons = new LinkedHashMap<>();
    if (web.density().isEmpty()) {
      reasons.put("density", EMPTY_SIDE);
    }
    if (web.clustering().isEmpty()) {
      reasons.put("clustering", NO_PATHS);
    }
    return reasons;
  }
}
