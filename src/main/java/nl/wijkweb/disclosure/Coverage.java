package nl.wijkweb.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.PopulationCell;
import org.jspecify.annotations.Nullable;

/** Sets those whom the map knows beside those who live there, street by street. */
final class Coverage {
  private final Function<Collection<ActorId>, PeopleCount> count;

  /**
   * @param count tells how many people there are, safely
   */
  Coverage(Function<Collection<ActorId>, PeopleCount> count) {
    this.count = count;
  }

  CoverageFigures of(
      Collection<PopulationCell> population,
      Collection<? extends Member> residents,
      Set<ActorId> takingPart) {
    Map<String, List<PopulationCell>> streets =
        population.stream()
            .filter(cell -> cell.street() != null)
            .collect(
                Collectors.groupingBy(
                    cell -> String.valueOf(cell.street()), TreeMap::new, Collectors.toList()));
    Map<String, List<Member>> known =
        residents.stream().collect(Collectors.groupingBy(one -> text(one.facts().home().street())));
    return new CoverageFigures(
        streets.entrySet().stream()
            .map(
                street ->
                    street(
                        street.getKey(),
                        street.getValue(),
                        known.getOrDefault(street.getKey(), List.of()),
                        takingPart))
            .toList());
  }

  private CoverageFigures.Street street(
      String name, List<PopulationCell> cells, List<Member> known, Set<ActorId> takingPart) {
    Map<String, Integer> bands = new TreeMap<>();
    cells.stream()
        .filter(cell -> cell.ageBand() != null)
        .forEach(cell -> bands.merge(text(cell.ageBand()), cell.count(), Integer::sum));
    int whole =
        cells.stream().filter(cell -> cell.ageBand() == null).mapToInt(PopulationCell::count).sum();
    int population = whole > 0 ? whole : bands.values().stream().mapToInt(Integer::intValue).sum();
    List<String> names = List.copyOf(bands.keySet());
    List<PeopleCount> parts =
        names.stream()
            .map(
                band ->
                    known.stream().filter(one -> band.equals(text(one.facts().home().ageBand()))))
            .map(people -> count.apply(ids(people)))
            .toList();
    Complementary.Row row =
        Complementary.hide(new Complementary.Row(count.apply(ids(known.stream())), parts));
    List<CoverageFigures.Age> ages =
        IntStream.range(0, names.size())
            .mapToObj(i -> age(names.get(i), bands, row.parts().get(i)))
            .toList();
    Set<ActorId> active = ids(known.stream().filter(one -> takingPart.contains(one.id())));
    return new CoverageFigures.Street(name, population, row.total(), count.apply(active), ages);
  }

  private static CoverageFigures.Age age(
      String band, Map<String, Integer> population, PeopleCount known) {
    return new CoverageFigures.Age(band, population.getOrDefault(band, 0), known);
  }

  private static Set<ActorId> ids(Stream<Member> people) {
    return people.map(Member::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
