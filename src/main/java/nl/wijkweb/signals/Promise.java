package nl.wijkweb.signals;

import java.time.LocalDate;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Until when help that was agreed may take to begin, and whether that day is past (004 L1970).
 *
 * @param startsBy the day that was agreed; null when nobody wrote it down
 * @param by the last day that is in time: the agreed one, or some weeks after it was agreed; null
 *     when no date is known
 * @param late maybe when the dates leave it open
 */
public record Promise(@Nullable PartialDate startsBy, @Nullable LocalDate by, Certainty late) {
  static Promise of(Tie agreed, LocalDate day, Thresholds limits) {
    PartialDate startsBy = agreed.help().startsBy();
    PartialDate since = agreed.course().period().since();
    if (startsBy != null) {
      return between(startsBy, day, startsBy.earliest(), startsBy.latest());
    }
    if (since == null) {
      return new Promise(null, null, Certainty.MAYBE);
    }
    int weeks = limits.promisedWeeks();
    return between(null, day, since.earliest().plusWeeks(weeks), since.latest().plusWeeks(weeks));
  }

  private static Promise between(
      @Nullable PartialDate startsBy, LocalDate day, LocalDate earliest, LocalDate latest) {
    Certainty late =
        latest.isBefore(day)
            ? Certainty.YES
            : earliest.isBefore(day) ? Certainty.MAYBE : Certainty.NO;
    return new Promise(startsBy, latest, late);
  }
}
