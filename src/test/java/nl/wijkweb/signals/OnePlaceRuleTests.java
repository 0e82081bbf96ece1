package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.ACTIVITY;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.PLACE;
import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.silenced;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.ONE_PLACE;

import org.junit.jupiter.api.Test;

class OnePlaceRuleTests {
  private static final String[] THREE = {
    "a KNOWS she via=sauna", "b KNOWS she via=sauna", "c KNOWS she via=sauna"
  };

  private static Life asked() {
    return aLife()
        .asked("near", "2026-05-01", "some")
        .with(PLACE, "sauna", "bar")
        .with(ACTIVITY, "morning");
  }

  @Test
  void shouldBeThereFromThreePeopleAtOnePlace() {
    present(ONE_PLACE, asked().tie(THREE), "a", "b", "c");
    absent(ONE_PLACE, asked().tie("a KNOWS she via=sauna", "b KNOWS she via=sauna"));
    absent(ONE_PLACE, asked());
    unknown(ONE_PLACE, Question.NEAR, aLife().with(PLACE, "sauna").tie(THREE));
    unknown(ONE_PLACE, Question.NEAR, aLife());
    silenced(ONE_PLACE, asked().asked("near", "2026-05-02", "content").tie(THREE));
  }

  @Test
  void shouldBeThereFromFourInFive() {
    Life four = asked().tie(THREE).tie("d KNOWS she via=bar");
    Life five = asked().tie(THREE).tie("d KNOWS she via=sauna", "e KNOWS she via=elsewhere");

    absent(ONE_PLACE, four);
    present(ONE_PLACE, five, "a", "b", "c", "d");
  }

  @Test
  void shouldNotBeThereWhenTheyAlsoMeetElsewhere() {
    absent(ONE_PLACE, asked().tie(THREE).tie("a FRIEND_OF she via=elsewhere"));
    absent(ONE_PLACE, asked().tie(THREE).tie("wife FAMILY_OF she home"));
    absent(ONE_PLACE, asked().tie(THREE).with(CLUB, "choir").tie("she MEMBER_OF choir"));
  }

  @Test
  void shouldTakeAPlaceAndWhatHappensThereForOne() {
    Life life = asked().tie("morning LOCATED_AT sauna", "she ATTENDS morning weekly").tie(THREE);

    present(ONE_PLACE, life, "a", "b", "c");
    present(
        ONE_PLACE,
        asked()
            .tie("sauna ORGANISES morning")
            .tie("a KNOWS she via=morning", "b KNOWS she via=sauna", "c KNOWS she via=sauna"),
        "a",
        "b",
        "c");
  }

  @Test
  void shouldNotBeKnownWhileItIsNotRecordedWhereTheyMeet() {
    unknown(
        ONE_PLACE,
        Question.WHERE,
        asked().tie("a KNOWS she via=sauna", "b KNOWS she via=sauna", "c KNOWS she"));
    unknown(ONE_PLACE, Question.WHERE, asked().tie("a KNOWS she", "b KNOWS she", "c KNOWS she"));
    absent(
        ONE_PLACE,
        asked().tie("a KNOWS she via=sauna", "b KNOWS she via=bar", "c KNOWS she via=elsewhere"));
  }
}
