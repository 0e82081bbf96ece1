package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.silenced;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.FADING;

import org.junit.jupiter.api.Test;

class FadingRuleTests {
  private static Life asked() {
    return aLife().asked("near", "2026-05-01", "some");
  }

  @Test
  void shouldBeThereWhenAWeeklyContactEnded() {
    present(FADING, asked().tie("a KNOWS she weekly until=2025-01"), "a");
    present(
        FADING,
        asked().tie("a KNOWS she weekly since=2010", "a KNOWS she ended since=2025"),
        "a",
        "a");
    present(FADING, asked().with(CLUB, "club").tie("she MEMBER_OF club weekly until=2025"), "club");
    present(FADING, asked().untilWhen("2025-03", "a").tie("a FAMILY_OF she daily"), "a");
    absent(FADING, asked().tie("a KNOWS she monthly until=2025-01"));
    absent(FADING, asked().with(PROFESSIONAL, "p").tie("p SUPPORTS she weekly until=2025-01"));
    absent(FADING, asked().tie("a SUPPORTS she once until=2025-01"));
    absent(FADING, asked().tie("a KNOWS she weekly agreed"));
  }

  @Test
  void shouldBeThereWhenTwoOthersEnded() {
    present(
        FADING,
        asked().tie("a KNOWS she yearly until=2025", "b KNOWS she monthly until=2026-01"),
        "a",
        "b");
    absent(
        FADING,
        asked().tie("a KNOWS she yearly until=2025", "a SUPPORTS she monthly until=2026-01"));
  }

  @Test
  void shouldLookBackTwentyFourMonthsWithPartialDatesWidened() {
    present(FADING, asked().tie("a KNOWS she weekly until=2024-06-15"), "a");
    absent(FADING, asked().tie("a KNOWS she weekly until=2024-06-14"));
    present(FADING, asked().tie("a KNOWS she weekly until=2024-06"), "a");
    present(FADING, asked().tie("a KNOWS she weekly until=2024"), "a");
    absent(FADING, asked().tie("a KNOWS she weekly until=2023"));
  }

  @Test
  void shouldBeThereWhenAContactIsPausedOrRarer() {
    present(
        FADING,
        asked().tie("a KNOWS she weekly until=2025-08", "a KNOWS she monthly since=2025-09"),
        "a");
    present(FADING, asked().tie("a KNOWS she weekly paused since=2026"), "a");
    absent(
        FADING,
        asked().tie("a KNOWS she monthly until=2025-08", "a KNOWS she weekly since=2025-09"));
    absent(FADING, asked().tie("a KNOWS she weekly until=2025-08", "a FRIEND_OF she weekly"));
    absent(
        FADING,
        asked()
            .tie("a KNOWS she weekly until=2025-08", "a KNOWS she paused since=2025-09 until=2026")
            .tie("a KNOWS she weekly since=2026-06"));
  }

  @Test
  void shouldNotBeKnownWhileNobodyAskedOrItIsNotRecordedWhenOrHowOften() {
    unknown(FADING, Question.NEAR, aLife());
    unknown(FADING, Question.NEAR, aLife().tie("a KNOWS she weekly until=2025-01"));
    unknown(FADING, Question.SINCE_WHEN, asked().tie("a KNOWS she weekly ended"));
    unknown(FADING, Question.SINCE_WHEN, asked().tie("a KNOWS she until=2025-01"));
    unknown(
        FADING,
        Question.SINCE_WHEN,
        asked().tie("a KNOWS she weekly until=2025-08", "a KNOWS she since=2025-09"));
    absent(FADING, asked().tie("a KNOWS she monthly ended"));
    absent(FADING, asked().tie("a KNOWS she weekly"));
    silenced(FADING, asked().asked("near", "2026-05-02", "content"));
  }
}
