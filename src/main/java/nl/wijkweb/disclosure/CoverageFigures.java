package nl.wijkweb.disclosure;

import java.util.List;

/**
 * How many of those who live somewhere the map knows, told safely.
 *
 * @param streets by name; only those of which an open figure says how many live there
 */
public record CoverageFigures(List<Street> streets) {
  /**
   * A street.
   *
   * @param population how many live there by an open figure
   * @param known how many of them the map knows
   * @param takePart how many of those take part in something that is open to everybody
   * @param ages by age band, as far as an open figure tells
   */
  public record Street(
      String name, int population, PeopleCount known, PeopleCount takePart, List<Age> ages) {
    public Street {
      ages = List.copyOf(ages);
    }

    /** Whether the map knows too few there to tell how many; it may be nobody. */
    public boolean isHardlyKnown() {
      return known.equals(PeopleCount.FEW);
    }
  }

  /** An age band of a street. */
  public record Age(String band, int population, PeopleCount known) {}

  public CoverageFigures {
    streets = List.copyOf(streets);
  }
}
