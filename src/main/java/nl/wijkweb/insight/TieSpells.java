package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import org.jspecify.annotations.Nullable;

/** The spells of one tie. */
final class TieSpells {
  private final List<Tie> spells = new ArrayList<>(1);

  void add(Tie spell) {
    spells.add(spell);
  }

  /** Whether any of them ended, nobody knows when. */
  boolean endedSomeTime() {
    return spells.stream().anyMatch(TieSpells::endedSomeTime);
  }

  /** How sure it is that the tie was there on a day. */
  Presence on(LocalDate day) {
    Presence presence = Presence.NO;
    for (Tie spell : spells) {
      Presence one = Presence.of(spell.course().period(), day);
      presence = presence.or(endedSomeTime(spell) ? one.and(Presence.MAYBE) : one);
    }
    return presence;
  }

  private static boolean endedSomeTime(Tie spell) {
    Course course = spell.course();
    return course.status() == TieStatus.ENDED && course.period().until() == null;
  }

  /**
   * How the tie was lived on a day in which it was there.
   *
   * @return the spell of that day; empty when it may have been one of several that differ in this
   */
  <T> Optional<Tie> lived(LocalDate day, Function<Tie, @Nullable T> how) {
    List<Tie> of =
        spells.stream()
            .filter(spell -> spell.course().period().mayInclude(day))
            .filter(spell -> !endedSomeTime(spell))
            .toList();
    boolean same = of.stream().map(how).distinct().count() == 1;
    return same
        ? of.stream().findFirst()
        : of.stream().filter(one -> isOn(one, day) && isLast(one, of)).findFirst();
  }

  private static boolean isOn(Tie spell, LocalDate day) {
    return Presence.of(spell.course().period(), day) == Presence.YES;
  }

  /** Whether a spell began after all others, whatever their dates mean. */
  private static boolean isLast(Tie spell, List<Tie> of) {
    PartialDate since = spell.course().period().since();
    return since != null
        && of.stream()
            .filter(other -> !other.equals(spell))
            .map(Tie::course)
            .map(Course::period)
            .map(Period::since)
            .filter(Objects::nonNull)
            .allMatch(other -> other.latest().isBefore(since.earliest()));
  }
}
