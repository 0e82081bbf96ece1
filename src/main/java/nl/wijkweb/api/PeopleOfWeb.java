package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.PeopleSets;
import nl.wijkweb.insight.Carrying;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;

/**
 * The residents of an uncut web on a day, in the sets in which they are counted. Linear in the web.
 */
final class PeopleOfWeb {
  private final AreaWeb web;
  private final LocalDate day;
  private final Map<ActorId, StoredActor> present = new HashMap<>();
  private final Set<ActorId> residents = new HashSet<>();
  private final List<Tie> ties;

  private PeopleOfWeb(AreaWeb web, LocalDate day) {
    this.web = web;
    this.day = day;
    for (StoredActor actor : web.actors()) {
      if (actor.facts().period().mayInclude(day)) {
        present.put(actor.id(), actor);
        if (actor.kind() == ActorKind.RESIDENT) {
          residents.add(actor.id());
        }
      }
    }
    this.ties = web.ties().stream().map(StoredTie::tie).filter(tie -> tie.isActiveOn(day)).toList();
  }

  static PeopleOfWeb on(AreaWeb web, LocalDate day) {
    return new PeopleOfWeb(web, day);
  }

  PeopleSets sets(DomainScheme scheme, Policy policy) {
    Map<DomainId, Set<ActorId>> byDomain = byDomain(scheme);
    Map<ActorId, Set<ActorId>> groups = groups(policy);
    Map<ActorId, DomainId> domainOf = new TreeMap<>();
    Set<DomainId> onlyGroups = new HashSet<>(byDomain.keySet());
    for (StoredActor actor : present.values()) {
      List<DomainId> domains = actor.facts().standing().domains();
      if (!actor.kind().isPrivatePerson() && !domains.isEmpty()) {
        DomainId first = domains.get(0);
        if (!groups.containsKey(actor.id())) {
          onlyGroups.remove(first);
        } else if (byDomain.containsKey(first)) {
          domainOf.put(actor.id(), first);
        }
      }
    }
    return new PeopleSets(
        residents,
        open(),
        neverAsked(),
        byDomain,
        groups,
        domainOf,
        onlyGroups,
        homes(),
        population());
  }

  /** How many things each of them carries who carries any. */
  Map<ActorId, Integer> carrying() {
    Map<ActorId, Integer> carrying = new TreeMap<>();
    Carrying.by(present.values(), ties)
        .forEach(
            (one, carried) -> {
              if (residents.contains(one)) {
                carrying.put(one, carried.size());
              }
            });
    return carrying;
  }

  /** Those who agreed to be known, whom some viewers may bring in and take away. */
  Set<ActorId> open() {
    return residents.stream()
        .filter(
            one ->
                Stream.ofNullable(present.get(one))
                    .anyMatch(
                        actor -> actor.facts().basis().permissions().contains(Permission.KNOWN)))
        .collect(Collectors.toSet());
  }

  private Set<ActorId> neverAsked() {
    Set<ActorId> neverAsked = new HashSet<>(residents);
    web.asked().stream()
        .filter(asked -> !asked.on().earliest().isAfter(day))
        .forEach(asked -> neverAsked.remove(asked.person()));
    return neverAsked;
  }

  private Map<DomainId, Set<ActorId>> byDomain(DomainScheme scheme) {
    Map<DomainId, Set<ActorId>> byDomain = new TreeMap<>();
    scheme.domains().stream()
        .filter(domain -> domain.forEveryone())
        .forEach(domain -> byDomain.put(domain.id(), new HashSet<>()));
    for (Tie tie : ties) {
      count(byDomain, tie.to(), tie.from());
      count(byDomain, tie.from(), tie.to());
    }
    return byDomain;
  }

  /** Where something stands in the wheel is its first life domain. */
  private void count(Map<DomainId, Set<ActorId>> byDomain, ActorId other, ActorId person) {
    if (residents.contains(person)) {
      Stream.ofNullable(present.get(other))
          .filter(actor -> !actor.kind().isPrivatePerson())
          .flatMap(actor -> actor.facts().standing().domains().stream().limit(1))
          .flatMap(domain -> Stream.ofNullable(byDomain.get(domain)))
          .forEach(people -> people.add(person));
    }
  }

  private Map<ActorId, Set<ActorId>> groups(Policy policy) {
    Map<ActorId, Set<ActorId>> groups = new TreeMap<>();
    present.values().stream()
        .filter(actor -> Sides.PEOPLE.isGroup(actor.kind()))
        .filter(policy::tellsCountOfPeopleIn)
        .forEach(group -> groups.put(group.id(), new HashSet<>()));
    for (Tie tie : ties) {
      Set<ActorId> people = groups.get(tie.to());
      if (people != null
          && Sides.BELONGING.contains(tie.type())
          && residents.contains(tie.from())) {
        people.add(tie.from());
      }
    }
    return groups;
  }

  private Map<String, PeopleSets.Homes> homes() {
    Set<ActorId> takingPart = takingPart();
    Map<String, PeopleSets.Homes> homes = new TreeMap<>();
    for (ActorId resident : residents) {
      StoredActor actor = present.get(resident);
      if (actor == null || !livesHere(actor) || actor.facts().home().street() == null) {
        continue;
      }
      PeopleSets.Homes street =
          homes.computeIfAbsent(
              actor.facts().home().street(),
              name -> new PeopleSets.Homes(new HashSet<>(), new HashSet<>(), new TreeMap<>()));
      street.people().add(resident);
      if (takingPart.contains(resident)) {
        street.takePart().add(resident);
      }
      String band = actor.facts().home().ageBand();
      if (band != null) {
        street.ages().computeIfAbsent(band, name -> new HashSet<>()).add(resident);
      }
    }
    return homes;
  }

  private boolean livesHere(StoredActor resident) {
    return resident.facts().home().area() == null
        || web.code().equals(resident.facts().home().area());
  }

  /** Whoever takes part in something that is open to everybody. */
  private Set<ActorId> takingPart() {
    Set<ActorId> open =
        web.actors().stream()
            .filter(actor -> actor.facts().offering().openTo() == OpenTo.EVERYONE)
            .map(StoredActor::id)
            .collect(Collectors.toSet());
    return ties.stream()
        .filter(tie -> tie.type().group() == TieType.Group.TAKING_PART && open.contains(tie.to()))
        .map(Tie::from)
        .collect(Collectors.toSet());
  }

  private Collection<PopulationCell> population() {
    return web.population().stream().filter(cell -> cell.area().equals(web.code())).toList();
  }
}
