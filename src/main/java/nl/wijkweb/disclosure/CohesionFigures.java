package nl.wijkweb.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.KComponents;
import nl.wijkweb.model.ActorId;

/**
 * Who hangs together in a web that one may see.
 *
 * @param web the largest k of which there is a k-component; empty without actors
 * @param levels the k-components by k, from 1, the largest first
 * @param actors for each actor inside whose figures may be shown, the largest k whose k-component
 *     holds it
 */
public record CohesionFigures(
    OptionalInt web, List<List<Named<ActorId>>> levels, Map<ActorId, Integer> actors) {

  static CohesionFigures of(WebGraph graph, KComponents components, Predicate<ActorId> mayName) {
    List<List<Named<ActorId>>> levels =
        IntStream.rangeClosed(1, KComponents.MOST)
            .mapToObj(components::at)
            .map(parts -> parts.stream().map(part -> named(graph, part, mayName)).toList())
            .toList();
    Map<ActorId, Integer> actors = new LinkedHashMap<>();
    IntStream.range(0, graph.order())
        .filter(graph::isInside)
        .filter(vertex -> mayName.test(graph.id(vertex)))
        .forEach(vertex -> actors.put(graph.id(vertex), components.cohesion(vertex)));
    OptionalInt most = IntStream.range(0, graph.order()).map(components::cohesion).max();
    return new CohesionFigures(most, levels, actors);
  }

  private static Named<ActorId> named(WebGraph graph, int[] part, Predicate<ActorId> mayName) {
    return Named.of(Arrays.stream(part).mapToObj(graph::id).sorted().toList(), mayName);
  }
}
