package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.Predicate;
import nl.wijkweb.access.Labels;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.WebStore;

/** What was decided about suggestions that two parties do something together. */
final class ProposedTies {
  private ProposedTies() {}

  /** Adds those that go on and those that were declined, whole, by id. */
  static void write(
      JsonObject json, View view, PartyWeb web, WebStore store, Predicate<Tie> which) {
    json.set(
        "planned",
        of(view, web, store, which.and(tie -> Parties.isPlanned(tie.course(), web.day()))));
    json.set("declined", of(view, web, store, which.and(tie -> tie.course().isDeclined())));
  }

  private static ArrayNode of(View view, PartyWeb web, WebStore store, Predicate<Tie> which) {
    Labels labels = view.labels(web.day());
    ArrayNode ties = Json.MAPPER.createArrayNode();
    view.cut().ties().stream()
        .filter(tie -> which.test(tie.tie()))
        .filter(tie -> web.isParty(tie.tie().from()) && web.isParty(tie.tie().to()))
        .forEach(tie -> ties.add(ShownTie.of(view, labels, tie, store)));
    return ties;
  }
}
