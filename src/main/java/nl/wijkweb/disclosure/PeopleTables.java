package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.DomainId;

/**
 * Tells all counts of the residents of a web together. What is counted on its own is rounded and no
 * more; a count that holds others is moved by one step where it would give away one of them that is
 * too small to tell. A moved count cannot be told from one that was rounded so, which a hidden one
 * could: hiding shows that there was a reason.
 */
final class PeopleTables {
  private final PeopleSets sets;

  /**
   * How many of the people the viewer sees by name, in all: in which count they are is not theirs
   * to know, and hiding only those would tell it.
   */
  private final int seenInAll;

  private final Rounding rounding;
  private final List<Street> streets;
  private final Map<ActorId, Told> groups = new TreeMap<>();
  private final Map<DomainId, Told> domains = new TreeMap<>();
  private final Overlaps overlaps;
  private final Told neverAsked;
  private final Told known;

  private PeopleTables(PeopleSets sets, Set<ActorId> seen, Rounding rounding) {
    this.sets = sets;
    this.seenInAll = (int) sets.known().stream().filter(seen::contains).count();
    this.rounding = rounding;
    this.streets = Street.all(sets, rounding);
    UnaryOperator<Told> amongStreets = amongStreets();
    sets.groups()
        .forEach((group, people) -> groups.put(group, amongStreets.apply(rounding.count(people))));
    this.overlaps = new Overlaps(sets.groups(), groups, rounding);
    sets.byDomain()
        .forEach(
            (domain, people) ->
                domains.put(domain, amongStreets.apply(domain(domain, rounding.count(people)))));
    this.neverAsked = amongStreets.apply(rounding.count(sets.neverAsked()));
    this.known = amongStreets.apply(known());
  }

  /**
   * The table of a web.
   *
   * @param seen whom of the people the viewer may see by name
   */
  static PeopleTable of(PeopleSets sets, Set<ActorId> seen, Rounding rounding) {
    return new PeopleTables(sets, seen, rounding).table();
  }

  /** Who is counted among those known may well live in one of the streets. */
  private UnaryOperator<Told> amongStreets() {
    return isAnyStreetFew() ? told -> told.notToFill(inStreets()) : told -> told;
  }

  private boolean isAnyStreetFew() {
    return streets.stream().anyMatch(street -> street.known().isFew());
  }

  private int inStreets() {
    return streets.stream().mapToInt(street -> street.known().most()).sum();
  }

  /**
   * Whether the streets would be filled by those who are in some groups, of whom any two share few:
   * then what two share, or who lives in a small street, could be worked out. No one count tells
   * that, so none can be moved: the streets are hidden, all of them.
   */
  private boolean areStreetsHidden() {
    return Told.fills(overlaps.together(groups.keySet()), inStreets());
  }

  /** A life domain holds its groups, and those who are in one of them may be all there are. */
  private Told domain(DomainId domain, Told raw) {
    List<ActorId> ofDomain = sets.groupsOf(domain);
    List<Told> parts = ofDomain.stream().map(group -> told(groups, group)).toList();
    Told told = raw.notBelow(greatest(parts), Math.max(surest(parts), overlaps.together(ofDomain)));
    return sets.onlyGroups().contains(domain) && parts.stream().anyMatch(Told::isFew)
        ? told.notToFill(parts.stream().mapToInt(Told::most).sum())
        : told;
  }

  private Told known() {
    List<Told> parts = new ArrayList<>(groups.values());
    parts.addAll(domains.values());
    parts.add(neverAsked);
    int together =
        Math.max(
            streets.stream().mapToInt(Street::least).sum(), overlaps.together(groups.keySet()));
    return rounding
        .count(sets.known())
        .notBelow(greatest(parts), Math.max(surest(parts), together));
  }

  private static int greatest(Collection<Told> some) {
    return some.stream().mapToInt(Told::orZero).max().orElse(0);
  }

  /** How many a whole is known to have at the least, that holds them. */
  private static int surest(Collection<Told> some) {
    return some.stream().mapToInt(Told::least).max().orElse(0);
  }

  private static <K> Told told(Map<K, Told> counts, K key) {
    return counts.getOrDefault(key, Told.FEW);
  }

  private PeopleTable table() {
    return new PeopleTable(
        count(known),
        count(neverAsked),
        counts(domains),
        counts(groups),
        overlaps.told().entrySet().stream()
            .map(pair -> overlap(pair.getKey(), pair.getValue()))
            .filter(pair -> pair.count().value() != null)
            .toList(),
        new CoverageFigures(streets.stream().map(this::street).toList()));
  }

  private <K> Map<K, PeopleCount> counts(Map<K, Told> told) {
    Map<K, PeopleCount> counts = new TreeMap<>();
    told.forEach((key, one) -> counts.put(key, count(one)));
    return counts;
  }

  private PeopleTable.Overlap overlap(Overlaps.Pair pair, Told told) {
    return new PeopleTable.Overlap(pair.one(), pair.other(), count(told));
  }

  private CoverageFigures.Street street(Street street) {
    boolean hidden = areStreetsHidden();
    List<CoverageFigures.Age> ages =
        street.bands().entrySet().stream()
            .map(
                band ->
                    new CoverageFigures.Age(
                        band.getKey(),
                        band.getValue(),
                        street
                            .ages()
                            .filter(all -> !hidden)
                            .map(all -> count(told(all, band.getKey())))
                            .orElse(PeopleCount.HIDDEN)))
            .toList();
    return new CoverageFigures.Street(
        street.name(),
        street.population(),
        hidden ? PeopleCount.HIDDEN : count(street.known()),
        hidden ? PeopleCount.HIDDEN : count(street.takePart()),
        ages);
  }

  private PeopleCount count(Told told) {
    return told.to(seenInAll);
  }
}
