package nl.wijkweb.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a tie began, goes and ended.
 *
 * @param status how far it has come; null is unknown
 * @param period when it was so
 * @param endReason why it ended, as a code: {@code no-answer}, {@code moved} …
 * @param lastContact when the two were last in touch
 * @param lastConfirmed when somebody last said that it is still so
 * @param stopsOn when the one who runs it will stop
 * @param successor who takes it over: an actor's id or a text
 * @param arose the actor through which it came about
 */
public record Course(
    @Nullable TieStatus status,
    Period period,
    @Nullable String endReason,
    @Nullable PartialDate lastContact,
    @Nullable PartialDate lastConfirmed,
    @Nullable PartialDate stopsOn,
    @Nullable String successor,
    @Nullable ActorId arose) {
  /** Nothing is known about its course. */
  public static final Course UNKNOWN =
      new Course(null, Period.UNKNOWN, null, null, null, null, null, null);

  /** Why a proposal ended that was not taken up. */
  public static final String DECLINED = "declined";

  /** For so many months what was said is taken to be so. */
  private static final int FRESH_MONTHS = 12;

  public Course {
    endReason = Checks.optionalText("end reason", endReason, TextForm.SHORT);
    successor = Checks.optionalText("successor", successor, TextForm.LINE);
  }

  /**
   * The status on a day within the period. A tie that is recorded as ended with the day of its end
   * was active until then, so that going back in time finds it again; without that day it is ended
   * throughout.
   *
   * @return null when the status is unknown
   */
  public @Nullable TieStatus statusOn(LocalDate day) {
    boolean stillOn = period.until() != null && period.mayInclude(day);
    return status == TieStatus.ENDED && stillOn ? TieStatus.ACTIVE : status;
  }

  /**
   * Whether it was proposed and not taken up: it never was a tie, and is kept so as not to ask
   * again.
   */
  public boolean isDeclined() {
    return status == TieStatus.PROPOSED && DECLINED.equals(endReason);
  }

  /**
   * When somebody last said that the tie is so: when it was last confirmed, else when it began.
   *
   * @return null when neither is known
   */
  public @Nullable PartialDate confirmed() {
    return lastConfirmed != null ? lastConfirmed : period.since();
  }

  /**
   * Whether nobody confirmed the tie in the twelve months before a day. What began in those counts
   * as confirmed, and a partial date as its last day.
   */
  public boolean isUnconfirmedOn(LocalDate day) {
    PartialDate said = confirmed();
    return said == null || said.latest().isBefore(day.minusMonths(FRESH_MONTHS));
  }

  /**
   * Whether the tie is active on a day: status active or unknown, and the period may include it.
   */
  public boolean isActiveOn(LocalDate day) {
    TieStatus then = statusOn(day);
    return (then == null || then == TieStatus.ACTIVE) && period.mayInclude(day);
  }
}
