package nl.wijkweb.disclosure;

import java.util.Collection;
import java.util.List;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.FallenAway;
import nl.wijkweb.insight.Fragility;
import nl.wijkweb.insight.Lever;
import nl.wijkweb.insight.Removal;
import nl.wijkweb.insight.WhatIf;
import nl.wijkweb.model.ActorId;

/**
 * Lets leave what a web would lose and where it is fragile, out of what the viewer may see of it.
 *
 * <p>It counts nobody else. A number of hidden residents who would lose their last tie could be
 * asked for every set of groups, and whoever asked for enough sets could work out who is in which:
 * so there is none. How many residents take part in a group is told by {@link PeopleTable} alone,
 * the same whatever falls away.
 */
public final class InsightDisclosure {
  private static final int LEVERS = 5;

  /** In a web of more actors trying every loss takes longer than somebody who asks will wait. */
  private static final int LARGEST = 10_000;

  /**
   * What is lost when some fall away.
   *
   * @param graph of a web that was cut to what the viewer may see
   */
  public Disclosed<FallenAway> whatIf(WebGraph graph, Collection<ActorId> without) {
    return new Disclosed<>(new WhatIf(graph).without(without));
  }

  /**
   * Where a web is fragile.
   *
   * @param graph of a web that was cut to what the viewer may see
   */
  public Disclosed<FragilityFigures> fragility(WebGraph graph) {
    WhatIf web = new WhatIf(graph);
    boolean tooLarge = graph.order() > LARGEST;
    return new Disclosed<>(
        new FragilityFigures(
            tooLarge,
            tooLarge ? List.of() : Removal.ranked(web),
            tooLarge ? List.of() : Lever.in(web, LEVERS),
            Fragility.of(web)));
  }
}
