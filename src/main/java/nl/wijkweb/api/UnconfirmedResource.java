package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.wijkweb.access.Labels;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/**
 * Ties of an area that nobody confirmed for a year, for whoever keeps its web: {@code
 * /v1/areas/{area}/unconfirmed-ties}. Only those between organisations, groups and places: of a
 * person's ties no list is made over people, they are asked within their own web.
 */
final class UnconfirmedResource {
  private static final int USUAL = 25;
  private static final int MOST = 100;

  /** Of which nothing is known comes first, then what was confirmed longest ago. */
  private static final Comparator<StoredTie> BY_AGE =
      Comparator.comparing(
              (StoredTie tie) -> tie.tie().course().confirmed(),
              Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(StoredTie::id);

  private final Views views;
  private final WebStore store;

  UnconfirmedResource(Views views, WebStore store) {
    this.views = views;
    this.store = store;
  }

  void list(Call call) {
    call.knownQuery("limit");
    int limit = call.number("limit", USUAL, 1, MOST);
    call.check();
    View view = views.of(call, call.area());
    LocalDate today = views.today();
    List<StoredTie> unconfirmed =
        view.cut().ties().stream()
            .filter(tie -> isToAsk(tie.tie().course(), today))
            .filter(tie -> isOfGroups(view, tie.tie()))
            .filter(tie -> view.mayConfirm(view.whole(tie).tie()))
            .sorted(BY_AGE)
            .toList();
    Labels labels = view.labels(today);
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("asOf", today.toString()).put("of", unconfirmed.size());
    ArrayNode ties = json.putArray("ties");
    unconfirmed.stream()
        .limit(limit)
        .forEach(tie -> ties.add(ShownTie.of(view, labels, tie, store)));
    Answers.json(call.http(), json);
  }

  private static boolean isToAsk(Course course, LocalDate day) {
    return course.isActiveOn(day) && course.isUnconfirmedOn(day);
  }

  private static boolean isOfGroups(View view, Tie tie) {
    return isGroup(view, tie.from()) && isGroup(view, tie.to());
  }

  private static boolean isGroup(View view, ActorId end) {
    return !view.actor(end).kind().isPerson();
  }
}
