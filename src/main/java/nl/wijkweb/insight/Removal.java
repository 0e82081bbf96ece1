package nl.wijkweb.insight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;

/**
 * What hangs by one actor, in numbers; see {@link FallenAway}.
 *
 * @param actor an organisation, group, place or activity; never a person
 * @param hangsLoose how many others would hang loose
 * @param losesLastTie how many others would have no tie left
 * @param losesOnlyPathToHelp how many residents would reach nobody who helps any more
 * @param ties how many ties would go
 */
public record Removal(
    ActorId actor, int hangsLoose, int losesLastTie, int losesOnlyPathToHelp, int ties) {
  private static final Comparator<Removal> BY_LOSS =
      Comparator.comparingInt(Removal::hangsLoose)
          .thenComparingInt(Removal::losesOnlyPathToHelp)
          .thenComparingInt(Removal::losesLastTie)
          .thenComparingInt(Removal::ties)
          .reversed()
          .thenComparing(Removal::actor);

  /**
   * All organisations, groups, places and activities inside, each fallen away on its own: those by
   * which most hangs first. People are not tried, for nobody is ranked. O(n) for each of them, n
   * actors and ties.
   */
  public static List<Removal> ranked(WhatIf web) {
    WebGraph graph = web.graph();
    return IntStream.range(0, graph.order())
        .parallel()
        .filter(actor -> isCandidate(graph, actor))
        .mapToObj(web::removal)
        .sorted(BY_LOSS)
        .toList();
  }

  private static boolean isCandidate(WebGraph graph, int actor) {
    return graph.isInside(actor)
        && graph.findMember(actor).filter(member -> !member.kind().isPerson()).isPresent();
  }
}
