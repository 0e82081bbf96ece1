package nl.wijkweb.model;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A scheme of life domains in zones. The scheme is data: another one can take its place.
 *
 * @param zones in order around the citizen
 * @param domains every one in one of the zones, ids unique
 */
public record DomainScheme(
    String id, String dutch, String english, List<Zone> zones, List<Domain> domains) {
  /** A zone of the figure: feet, head and heart, hands, or the near circle in the centre. */
  public record Zone(String id, String dutch, String english) {}

  public DomainScheme {
    zones = List.copyOf(zones);
    domains = List.copyOf(domains);
    Set<String> zoneIds = new HashSet<>();
    zones.forEach(zone -> zoneIds.add(zone.id()));
    Set<DomainId> seen = new HashSet<>();
    for (Domain domain : domains) {
      if (!zoneIds.contains(domain.zone())) {
        throw new IllegalArgumentException(
            "domain " + domain.id() + " stands in the unknown zone " + domain.zone());
      }
      if (!seen.add(domain.id())) {
        throw new IllegalArgumentException("domain " + domain.id() + " occurs twice");
      }
    }
  }

  /** The domain that a text stands for: its id, its Dutch or its English name, case forgiven. */
  public Optional<Domain> find(String text) {
    Optional<Domain> byId =
        domains.stream().filter(domain -> domain.id().value().equals(text)).findFirst();
    return byId.isPresent() ? byId : findByName(text);
  }

  private Optional<Domain> findByName(String text) {
    String wanted = plain(text);
    return domains.stream()
        .filter(
            domain ->
                plain(domain.id().value()).equals(wanted)
                    || plain(domain.dutch()).equals(wanted)
                    || plain(domain.english()).equals(wanted))
        .findFirst();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[^\\p{Alnum}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
