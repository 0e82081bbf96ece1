package nl.wijkweb.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.PopulationCell;

/**
 * The residents of a web on a reference date, uncut, in the sets in which they are counted.
 *
 * @param known those whom the map knows
 * @param open those of them who agreed to be known, whom some viewers may bring in and take away
 * @param neverAsked those of them whom nobody asked anything
 * @param byDomain those of them with a tie to each life domain
 * @param groups those of them in each group of which it may be told how many there are
 * @param domainOf the life domain in which each of those groups stands, as far as it is one of
 *     {@code byDomain}
 * @param onlyGroups the life domains in which nothing stands but such groups
 * @param homes those of them who live in the area, by street
 * @param population how many live there, by open figures
 */
public record PeopleSets(
    Set<ActorId> known,
    Set<ActorId> open,
    Set<ActorId> neverAsked,
    Map<DomainId, Set<ActorId>> byDomain,
    Map<ActorId, Set<ActorId>> groups,
    Map<ActorId, DomainId> domainOf,
    Set<DomainId> onlyGroups,
    Map<String, Homes> homes,
    Collection<PopulationCell> population) {
  /**
   * Those who live in a street.
   *
   * @param takePart those of them who take part in something that is open to everybody
   * @param ages those of them in each age band
   */
  public record Homes(Set<ActorId> people, Set<ActorId> takePart, Map<String, Set<ActorId>> ages) {}

  /** The people of a street, nobody where none are known. */
  Homes in(String street) {
    return homes.getOrDefault(street, new Homes(Set.of(), Set.of(), Map.of()));
  }

  /** The groups of a life domain. */
  List<ActorId> groupsOf(DomainId domain) {
    return domainOf.entrySet().stream()
        .filter(entry -> entry.getValue().equals(domain))
        .map(Map.Entry::getKey)
        .toList();
  }
}
