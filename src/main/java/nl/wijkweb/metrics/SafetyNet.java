package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * In how many ways that do not depend on each other somebody comes to help: the most paths to
 * helpers that share nobody but the one from whom they start, neither on the way nor at the end. A
 * direct tie is a path, and a helper ends one path at most. Direction and weight left aside.
 *
 * <p>As many actors hold the net: when they go, no help is reached (Menger 1927). By maximum flow
 * through a web in which everybody lets one through (JGraphT's Edmonds and Karp): O(n + m) for each
 * path, and there are no more of them than the person has ties.
 *
 * @param paths the actors of each path in their order, from the person up to the helper; in the
 *     order of the person's neighbours in the web. Where there are several such sets of paths, this
 *     is one.
 * @param hingesOn the smallest set of others without whom no helper is reached, by id; where there
 *     are several as small, the one nearest to the person. As many as the paths; empty when no
 *     helper is reached.
 */
public record SafetyNet(List<List<ActorId>> paths, List<ActorId> hingesOn) {
  public SafetyNet {
    paths = paths.stream().map(List::copyOf).toList();
    hingesOn = List.copyOf(hingesOn);
  }

  /**
   * Looks for one person's net.
   *
   * @param helpers whoever of them is not in the web is left out, and so is the person
   * @return empty when no helper is left: then the net is undefined and not of no paths
   * @throws IllegalArgumentException when the person is not in the web
   */
  public static Optional<SafetyNet> of(WebGraph graph, ActorId person, Set<ActorId> helpers) {
    int from =
        graph
            .findVertex(person)
            .orElseThrow(() -> new IllegalArgumentException(person + " is not in the web"));
    Set<Integer> ends =
        helpers.stream()
            .flatMap(helper -> graph.findVertex(helper).stream().boxed())
            .filter(vertex -> vertex != from)
            .collect(Collectors.toSet());
    return ends.isEmpty() ? Optional.empty() : Optional.of(new Flow(graph, from, ends).net());
  }

  /**
   * The web as a network: each actor is an entrance and an exit, and one at most goes through. From
   * a helper's exit there is no way but to the end.
   */
  private static final class Flow {
    private final WebGraph graph;
    private final int person;
    private final int end;
    private final Graph<Integer, DefaultWeightedEdge> network =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    Flow(WebGraph graph, int person, Set<Integer> helpers) {
      this.graph = graph;
      this.person = person;
      this.end = 2 * graph.order();
      Adjacency web = graph.neighbours();
      for (int node = 0; node <= end; node++) {
        network.addVertex(node);
      }
      for (int v = 0; v < graph.order(); v++) {
        join(entrance(v), exit(v), 1);
        if (helpers.contains(v)) {
          join(exit(v), end, 1);
          continue;
        }
        for (int u : web.neighboursOf(v)) {
          join(exit(v), entrance(u), graph.order());
        }
      }
    }

    private void join(int from, int to, double most) {
      network.setEdgeWeight(network.addEdge(from, to), most);
    }

    private static int entrance(int vertex) {
      return 2 * vertex;
    }

    private static int exit(int vertex) {
      return 2 * vertex + 1;
    }

    SafetyNet net() {
      EdmondsKarpMFImpl<Integer, DefaultWeightedEdge> flow = new EdmondsKarpMFImpl<>(network);
      flow.calculateMinCut(exit(person), end);
      Map<DefaultWeightedEdge, Double> carried = flow.getFlowMap();
      List<List<ActorId>> paths = new ArrayList<>();
      for (DefaultWeightedEdge first : network.outgoingEdgesOf(exit(person))) {
        if (carried.getOrDefault(first, 0.0) > 0) {
          paths.add(path(first, carried));
        }
      }
      List<ActorId> cut =
          flow.getCutEdges().stream()
              .map(edge -> graph.id(network.getEdgeSource(edge) / 2))
              .sorted()
              .toList();
      return new SafetyNet(paths, cut);
    }

    private List<ActorId> path(
        DefaultWeightedEdge first, Map<DefaultWeightedEdge, Double> carried) {
      List<ActorId> path = new ArrayList<>();
      path.add(graph.id(person));
      int node = network.getEdgeTarget(first);
      while (node != end) {
        if (node % 2 == 0) {
          path.add(graph.id(node / 2));
        }
        node =
            network.outgoingEdgesOf(node).stream()
                .filter(edge -> carried.getOrDefault(edge, 0.0) > 0)
                .map(network::getEdgeTarget)
                .findFirst()
                .orElseThrow();
      }
      return path;
    }
  }
}
