package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.access.Cut;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.graph.Border;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredTie;

/** A demo web as somebody in a role sees it, made beside the service. */
record SeenWeb(AreaCode area, Cut cut) {
  static SeenWeb of(DemoWebs demo, AreaCode area, UserRole role) {
    AreaWeb web = demo.web(area);
    return new SeenWeb(area, Cut.of(new Policy(), TestService.viewer(role, null, area), web));
  }

  WebGraph graph(Projection projection, LocalDate day) {
    return projection.apply(
        cut.actors(),
        cut.ties().stream().map(StoredTie::tie).toList(),
        day,
        Border.halo(
            actor ->
                actor.facts().home().area() == null || actor.facts().home().area().equals(area)));
  }
}
