package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator does with a suggestion that two should meet. Either way it becomes a proposed
 * tie, so that nobody is asked again and everybody who keeps the web sees what became of it.
 */
enum IntroductionAnswer implements Coded {
  PLANNED,
  DECLINED;

  /** Where it is noted that a tie came of a suggestion. */
  static final String SOURCE = "derived: introduction";

  /** Why the web is changed, for its history. */
  String why() {
    return "introduction: " + code();
  }

  /**
   * The tie that is kept.
   *
   * @param source of what it came
   * @param because why, in the coordinator's own words
   */
  Tie tie(
      TieId id,
      ActorId one,
      TieType type,
      ActorId other,
      LocalDate day,
      List<String> source,
      @Nullable String because) {
    PartialDate today = PartialDate.of(day);
    boolean declined = this == DECLINED;
    Course course =
        new Course(
            TieStatus.PROPOSED,
            new Period(today, declined ? today : null),
            declined ? Course.DECLINED : null,
            null,
            null,
            null,
            null,
            null);
    return new Tie(
        id,
        one,
        type,
        other,
        course,
        Bond.UNKNOWN,
        Help.UNKNOWN,
        Terms.UNKNOWN,
        new Provenance(null, source),
        because);
  }
}
