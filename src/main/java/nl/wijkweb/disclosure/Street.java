package nl.wijkweb.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkweb.model.PopulationCell;

/**
 * A street as it is told: how many of those who live there the map knows, in all and by age.
 *
 * <p>The age bands are told only if none of those that are too small could be worked out from the
 * street's own count, whatever that stands for; else they are hidden together, told or not, so that
 * what is hidden does not tell why.
 *
 * @param population how many live there, by open figures
 * @param bands how many live there in each age band
 * @param ages how many of each are known; empty when they are hidden
 */
record Street(
    String name,
    int population,
    Map<String, Integer> bands,
    Told known,
    Told takePart,
    Optional<Map<String, Told>> ages) {
  /** How far off from the truth, at both ends, a street's own count may be: twice four. */
  private static final int EITHER_WAY = 8;

  /** The streets of which open figures say how many live there, by name. */
  static List<Street> all(PeopleSets sets, Rounding rounding) {
    Map<String, List<PopulationCell>> cells =
        sets.population().stream()
            .filter(cell -> cell.street() != null)
            .collect(
                Collectors.groupingBy(
                    cell -> String.valueOf(cell.street()), TreeMap::new, Collectors.toList()));
    return cells.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), sets.in(entry.getKey()), rounding))
        .toList();
  }

  private static Street of(
      String name, List<PopulationCell> cells, PeopleSets.Homes homes, Rounding rounding) {
    Map<String, Integer> bands = new TreeMap<>();
    int whole = 0;
    for (PopulationCell cell : cells) {
      if (cell.ageBand() == null) {
        whole += cell.count();
      } else {
        bands.merge(cell.ageBand(), cell.count(), Integer::sum);
      }
    }
    int population = whole > 0 ? whole : bands.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Told> ages = new TreeMap<>();
    for (String band : bands.keySet()) {
      ages.put(band, rounding.count(homes.ages().getOrDefault(band, Set.of())));
    }
    Told takePart = rounding.count(homes.takePart());
    Told known = rounding.count(homes.people()).notBelow(takePart.orZero(), takePart.least());
    return new Street(
        name,
        population,
        bands,
        known,
        takePart,
        isSafe(known, ages) ? Optional.of(ages) : Optional.empty());
  }

  private static boolean isSafe(Told known, Map<String, Told> ages) {
    if (known.isFew() || ages.values().stream().noneMatch(Told::isFew)) {
      return true;
    }
    int least = ages.values().stream().mapToInt(Told::least).sum();
    int most = ages.values().stream().mapToInt(Told::most).sum();
    return most >= known.orZero() + EITHER_WAY && least <= known.orZero() - EITHER_WAY;
  }

  /** How many the map knows there at the least, for whoever adds up what is told. */
  int least() {
    int ofAges = ages.map(all -> all.values().stream().mapToInt(Told::least).sum()).orElse(0);
    return Math.max(known.least(), ofAges);
  }
}
