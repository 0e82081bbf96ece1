package nl.wijkweb.insight;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The warm paths from somebody in a web that holds only who may stand on one: through people first,
 * then through groups and places, and through those who do it for their work last.
 *
 * <p>By Yen (1971) on the part of the web that is near enough, as JGraphT has it: O(k n (m + n log
 * n)) for k paths in that part. Direction is left aside: whoever knows another is known.
 */
public final class WarmPaths {
  /** A path of more ties than this is warm no more. */
  public static final int LONGEST = 4;

  /** So many alternatives are told of each. */
  public static final int MOST = 3;

  private static final Set<ActorKind> AT_WORK =
      Set.of(ActorKind.PROFESSIONAL, ActorKind.ORGANISATION, ActorKind.CONSULTATION);

  /** The cheapest paths may be too long; among so many there are some that are not. */
  private static final int LOOKED_AT = 2 * MOST;

  private final WebGraph web;
  private final OptionalInt from;
  private final Map<Integer, Integer> steps;
  private final Graph<Integer, DefaultWeightedEdge> byWarmth;
  private final Graph<Integer, DefaultWeightedEdge> byLength;

  /**
   * The paths from an actor. Linear in the web.
   *
   * @param from whoever is not in the web has no paths
   */
  public WarmPaths(WebGraph web, ActorId from) {
    this.web = web;
    this.from = web.findVertex(from);
    this.steps = this.from.isPresent() ? stepsFrom(this.from.getAsInt()) : Map.of();
    this.byWarmth = near(true);
    this.byLength = near(false);
  }

  /** Whether the actor has any tie to begin with. */
  public boolean begin() {
    return steps.size() > 1;
  }

  /** The nearest that are as asked, by the number of steps and then by id; at most so many. */
  public List<ActorId> nearest(Predicate<Member> asked, int most) {
    return steps.keySet().stream()
        .filter(vertex -> from.isEmpty() || vertex != from.getAsInt())
        .filter(vertex -> web.findMember(vertex).filter(asked).isPresent())
        .sorted(
            Comparator.comparingInt((Integer vertex) -> steps.getOrDefault(vertex, 0))
                .thenComparing(web::id))
        .limit(most)
        .map(web::id)
        .toList();
  }

  /**
   * The warmest paths to an actor, at most {@value #MOST}; none when it is too far, and none from
   * somebody to themselves.
   */
  public List<WarmPath> to(ActorId target) {
    OptionalInt end = web.findVertex(target);
    if (from.isEmpty() || end.isEmpty() || from.equals(end) || !steps.containsKey(end.getAsInt())) {
      return List.of();
    }
    List<List<Integer>> warm = paths(byWarmth, end.getAsInt());
    List<List<Integer>> found = warm.isEmpty() ? paths(byLength, end.getAsInt()) : warm;
    return found.stream()
        .sorted(
            Comparator.comparingInt((List<Integer> path) -> cost(path)).thenComparing(List::size))
        .limit(MOST)
        .map(this::told)
        .toList();
  }

  private WarmPath told(List<Integer> path) {
    List<Tie> ties =
        IntStream.range(1, path.size())
            .mapToObj(i -> web.getEdge(path.get(i - 1), path.get(i)))
            .flatMap(edge -> Stream.ofNullable(edge).flatMap(one -> web.findTie(one).stream()))
            .toList();
    return new WarmPath(path.stream().map(web::id).toList(), ties, isInformal(path));
  }

  private List<List<Integer>> paths(Graph<Integer, DefaultWeightedEdge> near, int end) {
    return new YenKShortestPath<>(near)
        .getPaths(from.getAsInt(), end, LOOKED_AT).stream()
            .map(GraphPath::getVertexList)
            .filter(path -> path.size() <= LONGEST + 1)
            .toList();
  }

  /** How many steps away everybody is who is near enough. */
  private Map<Integer, Integer> stepsFrom(int start) {
    Map<Integer, Integer> known = new HashMap<>(Map.of(start, 0));
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      int vertex = next.remove();
      int step = known.getOrDefault(vertex, 0) + 1;
      if (step <= LONGEST) {
        neighbours(vertex)
            .filter(other -> known.putIfAbsent(other, step) == null)
            .forEach(next::add);
      }
    }
    return known;
  }

  private Stream<Integer> neighbours(int vertex) {
    return web.edgesOf(vertex).stream()
        .map(
            edge ->
                web.getEdgeSource(edge) == vertex
                    ? web.getEdgeTarget(edge)
                    : web.getEdgeSource(edge));
  }

  private Graph<Integer, DefaultWeightedEdge> near(boolean byWarmth) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> near =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    steps.keySet().forEach(near::addVertex);
    for (int vertex : steps.keySet()) {
      neighbours(vertex)
          .filter(other -> other > vertex && steps.containsKey(other))
          .forEach(
              other -> {
                DefaultWeightedEdge edge = near.addEdge(vertex, other);
                if (edge != null && byWarmth) {
                  // Half of each end: what an actor in between costs is on both its ties.
                  near.setEdgeWeight(edge, (cost(vertex) + cost(other)) / 2.0);
                }
              });
    }
    return new AsUnmodifiableGraph<>(near);
  }

  private int cost(List<Integer> path) {
    return path.subList(1, path.size() - 1).stream().mapToInt(this::cost).sum();
  }

  /** What it costs to go through somebody: people are warmest, and work comes last. */
  private int cost(int vertex) {
    ActorKind kind = web.findMember(vertex).map(Member::kind).orElse(ActorKind.ORGANISATION);
    return switch (kind) {
      case RESIDENT, CONTACT -> 1;
      case INFORMAL_GROUP, CLUB, CHURCH, ACTIVITY, INITIATIVE -> 2;
      case PLACE, SHOP, FACILITY -> 3;
      case PROFESSIONAL -> 5;
      case ORGANISATION, CONSULTATION -> 6;
    };
  }

  private boolean isInformal(List<Integer> path) {
    return IntStream.range(1, path.size() - 1)
        .mapToObj(i -> web.findMember(path.get(i)))
        .noneMatch(member -> member.filter(one -> AT_WORK.contains(one.kind())).isPresent());
  }
}
