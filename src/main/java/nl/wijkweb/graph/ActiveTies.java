package nl.wijkweb.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/** Picks the one spell of each tie that speaks for it on a day. */
final class ActiveTies {
  private static final Comparator<Tie> BY_BEGIN =
      Comparator.comparing(
          tie -> tie.course().period().since(),
          Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));

  private ActiveTies() {}

  /**
   * What makes spells one tie. Where neither type nor record gives a direction the order of the
   * ends means nothing, so both orders are the same tie.
   */
  private record Key(ActorId from, TieType type, ActorId to) {
    static Key of(Tie tie) {
      boolean directed = tie.type().directional() || tie.bond().direction() == Direction.ONE_WAY;
      return directed || tie.from().compareTo(tie.to()) < 0
          ? new Key(tie.from(), tie.type(), tie.to())
          : new Key(tie.to(), tie.type(), tie.from());
    }
  }

  /**
   * One spell per tie, in the order in which the ties came; of several the one that began last, and
   * of those that began together the last given. It speaks for the tie: when its status is not
   * asked for, the tie does not count, whatever an earlier spell without an end says.
   *
   * @param day null when nothing is dated: then every period includes it
   */
  static Collection<Tie> on(
      @Nullable LocalDate day, Set<TieStatus> statuses, Collection<Tie> spells) {
    Map<Key, Tie> ties = new LinkedHashMap<>();
    for (Tie spell : spells) {
      if (day == null || spell.course().period().mayInclude(day)) {
        ties.merge(
            Key.of(spell),
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
