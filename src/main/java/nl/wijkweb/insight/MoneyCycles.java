package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Ways by which money comes back to whom it came from. There can be very many in a dense web, so
 * for each flow the shortest way back is told, each way once: every flow that goes round is in one
 * that is told, and there are at most as many as there are flows.
 */
final class MoneyCycles {
  private MoneyCycles() {}

  /**
   * The ways, each from its least id on in the direction of the money, by their ids. O(m (n + m)).
   */
  static List<List<ActorId>> of(List<Money.Flow> flows) {
    Graph<ActorId, DefaultEdge> money = new SimpleDirectedGraph<>(DefaultEdge.class);
    for (Money.Flow flow : flows) {
      money.addVertex(flow.from());
      money.addVertex(flow.to());
      money.addEdge(flow.from(), flow.to());
    }
    Set<List<ActorId>> cycles = new HashSet<>();
    for (Graph<ActorId, DefaultEdge> round :
        new KosarajuStrongConnectivityInspector<>(money).getStronglyConnectedComponents()) {
      BFSShortestPath<ActorId, DefaultEdge> ways = new BFSShortestPath<>(round);
      for (DefaultEdge edge : round.edgeSet()) {
        GraphPath<ActorId, DefaultEdge> back =
            ways.getPath(round.getEdgeTarget(edge), round.getEdgeSource(edge));
        cycles.add(fromItsLeast(back.getVertexList()));
      }
    }
    return cycles.stream().sorted(MoneyCycles::compare).toList();
  }

  private static List<ActorId> fromItsLeast(List<ActorId> cycle) {
    List<ActorId> turned = new ArrayList<>(cycle);
    Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
    return List.copyOf(turned);
  }

  private static int compare(List<ActorId> one, List<ActorId> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
