package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.access.Cut;
import nl.wijkweb.access.Labels;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.disclosure.PeopleCount;
import nl.wijkweb.insight.HealthCards;
import nl.wijkweb.insight.HealthCards.Finding;
import nl.wijkweb.insight.NetworkHealth;
import nl.wijkweb.insight.Parts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;

/**
 * The health cards of a web as one viewer sees it; of whoever is open for a visit they tell none.
 */
final class HealthJson {
  private HealthJson() {}

  static Parts parts(View view, LocalDate day) {
    Cut cut = view.cut().anyway();
    return new Parts(cut.actors(), cut.ties().stream().map(StoredTie::tie).toList(), day);
  }

  /** Who had what part in one on any day. */
  static Function<LocalDate, Parts> partsOf(View view, ActorId id) {
    Cut cut = view.cut().anyway();
    List<Tie> ties =
        cut.ties().stream()
            .map(StoredTie::tie)
            .filter(tie -> tie.from().equals(id) || tie.to().equals(id))
            .toList();
    Set<ActorId> ends =
        ties.stream()
            .flatMap(tie -> Stream.of(tie.from(), tie.to()))
            .collect(Collectors.toCollection(HashSet::new));
    ends.add(id);
    List<StoredActor> there =
        cut.actors().stream().filter(actor -> ends.contains(actor.id())).toList();
    return day -> new Parts(there, ties, day);
  }

  static JsonObject network(NetworkHealth network, NamesJson names) {
    return new JsonObject()
        .put("since", network.since())
        .list("stayed", network.stayed(), names::note)
        .list("left", network.left(), names::note)
        .list("joined", network.joined(), names::note)
        .array(
            "counts",
            network.counts(),
            count -> new JsonObject().put("asOf", count.day()).put("members", count.members()));
  }

  /**
   * The cards.
   *
   * @param residents how many residents take part in something, as it is told
   */
  static HealthCards cards(
      View view,
      LocalDate day,
      Parts parts,
      Map<ActorId, PeopleCount> residents,
      PartyDisclosure disclosure) {
    return disclosure.healthCards(parts, day, reachable(view, day), residents);
  }

  /** Whoever has somebody to ask for, a number, an address or a website. */
  private static Predicate<ActorId> reachable(View view, LocalDate day) {
    Labels labels = view.labels(day);
    return id ->
        labels
            .of(view.actor(id))
            .filter(
                details ->
                    details.contactPerson() != null
                        || details.phone() != null
                        || details.email() != null
                        || details.website() != null)
            .isPresent();
  }

  /** A point and what the web shows of it, nobody named. */
  static JsonObject brief(Finding finding) {
    return new JsonObject().put("point", finding.point()).put("known", finding.known());
  }

  /** A point with by whom or what. */
  static JsonObject whole(Finding finding, NamesJson names) {
    return brief(finding)
        .list("shown", finding.shown(), names::note)
        .put("on", finding.on())
        .put("count", finding.count());
  }
}
