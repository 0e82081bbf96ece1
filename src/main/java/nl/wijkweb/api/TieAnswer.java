package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;

/** What somebody who knows answers when asked whether a tie is still so. */
enum TieAnswer implements Coded {
  STILL_SO("asked again: still so"),
  OVER("asked again: over");

  private final String why;

  TieAnswer(String why) {
    this.why = why;
  }

  /** Why the tie is changed, for its history. */
  String why() {
    return why;
  }

  /** Whether the tie is over already on a day, so that there is nothing to ask. */
  static boolean isOver(Course course, LocalDate day) {
    PartialDate until = course.period().until();
    boolean ended = course.status() == TieStatus.ENDED;
    return until == null ? ended : until.latest().isBefore(day.plusDays(ended ? 1 : 0));
  }

  /**
   * The tie as it is after the answer, given on a day.
   *
   * @throws IllegalArgumentException when it would be over before it began
   */
  Tie apply(Tie tie, LocalDate day) {
    PartialDate today = PartialDate.of(day);
    Course course = tie.course();
    Course after =
        new Course(
            this == OVER ? TieStatus.ENDED : course.status(),
            this == OVER ? new Period(course.period().since(), today) : course.period(),
            course.endReason(),
            course.lastContact(),
            today,
            course.stopsOn(),
            course.successor(),
            course.arose());
    return new Tie(
        tie.id(),
        tie.from(),
        tie.type(),
        tie.to(),
        after,
        tie.bond(),
        tie.help(),
        tie.terms(),
        tie.provenance(),
        tie.note());
  }
}
