package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.access.Labels;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;

/**
 * Whose web is forgotten soon, and letting it stay: {@code /v1/areas/{area}/ending-webs} for who
 * agreed to be known to the coordinator, and {@code /v1/people/{actor}/renewal}. Whoever follows
 * people reads it with their cases.
 */
final class EndingResource {
  private final Views views;
  private final WebStore store;
  private final Policy policy;
  private final KeptUntil kept;

  EndingResource(Views views, WebStore store, Policy policy, KeptUntil kept) {
    this.views = views;
    this.store = store;
    this.policy = policy;
    this.kept = kept;
  }

  /** Those in sight, by the day on which they are forgotten. */
  void list(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    LocalDate today = views.today();
    Map<ActorId, LocalDate> until = kept.of(view.cut().actors(), today);
    List<StoredActor> ending =
        view.cut().actors().stream()
            .filter(one -> until.containsKey(one.id()))
            .filter(one -> KeptUntil.endsSoon(until.getOrDefault(one.id(), today), today))
            .sorted(
                Comparator.comparing((StoredActor one) -> until.getOrDefault(one.id(), today))
                    .thenComparing(StoredActor::id))
            .toList();
    views.log(call, view, "ending-listed", ending);
    Labels labels = view.labels(today);
    Answers.json(
        call.http(),
        new JsonObject()
            .array(
                "webs",
                ending,
                one ->
                    new JsonObject()
                        .put("person", one.id())
                        .put("name", labels.of(one).map(Details::name).orElse(null))
                        .put("keptUntil", until.get(one.id())))
            .node());
  }

  /** Lets the web of a resident stay for another time. */
  void renew(Call call) {
    call.knownQuery();
    call.check();
    Viewer viewer = call.viewer();
    LocalDate today = views.today();
    StoredActor resident =
        store
            .findActor(call.actor())
            .filter(found -> policy.mayEnter(viewer, found.web()))
            .filter(found -> policy.mayLetStay(viewer, found, follows(viewer, found, today)))
            .orElseThrow(ApiProblem::notFound);
    views.append(viewer, "person-renewed", null, null, List.of(resident.id()));
    store.kept().renew(resident.id(), today);
    Optional<LocalDate> until = kept.of(resident, kept.counted(resident, today));
    Answers.json(
        call.http(),
        new JsonObject().put("person", resident.id()).put("keptUntil", until.orElse(null)).node());
  }

  private boolean follows(Viewer viewer, StoredActor person, LocalDate today) {
    return store.listCases(viewer.subject(), today).contains(person.id());
  }
}
