package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.store.StoredTie;

/** The parties of a web as one viewer sees them. */
final class Parties {
  private Parties() {}

  /** Whether a tie is proposed or agreed and not over on a day, and so to go on with. */
  static boolean isPlanned(Course course, LocalDate day) {
    TieStatus status = course.statusOn(day);
    return (status == TieStatus.PROPOSED || status == TieStatus.AGREED)
        && !course.isDeclined()
        && course.period().mayInclude(day);
  }

  static PartyWeb of(View view, LocalDate day) {
    return new PartyWeb(
        view.cut().actors(), view.cut().ties().stream().map(StoredTie::tie).toList(), day);
  }

  /** When its parties were there and the ties between them were so; of nobody in private. */
  static Stream<Period> periods(View view) {
    return Stream.concat(
        view.cut().actors().stream()
            .filter(actor -> !actor.kind().isPerson())
            .map(actor -> actor.facts().period()),
        view.cut().ties().stream()
            .filter(tie -> !tie.tie().type().isPrivate())
            .map(tie -> tie.tie().course().period()));
  }
}
