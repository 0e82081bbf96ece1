package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkweb.insight.TieShift.Step;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/** What of one tie, which was there on two days, is other on the later. */
final class TieSteps {
  private final TieSpells spells;
  private final LocalDate since;
  private final LocalDate day;
  private final List<Step> found = new ArrayList<>(1);
  private boolean open;

  private TieSteps(TieSpells spells, LocalDate since, LocalDate day) {
    this.spells = spells;
    this.since = since;
    this.day = day;
  }

  static TieSteps of(TieSpells spells, LocalDate since, LocalDate day) {
    TieSteps steps = new TieSteps(spells, since, day);
    steps.compare((tie, on) -> often(tie), Step::of);
    steps.compare((tie, on) -> tie.bond().closeness(), Step::of);
    steps.compare((tie, on) -> tie.course().statusOn(on), Step::of);
    return steps;
  }

  /** What happened once says nothing of how often it is lived. */
  private static @Nullable Frequency often(Tie tie) {
    Frequency frequency = tie.bond().frequency();
    return frequency == Frequency.ONCE ? null : frequency;
  }

  /** What changed, both values known. */
  List<Step> found() {
    return found;
  }

  /** Whether more may have changed, because it is not known in which spell the tie was. */
  boolean isOpen() {
    return open;
  }

  private <T extends Coded> void compare(
      BiFunction<Tie, LocalDate, @Nullable T> how, BiFunction<T, T, Step> step) {
    Function<Tie, @Nullable T> earlier = tie -> how.apply(tie, since);
    Function<Tie, @Nullable T> later = tie -> how.apply(tie, day);
    Optional<Tie> before = spells.lived(since, earlier);
    Optional<Tie> after = spells.lived(day, later);
    if (before.isEmpty() || after.isEmpty()) {
      open = true;
      return;
    }
    T then = earlier.apply(before.get());
    T now = later.apply(after.get());
    if (then != null && now != null && !then.equals(now)) {
      found.add(step.apply(then, now));
    }
  }
}
