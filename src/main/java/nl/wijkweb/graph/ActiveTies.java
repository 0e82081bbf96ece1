package nl.wijkweb.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import org.jspecify.annotations.Nullable;

/** Picks the one spell of each tie that speaks for it on a day. */
public final class ActiveTies {
  private static final Comparator<Tie> BY_BEGIN =
      Comparator.comparing(
          tie -> tie.course().period().since(),
          Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));

  private ActiveTies() {}

  /**
   * One spell per tie, in the order in which the ties came; of several the one that began last, and
   * of those that began together the last given. It speaks for the tie: when its status is not
   * asked for, the tie does not count, whatever an earlier spell without an end says.
   *
   * @param day null when nothing is dated: then every period includes it
   */
  public static Collection<Tie> on(
      @Nullable LocalDate day, Set<TieStatus> statuses, Collection<Tie> spells) {
    Map<TieKey, Tie> ties = new LinkedHashMap<>();
    for (Tie spell : spells) {
      if (day == null || spell.course().period().mayInclude(day)) {
        ties.merge(
            TieKey.of(spell),
            spell,
            (known, other) -> BY_BEGIN.compare(other, known) < 0 ? known : other);
      }
    }
    ties.values().removeIf(spell -> !counts(spell, day, statuses));
    return ties.values();
  }

  private static boolean counts(Tie spell, @Nullable LocalDate day, Set<TieStatus> statuses) {
    TieStatus status = day == null ? spell.course().status() : spell.course().statusOn(day);
    return statuses.contains(status == null ? TieStatus.ACTIVE : status);
  }
}
