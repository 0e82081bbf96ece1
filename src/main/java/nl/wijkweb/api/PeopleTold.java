package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.LoadFigures;
import nl.wijkweb.disclosure.PeopleCount;
import nl.wijkweb.disclosure.PeopleSets;
import nl.wijkweb.disclosure.PeopleTable;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.store.StoredActor;

/**
 * Tells how many residents of a web there are, the same by every route: of the uncut web, safely,
 * and as of the first day of the quarter, so that two dates close together tell nothing new.
 */
final class PeopleTold {
  private final Disclosure disclosure;
  private final DomainScheme scheme;
  private final Policy policy;

  PeopleTold(Disclosure disclosure, DomainScheme scheme, Policy policy) {
    this.disclosure = disclosure;
    this.scheme = scheme;
    this.policy = policy;
  }

  /** The counts for whoever has the view, on the reference date of a day. */
  Disclosed<PeopleTable> of(View view, LocalDate day) {
    return disclosure.people(sets(view, day), seen(view));
  }

  /** Whoever is open is seen in one visit alone, and the numbers are no part of it. */
  private static Set<ActorId> seen(View view) {
    return view.cut().anyway().actors().stream()
        .filter(actor -> actor.kind().isPrivatePerson())
        .map(StoredActor::id)
        .collect(Collectors.toSet());
  }

  /**
   * How carrying is spread over all residents on the reference date of a day, and nobody by name.
   *
   * @param inSight over those whom the viewer sees
   */
  Disclosed<LoadFigures> overEverybody(View view, LocalDate day, Disclosed<LoadFigures> inSight) {
    PeopleOfWeb people = PeopleOfWeb.on(view.snapshot().web(), Quarter.begin(day));
    return disclosure.overEverybody(inSight, people.carrying(), people.open(), seen(view));
  }

  /** Who is counted, on the reference date of a day: for disclosure alone. */
  PeopleSets sets(View view, LocalDate day) {
    return PeopleOfWeb.on(view.snapshot().web(), Quarter.begin(day)).sets(scheme, policy);
  }

  /** A count of people, as it is told. */
  static JsonObject json(PeopleCount count) {
    return new JsonObject().put("value", count.value()).put("text", count.text());
  }
}
