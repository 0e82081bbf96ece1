package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.wijkweb.access.Labels;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.store.WebStore;

/** What was decided about suggestions that two parties do something together. */
final class ProposedTies {
  private ProposedTies() {}

  /** Proposed or agreed and not over, and so to go on with. */
  static boolean isPlanned(Course course, LocalDate day) {
    TieStatus status = course.statusOn(day);
    return (status == TieStatus.PROPOSED || status == TieStatus.AGREED)
        && !course.isDeclined()
        && course.period().mayInclude(day);
  }

  /** The ties between parties of which this is so, whole, by id. */
  static ArrayNode of(View view, PartyWeb web, WebStore store, Predicate<Tie> which) {
    Labels labels = view.labels(web.day());
    ArrayNode ties = Json.MAPPER.createArrayNode();
    view.cut().ties().stream()
        .filter(tie -> which.test(tie.tie()))
        .filter(tie -> web.isParty(tie.tie().from()) && web.isParty(tie.tie().to()))
        .forEach(tie -> ties.add(ShownTie.of(view, labels, tie, store)));
    return ties;
  }
}
