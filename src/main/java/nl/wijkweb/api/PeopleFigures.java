package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.PeopleCount;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/**
 * How many residents of a web are known, and how many have a tie to each life domain: told safely,
 * and as of the first day of the quarter, so that two dates close together tell nothing new.
 */
final class PeopleFigures {
  private final Disclosure disclosure;
  private final DomainScheme scheme;

  PeopleFigures(Disclosure disclosure, DomainScheme scheme) {
    this.disclosure = disclosure;
    this.scheme = scheme;
  }

  /** Nothing about people, for who gets no figures. */
  static JsonObject none() {
    return new JsonObject().list("byDomain", Set.<String>of(), text -> text);
  }

  /** The figures of a web, uncut. */
  JsonObject of(AreaWeb web, LocalDate day) {
    LocalDate reference = Quarter.begin(day);
    Map<ActorId, StoredActor> present = new HashMap<>();
    Set<ActorId> residents = new HashSet<>();
    for (StoredActor actor : web.actors()) {
      if (actor.facts().period().mayInclude(reference)) {
        present.put(actor.id(), actor);
        if (actor.kind() == ActorKind.RESIDENT) {
          residents.add(actor.id());
        }
      }
    }
    Map<DomainId, Set<ActorId>> byDomain = new TreeMap<>();
    scheme.domains().stream()
        .filter(domain -> domain.forEveryone())
        .forEach(domain -> byDomain.put(domain.id(), new HashSet<>()));
    for (StoredTie stored : web.ties()) {
      Tie tie = stored.tie();
      if (tie.isActiveOn(reference)) {
        count(byDomain, residents, present.get(tie.to()), tie.from());
        count(byDomain, residents, present.get(tie.from()), tie.to());
      }
    }
    JsonObject json = new JsonObject().object("known", json(disclosure.count(residents)));
    return json.objects(
        "byDomain",
        byDomain.entrySet(),
        entry ->
            new JsonObject()
                .put("domain", entry.getKey())
                .object("count", json(disclosure.count(entry.getValue()))));
  }

  private static void count(
      Map<DomainId, Set<ActorId>> byDomain,
      Set<ActorId> residents,
      @Nullable StoredActor other,
      ActorId person) {
    if (other == null || !residents.contains(person) || other.kind().isPrivatePerson()) {
      return;
    }
    other.facts().standing().domains().stream()
        .findFirst()
        .map(byDomain::get)
        .ifPresent(people -> people.add(person));
  }

  /** A count of people, as it is told. */
  static JsonObject json(Disclosed<PeopleCount> count) {
    return json(count.value());
  }

  /** As {@link #json(Disclosed)}, of one that stands in figures that may leave. */
  static JsonObject json(PeopleCount count) {
    return new JsonObject().put("value", count.value()).put("text", count.text());
  }
}
