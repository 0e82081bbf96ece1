package nl.wijkweb.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality, district, neighbourhood or village core.
 *
 * @param partOf the area that contains it, when known
 * @param year the year of the official division to which the code belongs, when known
 * @param population how many people live there, 0 or more, when known
 * @param source references to where this was found
 * @param marks what people say of how it stands, dated
 */
public record Area(
    AreaCode code,
    String name,
    AreaKind kind,
    @Nullable AreaCode partOf,
    @Nullable Integer year,
    @Nullable Integer population,
    List<String> source,
    List<Spell<Mark>> marks) {
  /** Of which nobody said how it stands. */
  public Area(
      AreaCode code,
      String name,
      AreaKind kind,
      @Nullable AreaCode partOf,
      @Nullable Integer year,
      @Nullable Integer population,
      List<String> source) {
    this(code, name, kind, partOf, year, population, source, List.of());
  }

  public Area {
    name = Checks.text("an area's name", name, TextForm.LINE);
    if (code.equals(partOf)) {
      throw new IllegalArgumentException("an area cannot be part of itself");
    }
    year = Checks.optionalNumber("the year of the division", year, 1500, 2200);
    population = Checks.optionalNumber("population", population, 0, Integer.MAX_VALUE);
    source = Checks.texts("source", source);
    marks = Checks.marks(marks, true);
  }

  /** The same area of which this is said. */
  public Area marked(List<Spell<Mark>> said) {
    return new Area(code, name, kind, partOf, year, population, source, said);
  }
}
