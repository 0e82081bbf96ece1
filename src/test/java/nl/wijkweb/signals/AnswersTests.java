package nl.wijkweb.signals;

import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.silenced;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.FEW;
import static nl.wijkweb.signals.Signal.NOBODY;
import static nl.wijkweb.signals.Signal.PROMISED;

import org.junit.jupiter.api.Test;

/** Which question counts, and for how long. */
class AnswersTests {
  @Test
  void shouldHoldForTwelveMonthsToTheDay() {
    present(FEW, aLife().asked("near", "2025-06-15", "some"));
    unknown(FEW, Question.NEAR, aLife().asked("near", "2025-06-14", "some"));
    present(FEW, aLife().asked("near", "2026-06-15", "some"));
    unknown(FEW, Question.NEAR, aLife().asked("near", "2026-06-16", "some"));
  }

  @Test
  void shouldWidenPartialDates() {
    present(FEW, aLife().asked("near", "2025", "some"));
    present(FEW, aLife().asked("near", "2025-06", "some"));
    unknown(FEW, Question.NEAR, aLife().asked("near", "2025-05", "some"));
    present(FEW, aLife().asked("near", "2026", "some"));
  }

  @Test
  void shouldTakeTheLatestOfTheSubjectAndOfEverything() {
    present(NOBODY, aLife().asked("near", "2026-01", "some").asked("near", "2026-02", "none"));
    absent(NOBODY, aLife().asked("near", "2026-02", "none").asked("all", "2026-03", "some"));
    present(NOBODY, aLife().asked("all", "2026-05-01", "some").asked("near", "2026-05-01", "none"));
    unknown(
        FEW,
        Question.NEAR,
        aLife().asked("near", "2026-02", "some").asked("near", "2026-03", "declined"));
    unknown(FEW, Question.NEAR, aLife().asked("support", "2026-05", "some"));
    present(FEW, aLife().asked("near", "2026-05-01"));
  }

  @Test
  void shouldBeSilentUntilTheNextConversation() {
    silenced(FEW, aLife().asked("near", "2020", "some", "content"));
    present(FEW, aLife().asked("near", "2020", "content").asked("near", "2026-01", "some"));
    silenced(FEW, aLife().asked("all", "2026-01", "content").asked("support", "2026-02", "more"));
    silenced(FEW, aLife().asked("all", "2026-01", "content").asked("near", "2026-01", "some"));
    present(
        FEW, aLife().asked("all", "2026-01", "content").asked("near", "2026-01", "some", "more"));
    absent(PROMISED, aLife().asked("all", "2026-01", "content"));
  }
}
