package nl.wijkweb.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands in the web.
 *
 * @param domains its life domains; the first is the sector of the wheel in which it stands
 * @param formality spells of 1 (informal) to 5 (formal)
 * @param level 0 citizens, 1 middle field and municipality, 2 professional safety net, or null
 * @param marks what people say of how it stands, dated; never of an area
 */
public record Standing(
    List<DomainId> domains,
    @Nullable Sector sector,
    List<Spell<Integer>> formality,
    @Nullable Integer level,
    List<Spell<Mark>> marks) {
  /** Nothing is known about where it stands. */
  public static final Standing UNKNOWN = new Standing(List.of(), null, List.of(), null);

  /** Of which nobody said how it stands. */
  public Standing(
      List<DomainId> domains,
      @Nullable Sector sector,
      List<Spell<Integer>> formality,
      @Nullable Integer level) {
    this(domains, sector, formality, level, List.of());
  }

  public Standing {
    domains = domains.stream().distinct().toList();
    formality = formality.stream().distinct().toList();
    formality.forEach(spell -> Checks.optionalNumber("formality", spell.value(), 1, 5));
    level = Checks.optionalNumber("level", level, 0, 2);
    marks = Checks.marks(marks, false);
  }

  /** The same, of which this is said. */
  public Standing marked(List<Spell<Mark>> said) {
    return new Standing(domains, sector, formality, level, said);
  }
}
