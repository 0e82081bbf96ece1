package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wijkweb.access.Labels;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/** A tie in sight as it is shown, the same wherever it is: so is its version. */
final class ShownTie {
  private ShownTie() {}

  /**
   * The whole resource.
   *
   * @param tie in sight of the view
   */
  static ObjectNode of(View view, Labels labels, StoredTie tie, WebStore store) {
    List<String> may =
        view.mayWrite(view.whole(tie).tie()) ? List.of("change", "remove") : List.of();
    return TieJson.resource(
        tie,
        view.opened(tie, store),
        name(view, labels, tie.tie().from()),
        name(view, labels, tie.tie().to()),
        may);
  }

  private static String name(View view, Labels labels, ActorId actor) {
    return labels.of(view.actor(actor)).orElseThrow(ApiProblem::notFound).name();
  }
}
