package nl.wijkweb.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.Web;

/**
 * A village that nobody lives in, and that looks like one where people do: streets and homes,
 * families, friends around the corner, clubs of which a few are large, some people whom nobody
 * knows, ties with dates of which half are no more than a year.
 */
public final class InventedWeb {
  /** So many residents fit in memory with what joins them. */
  public static final int MOST_RESIDENTS = 1_000_000;

  private InventedWeb() {}

  /**
   * The village with that many residents; the same for the same seed, and another for another. No
   * residents is a village of empty clubs. Linear in the residents.
   *
   * @param residents at least 0 and at most {@link #MOST_RESIDENTS}
   * @throws IllegalArgumentException when there are to be fewer or more
   */
  public static Web of(int residents, long seed) {
    if (residents < 0 || residents > MOST_RESIDENTS) {
      throw new IllegalArgumentException("no village has " + residents + " residents");
    }
    Draft draft = new Draft(new Dice(seed));
    new Homes(draft, residents).settle();
    new Circles(draft).close();
    Clubs clubs = new Clubs(draft);
    clubs.found();
    new Services(draft, clubs.places()).open();
    return new Web(
        List.of(area(residents)),
        population(draft.residents),
        draft.actors,
        List.of(),
        draft.ties,
        List.of(),
        List.of());
  }

  private static Area area(int residents) {
    return new Area(
        Draft.AREA, "Bedacht", AreaKind.CORE, null, Dice.LAST_YEAR, residents, Draft.INVENTED);
  }

  private static List<PopulationCell> population(List<Resident> residents) {
    Map<String, Map<String, Long>> counts =
        residents.stream()
            .collect(
                Collectors.groupingBy(
                    Resident::street,
                    TreeMap::new,
                    Collectors.groupingBy(Resident::ageBand, TreeMap::new, Collectors.counting())));
    List<PopulationCell> cells = new ArrayList<>();
    counts.forEach(
        (street, ages) ->
            ages.forEach(
                (age, count) ->
                    cells.add(
                        new PopulationCell(
                            Draft.AREA, street, age, count.intValue(), Draft.INVENTED))));
    return cells;
  }
}
