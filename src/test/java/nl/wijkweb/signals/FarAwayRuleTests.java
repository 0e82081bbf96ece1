package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.silenced;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.FAR_AWAY;

import org.junit.jupiter.api.Test;

class FarAwayRuleTests {
  private static final String DAUGHTER = "daughter FAMILY_OF she weekly close abroad";

  private static Life asked() {
    return aLife().asked("near", "2026-05-01", "some").tie(DAUGHTER);
  }

  @Test
  void shouldBeThereWhenAllDearOnesAreFarAndNobodyNearComesWeekly() {
    present(FAR_AWAY, asked(), "daughter");
    present(FAR_AWAY, asked().tie("son FAMILY_OF she monthly close elsewhere"), "daughter", "son");
    present(FAR_AWAY, asked().tie("a KNOWS she monthly acquainted kern"), "daughter");
    present(FAR_AWAY, asked().tie("a KNOWS she weekly close street paused"), "daughter");
  }

  @Test
  void shouldNotBeThereWithSomebodyDearOrWeeklyNearby() {
    absent(FAR_AWAY, aLife().tie(DAUGHTER, "a KNOWS she weekly acquainted kern"));
    absent(FAR_AWAY, aLife().tie(DAUGHTER, "a KNOWS she yearly close street"));
    absent(FAR_AWAY, aLife().tie(DAUGHTER).with(CLUB, "choir").tie("she MEMBER_OF choir weekly"));
    absent(FAR_AWAY, aLife().asked("near", "2026-05-01", "none"));
    silenced(FAR_AWAY, asked().asked("near", "2026-05-02", "content"));
  }

  @Test
  void shouldCountOnlyWhatIsDoneHereAsNearby() {
    Life life =
        asked()
            .inArea("dorp", RESIDENT, Life.SHE)
            .inArea("stad", CLUB, "opera")
            .tie("she ATTENDS opera weekly");

    present(FAR_AWAY, life, "daughter");
  }

  @Test
  void shouldNotBeKnownWhileSomethingIsMissing() {
    unknown(FAR_AWAY, Question.NEAR, aLife().tie(DAUGHTER));
    unknown(FAR_AWAY, Question.NEAR, aLife());
    unknown(FAR_AWAY, Question.HOW_FAR, asked().tie("a KNOWS she monthly close"));
    unknown(FAR_AWAY, Question.HOW_FAR, asked().tie("a KNOWS she weekly acquainted"));
    unknown(FAR_AWAY, Question.HOW_OFTEN, asked().tie("a KNOWS she acquainted kern"));
    unknown(FAR_AWAY, Question.HOW_CLOSE, asked().tie("a KNOWS she monthly street"));
    unknown(
        FAR_AWAY,
        Question.HOW_CLOSE,
        aLife().asked("near", "2026-05-01", "some").tie("a KNOWS she monthly abroad"));
  }
}
