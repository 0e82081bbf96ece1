package nl.wijkweb.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkweb.disclosure.PeopleSets;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.PopulationCell;

/** People at random, as many as may just be told, in streets, ages, groups and life domains. */
final class RandomPeople {
  private static final AreaCode AREA = new AreaCode("dorp");

  private final Random random;
  private final boolean addressed;
  private final int web;
  private final List<String> streets;
  private final List<String> bands;
  private final List<DomainId> domains;
  private final Set<ActorId> known = new HashSet<>();
  private final Set<ActorId> neverAsked = new HashSet<>();
  private final Map<DomainId, Set<ActorId>> byDomain = new TreeMap<>();
  private final Map<ActorId, Set<ActorId>> groups = new TreeMap<>();
  private final Map<ActorId, DomainId> domainOf = new TreeMap<>();
  private final Map<String, PeopleSets.Homes> homes = new TreeMap<>();

  RandomPeople(Random random, int web, boolean addressed) {
    this.random = random;
    this.web = web;
    this.addressed = addressed;
    this.streets = some("Straat ", 1 + random.nextInt(4));
    this.bands = some("8", 1 + random.nextInt(4));
    this.domains = some("domain-", 1 + random.nextInt(3)).stream().map(DomainId::new).toList();
    domains.forEach(domain -> byDomain.put(domain, new HashSet<>()));
    for (String group : some("group-", random.nextInt(6))) {
      groups.put(new ActorId(group), new HashSet<>());
      domainOf.put(new ActorId(group), domains.get(random.nextInt(domains.size())));
    }
    for (String street : streets) {
      homes.put(street, new PeopleSets.Homes(new HashSet<>(), new HashSet<>(), new TreeMap<>()));
    }
  }

  private static List<String> some(String name, int number) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      some.add(name + i);
    }
    return some;
  }

  PeopleSets sets() {
    Set<DomainId> onlyGroups = new HashSet<>(domains);
    onlyGroups.removeIf(domain -> random.nextBoolean());
    int people = 6 + random.nextInt(50);
    double asked = random.nextDouble();
    double joining = random.nextDouble();
    for (int i = 0; i < people; i++) {
      person(new ActorId("p" + web + "-" + i), asked, joining, onlyGroups);
    }
    List<PopulationCell> population = new ArrayList<>();
    for (String street : streets) {
      bands.forEach(band -> population.add(new PopulationCell(AREA, street, band, 9, List.of())));
    }
    return new PeopleSets(
        known, Set.of(), neverAsked, byDomain, groups, domainOf, onlyGroups, homes, population);
  }

  private void person(ActorId id, double asked, double joining, Set<DomainId> onlyGroups) {
    known.add(id);
    if (random.nextDouble() > asked) {
      neverAsked.add(id);
    }
    boolean joins = false;
    for (ActorId group : groups.keySet()) {
      if (random.nextDouble() < joining / (1 + group.value().hashCode() % 3)) {
        joins = true;
        groups.get(group).add(id);
        byDomain.get(domainOf.get(group)).add(id);
      }
    }
    for (DomainId domain : domains) {
      if (!onlyGroups.contains(domain) && random.nextInt(3) == 0) {
        byDomain.get(domain).add(id);
      }
    }
    if (addressed || random.nextInt(5) > 0) {
      int skewed = Math.min(random.nextInt(streets.size()), random.nextInt(streets.size()));
      PeopleSets.Homes street = homes.get(streets.get(skewed));
      street.people().add(id);
      street.ages().computeIfAbsent(oneOf(bands), band -> new HashSet<>()).add(id);
      if (joins) {
        street.takePart().add(id);
      }
    }
  }

  private String oneOf(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
