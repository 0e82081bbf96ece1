package nl.wijkweb.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A value that was so during a period. */
public record Spell<T>(T value, Period period) {
  /**
   * The value on a day: of the spells that may include the day, the one that began last; a spell
   * whose begin is unknown comes before all others.
   *
   * @return empty when no spell may include the day
   */
  public static <T> Optional<T> on(List<Spell<T>> spells, LocalDate day) {
    return spells.stream()
        .filter(spell -> spell.period().mayInclude(day))
        .max(Comparator.comparing(Spell::begin))
        .map(Spell::value);
  }

  /** All values that may have been so on a day, in the order given. */
  public static <T> List<T> allOn(List<Spell<T>> spells, LocalDate day) {
    return spells.stream()
        .filter(spell -> spell.period().mayInclude(day))
        .map(Spell::value)
        .distinct()
        .toList();
  }

  private LocalDate begin() {
    PartialDate since = period.since();
    return since == null ? LocalDate.MIN : since.earliest();
  }
}
